package io.github.b24kit.contractkit.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GivenTest {
    private static final String MARKER = "META-INF/bitrix24/spec.properties";

    @TempDir
    Path folder;

    @Test
    void aFolderWithEntriesIsASpecWhateverElseLiesInIt() throws Exception {
        file("spec/methods/a/a.b.yaml");
        file("spec/README.md");

        assertThat(given("spec")).isEqualTo(new Given.SpecFiles(folder.resolve("spec")));
    }

    @Test
    void aFolderOfClassesWithAMarkerIsASpec() throws Exception {
        file("classes/" + MARKER);

        assertThat(given("classes")).isInstanceOf(Given.SpecFiles.class);
    }

    @Test
    void aFolderWithPagesIsADocumentationEvenWithFoldersNamedAsThoseOfASpec() throws Exception {
        file("docs/api-reference/methods/a.md");
        file("part/methods/a.md");

        assertThat(given("docs")).isEqualTo(new Given.Pages(folder.resolve("docs")));
        assertThat(given("part")).isInstanceOf(Given.Pages.class);
    }

    @Test
    void aJarNeedsAMarker() throws Exception {
        jar("spec.jar", MARKER);
        jar("other.jar", "a/B.class");

        assertThat(given("spec.jar")).isEqualTo(new Given.SpecFiles(folder.resolve("spec.jar")));
        assertThatThrownBy(() -> given("other.jar")).hasMessageContaining("holds no spec, since it has no " + MARKER);
    }

    @Test
    void threePartsThatAreNoFileAreCoordinates() throws Exception {
        assertThat(Given.of("org.acme:spec:1.0-SNAPSHOT"))
                .isEqualTo(new Given.Coordinates("org.acme", "spec", "1.0-SNAPSHOT"));
    }

    @Test
    void bothKindsInOneFolderAreRefused() throws Exception {
        file("both/methods/a/a.b.yaml");
        file("both/api-reference/a.md");

        assertThatThrownBy(() -> given("both")).hasMessageContaining("holds both");
    }

    @Test
    void aFolderOfNeitherKindIsRefused() throws Exception {
        Files.createDirectories(folder.resolve("empty"));
        file("other/a.txt");

        assertThatThrownBy(() -> given("empty")).hasMessageContaining("holds neither");
        assertThatThrownBy(() -> given("other")).hasMessageContaining("holds neither");
    }

    @Test
    void aFileThatIsNoJarIsRefused() throws Exception {
        file("page.md");

        assertThatThrownBy(() -> given("page.md")).hasMessageContaining("no jar that can be read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not/there", "a:b", "a:b:", "a:b:c:d", "a:b/c:d", "\0", "::", "C:\\spec"})
    void whatIsNothingIsRefusedWithWhatToGive(String text) {
        assertThatThrownBy(() -> Given.of(text))
                .isInstanceOf(RevisionException.class)
                .hasMessageContaining("does not exist. Give a folder");
    }

    @Test
    void nothingAtAllIsRefused() {
        assertThatThrownBy(() -> Given.of("  ")).hasMessageContaining("nothing is given");
    }

    private Given given(String name) throws RevisionException {
        return Given.of(folder.resolve(name).toString());
    }

    private void file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "format: 1\n");
    }

    private void jar(String name, String entry) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve(name));
                ZipOutputStream jar = new ZipOutputStream(out)) {
            jar.putNextEntry(new ZipEntry(entry));
        }
    }
}
