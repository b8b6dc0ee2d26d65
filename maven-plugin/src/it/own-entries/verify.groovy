File generated = new File(basedir, 'target/generated-sources/bitrix24/it/b24')
assert new File(generated, 'acme/AcmeInvoiceGet.java').file
String corrected = new File(generated, 'crm/CrmItemPaymentGet.java').text
assert corrected.contains('403')
assert corrected.contains('No access to the payment.')
assert !corrected.contains('"100"') : 'a list of a correction replaces the whole list'
assert !new File(generated, 'sale').exists() : 'the filter leaves sale.* out'
assert new File(basedir, 'build.log').text =~ /3 methods: \d+ files written/

String log = new File(basedir, 'build.log').text
assert log.contains('api-reference/water.md:10: warning: ')
assert log.contains('[opaque-type]')
assert log =~ /methods +1/
assert log.contains('1 method, 2 findings: clean')
assert !log.contains('Reading pages') : 'progress belongs on a terminal'
assert new File(basedir, 'target/facts.json').text.startsWith('{\n  "outcome": "clean",')

def api = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/api.json'))
assert api.openapi == '3.1.1'
assert api.info.version =~ /^\d+\.\d+\.\d+/
assert api.paths.keySet() == ['/crm.item.payment.get.json'] as Set
assert api.paths['/crm.item.payment.get.json'].post.responses['403'].description.contains('No access to the payment.')
assert new File(basedir, 'target/api.yaml').text.startsWith('"openapi": "3.0.4"\n')
