File generated = new File(basedir, 'client/target/generated-sources/bitrix24/it/b24')
assert new File(generated, 'garden/GardenPlantWater.java').file
assert !new File(generated, 'crm').exists() : 'the plugin still reads the specification that it came with'
assert new File(basedir, 'client/target/classes/it/b24/garden/GardenPlantWater.class').file
