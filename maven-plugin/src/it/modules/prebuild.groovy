// Another way to the folder in which the first execution generates.
def link = new File(basedir, 'one/link').toPath()
java.nio.file.Files.deleteIfExists(link)
java.nio.file.Files.createSymbolicLink(link, java.nio.file.Path.of('target/generated-sources'))
return true
