String log = new File(basedir, 'build.log').text
def report = { name -> new groovy.json.JsonSlurper().parse(new File(basedir, "target/${name}.json")) }
String dig = 'methods/garden/garden.bed.dig.yaml'
String get = 'methods/garden/garden.bed.get.yaml'
assert report('first').outcome == 'changed'
assert report('first').added == [dig, get]
assert report('second').outcome == 'unchanged'
assert report('second').unchanged == 2
assert report('third').added == [] && report('third').removed == []
assert report('third').changed == [dig] : 'an edit of one page changes one file'

File spec = new File(basedir, 'src/main/bitrix24')
assert new File(spec, get).text == '''format: 1
method: garden.bed.get
because: Beds are numbered from 1.
params:
  id: {required: true, range: {min: 1}}
''' : 'what is written by hand is not touched'
assert log =~ /WARNING.*garden\.bed\.get\.yaml:5:8: warning: "required" says what is said already/
assert report('third').needless.size() == 1

assert log =~ /Cannot import into .*foreign.imported: methods\/garden\/mine\.yaml in .*Move it away; nothing was written\./
assert new File(basedir, 'foreign/imported/methods/garden').list() == ['mine.yaml']

assert report('described').changed == [dig, get]
String described = new File(spec, 'imported/' + get).text
assert described.contains('summary: Gets a bed, if there is one.')
assert described.contains('Number of the bed')
String generated = new File(basedir, 'target/generated-sources/bitrix24/it/b24/garden/GardenBedGet.java').text
assert generated.contains('Gets a bed, if there is one.')
assert generated.contains('Number of the bed')
