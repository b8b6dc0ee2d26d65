File main = new File(basedir, 'one/target/generated-sources/bitrix24/it/b24')
assert new File(main, 'crm/CrmItemPaymentGet.java').file
assert !new File(main, 'crm/CrmItemPaymentDelete.java').exists() : 'a pattern with ! takes methods out'
assert !new File(main, 'sale/SalePaymentUpdate.java').exists()
assert new File(basedir, 'one/target/generated-test-sources/bitrix24/it/test24/sale/SalePaymentUpdate.java').file
assert new File(basedir, 'one/target/classes/it/b24/Bitrix24.class').file
assert !new File(basedir, 'one/target/classes/it/test24').exists()
assert new File(basedir, 'one/target/test-classes/it/test24/Bitrix24.class').file
assert new File(basedir, 'two/target/classes/it/kept/Kept.class').file
assert new File(basedir, 'two/kept').list() == ['it'] : 'a skipped goal writes nothing'
String log = new File(basedir, 'build.log').text
assert log.contains('The executions main and tests both generate into')
assert log =~ /1 method: \d+ files written/
