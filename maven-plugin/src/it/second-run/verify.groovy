String log = new File(basedir, 'build.log').text
assert log =~ /5 methods: \d+ files written, 0 unchanged, 0 removed/
assert log =~ /5 methods: 0 files written, \d+ unchanged, 0 removed/
