File generated = new File(basedir, 'target/generated-sources/bitrix24/it/b24')
assert new File(generated, 'acme/AcmeInvoiceGet.java').file
String corrected = new File(generated, 'crm/CrmItemPaymentGet.java').text
assert corrected.contains('403')
assert corrected.contains('No access to the payment.')
assert !corrected.contains('"100"') : 'a list of a correction replaces the whole list'
assert !new File(generated, 'sale').exists() : 'the filter leaves sale.* out'
assert new File(basedir, 'build.log').text =~ /3 methods: \d+ files written/
