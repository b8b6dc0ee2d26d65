String log = new File(basedir, 'build.log').text
assert log =~ /35 methods: \d+ files written, 0 unchanged, 0 removed/
assert log =~ /Nothing to generate: \d+ files are up to date/
assert log =~ /2 methods: \d+ files written, \d+ unchanged, [1-9]\d* removed/
File generated = new File(basedir, 'target/generated-sources/bitrix24')
assert new File(generated, 'it/b24/crm/CrmItemPaymentPay.java').file
assert !new File(generated, 'it/b24/sale').exists() : 'what is no longer generated is removed with its folders'
assert !new File(generated, 'METHODS.md').text.contains('sale.')
assert generated.list().every { !it.startsWith('.bitrix24-') || it == '.bitrix24-manifest' } : 'nothing is left on the way'
