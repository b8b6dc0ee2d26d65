File generated = new File(basedir, 'target/generated-sources/bitrix24')
assert new File(generated, 'it/b24/Bitrix24.java').file
assert new File(generated, 'it/b24/sale/SalePaymentUpdate.java').file
assert new File(generated, 'METHODS.md').text.contains('crm.item.payment.get')
assert new File(basedir, 'target/classes/it/Caller.class').file
assert new File(basedir, 'build.log').text =~ /35 methods: \d+ files written, 0 unchanged, 0 removed/
