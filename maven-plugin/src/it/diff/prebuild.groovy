// A small packaged specification, as a jar and in the repository from which coordinates are taken.
import java.util.zip.ZipEntry
import java.util.zip.ZipOutputStream

def jar = new File(basedir, 'garden-spec.jar')
def method = new File(basedir, 'older/methods/garden/garden.plant.water.yaml')
new ZipOutputStream(new FileOutputStream(jar)).withCloseable { zip ->
    zip.putNextEntry(new ZipEntry('META-INF/bitrix24/spec.properties'))
    zip << 'format=1\n'
    zip.putNextEntry(new ZipEntry('META-INF/bitrix24/spec/methods/garden/garden.plant.water.yaml'))
    zip << method.text
}
def installed = new File(localRepositoryPath, 'it/garden-spec/1')
installed.mkdirs()
new File(installed, 'garden-spec-1.jar').bytes = jar.bytes
new File(installed, 'garden-spec-1.pom').text = '''<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>it</groupId>
  <artifactId>garden-spec</artifactId>
  <version>1</version>
</project>
'''
return true
