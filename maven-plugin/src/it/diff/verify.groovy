def report = { name -> new groovy.json.JsonSlurper().parse(new File(basedir, "target/${name}.json")) }

def folders = report('folders')
assert folders.status == 'breaking'
assert folders.findings.collect { [it.rule, it.method, it.pointer] } == [['param-removed', 'garden.plant.water', '/params/litres']]
assert report('jar').findings*.rule == ['param-removed']
assert report('coordinates').status == 'clean'

def summary = new File(basedir, 'target/bitrix24-contract/summary.md').text
assert summary.contains('0 breaking, 0 dangerous, 0 info, 1 accepted')

def finding = report('pages').findings.with { assert it.size() == 1; it[0] }
assert [finding.rule, finding.read, finding.cause] == ['field-type-changed', 'breaking', 'provider-change']
assert [finding.method, finding.pointer, finding.from, finding.to] == ['garden.bed.length', '/result/size', 'integer', 'string']
assert [finding.base, finding.head] == ['api-reference/bed.md:27', 'api-reference/bed.md:27']

String log = new File(basedir, 'build.log').text
assert log.contains('The contract changed for the worse, and bitrix24.failOn is breaking. 1 breaking, 0 dangerous, 0 info: breaking')
assert log.contains('bitrix24.base: no repository has the jar it:no-such-spec:1.')
