String log = new File(basedir, 'build.log').text
assert log.contains('acme.invoice.get.yaml:7:14: error: ')
assert log.contains('did you mean "integer"?')
assert log.contains('[type-is-known]')
assert log.contains('acme.invoice.get.yaml:8:')
assert log.contains('did you mean "required"?')
assert log.contains('[key-is-known]')
assert log.contains('2 errors')
assert !new File(basedir, 'target/generated-sources/bitrix24').exists()

assert log.contains('both become class AcmeNoteAdd')
assert log.contains('[no-name-collision]')
String report = new File(basedir, 'target/report.json').text
assert report.contains('"outcome": "bad-input"') || report.contains('"outcome":"bad-input"')
assert report.contains('no-name-collision')

assert log =~ /WARNING.* acme\.note\.add\.yaml|WARNING.*acme\.note\.add\.yaml/
assert !(log =~ /ERROR.*acme\.note\.add\.yaml/) : 'a warning that stops the build is told as a warning'
assert log.contains('bitrix24.failOnWarning is set: 1 warning in 1 file')
assert log.contains('bitrix24.packageName is "java.lang", but the package java is not yours')
