String log = new File(basedir, 'build.log').text
assert log.contains('acme.invoice.get.yaml:7:14: error: ')
assert log.contains('did you mean "integer"?')
assert log.contains('[type-is-known]')
assert log.contains('acme.invoice.get.yaml:8:')
assert log.contains('did you mean "required"?')
assert log.contains('[key-is-known]')
assert log.contains('2 errors')
assert !new File(basedir, 'target/generated-sources/bitrix24').exists()
