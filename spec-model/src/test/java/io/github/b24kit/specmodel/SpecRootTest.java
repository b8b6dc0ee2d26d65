package io.github.b24kit.specmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.b24kit.specmodel.SpecRoot.Layer;
import io.github.b24kit.specmodel.finding.FindingPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where specs are found, and what happens when they are not. */
class SpecRootTest {
    private static final String METHOD = """
            format: 1
            method: a.b
            summary: Does it.
            docs: https://example.org/a-b.html
            source: {repo: o/r, path: a/b.md}
            result: {type: %s}
            """;

    @TempDir
    private Path folder;

    @Test
    void aJarIsReadAndNamedInFindings() throws IOException {
        Path jar =
                jar("spec-1.jar", "format=1\n", "META-INF/bitrix24/spec/methods/a/a.b.yaml", METHOD.formatted("strng"));
        assertThat(read(jar)).isEqualTo("""
                        spec-1.jar!/META-INF/bitrix24/spec/methods/a/a.b.yaml:6:16: error: unknown type "strng"; did you mean "string"? [type-is-known]
                            6 | result: {type: strng}
                              |                ^
                        1 error in 1 file
                        """);
    }

    @Test
    void jarsAndFoldersAreFoundOnTheClassPath() throws IOException {
        Path jar = jar("a b.jar", "format=1\n");
        Path classes = folder.resolve("classes");
        write(classes.resolve(SpecRoot.MARKER), "format=1\n");
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL(), jar.toUri().toURL()}, null)) {
            assertThat(SpecRoot.onClassPath(loader))
                    .containsExactly(new SpecRoot(jar, Layer.PACKAGED), new SpecRoot(classes, Layer.PACKAGED));
        }
    }

    @Test
    void aClassFolderIsReadBelowItsMarkerOnly() throws IOException {
        write(folder.resolve(SpecRoot.MARKER), "format=1\n");
        write(folder.resolve("META-INF/bitrix24/spec/methods/a.b.yaml"), METHOD.formatted("string"));
        write(folder.resolve("application.yaml"), "spring: {}\n");
        assertThat(read(folder)).isEmpty();
    }

    @Test
    void aSpecOfAnotherFormatIsRefused() throws IOException {
        Path jar = jar("spec.jar", "format=2\n");
        assertThat(read(jar)).startsWith("spec.jar!/META-INF/bitrix24/spec.properties: error: the spec has format 2");
    }

    @Test
    void aJarWithoutSpecIsRefused() throws IOException {
        Path jar = folder.resolve("other.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry("x.txt"));
        }
        assertThat(read(jar)).contains("other.jar: error: the jar has no META-INF/bitrix24/spec.properties");
    }

    @Test
    void aPlaceThatIsNotThereIsAnError() {
        assertThat(read(folder.resolve("nowhere"))).contains("nowhere: error: no folder and no jar file is here");
    }

    @Test
    void aBrokenJarIsAnErrorAndNoStackTrace() throws IOException {
        Path jar = folder.resolve("broken.jar");
        Files.writeString(jar, "no zip");
        assertThat(read(jar)).contains("broken.jar: error: cannot be read: ZipException; look at");
    }

    @Test
    void aHugeFileIsNotRead() throws IOException {
        Path file = folder.resolve("methods/a.b.yaml");
        write(file, "");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(new byte[4 << 20]);
        }
        assertThat(read(folder))
                .contains("a.b.yaml: error: the file is larger than 1048576 bytes; split it [file-within-limits]");
    }

    @Test
    void deepNestingIsRefusedAtOnce() throws IOException {
        write(folder.resolve("methods/a.b.yaml"), "x: " + "[".repeat(60) + "]".repeat(60) + "\n");
        assertThat(read(folder)).contains("a.b.yaml:1:53: error: nested deeper than 50 levels");
        write(folder.resolve("methods/a.b.yaml"), "x: " + "[".repeat(100_000));
        assertThat(read(folder)).contains("a.b.yaml:1:53: error: nested deeper than 50 levels");
    }

    @Test
    void billionLaughsAreRefusedUnread() throws IOException {
        StringBuilder text = new StringBuilder("a: &a [x, x]\n");
        for (char c = 'b'; c < 'z'; c++) {
            char before = (char) (c - 1);
            text.append(c)
                    .append(": &")
                    .append(c)
                    .append(" [*")
                    .append(before)
                    .append(", *")
                    .append(before)
                    .append("]\n");
        }
        write(folder.resolve("methods/a.b.yaml"), text.toString());
        assertThat(read(folder)).contains("1:4: error: an anchor \"&a\"").contains("2:8: error: an alias \"*a\"");
    }

    @Test
    void otherEncodingsAreRefused() throws IOException {
        Path file = folder.resolve("methods/a.b.yaml");
        write(file, "");
        Files.write(
                file, (METHOD.formatted("string") + "permission: für alle\n").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(read(folder)).contains("a.b.yaml:7:14: error: bytes that are not UTF-8; save the file as UTF-8");
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsAreAccepted() throws IOException {
        String text = "\uFEFF" + METHOD.formatted("strng").replace("\n", "\r\n");
        write(folder.resolve("methods/a.b.yaml"), text);
        assertThat(read(folder))
                .contains("a.b.yaml:6:16: error: unknown type \"strng\"")
                .contains(" 6 | result: {type: strng}\n");
    }

    @Test
    void aLinkOutOfTheSpecIsNotFollowed() throws IOException {
        Path outside = folder.resolve("outside.txt");
        write(outside, METHOD.formatted("string"));
        Path link = folder.resolve("spec/methods/a.b.yaml");
        Files.createDirectories(link.getParent());
        try {
            Files.createSymbolicLink(link, outside);
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "this file system has no links");
        }
        assertThat(read(folder.resolve("spec"))).contains("a.b.yaml: error: a link to another place");
    }

    @Test
    void theOrderOfRootsDoesNotMatter() throws IOException {
        Path user = folder.resolve("a-user");
        Path packaged = folder.resolve("b-packaged");
        write(packaged.resolve("methods/a.b.yaml"), METHOD.formatted("string"));
        write(
                user.resolve("methods/a.b.yaml"),
                "format: 1\nmethod: a.b\nbecause: The page is wrong.\nsummary: Mine.\n");
        SpecRoot users = new SpecRoot(user, Layer.USER);
        SpecRoot packageds = new SpecRoot(packaged, Layer.PACKAGED);
        for (List<SpecRoot> roots : List.of(List.of(users, packageds), List.of(packageds, users))) {
            SpecResult result = SpecReader.read(roots, MethodFilter.ALL);
            assertThat(result.findings()).isEmpty();
            assertThat(result.api().operations().get(0).summary()).isEqualTo("Mine.");
        }
    }

    private static String read(Path root) {
        SpecResult result = SpecReader.read(List.of(new SpecRoot(root, Layer.PACKAGED)), MethodFilter.ALL);
        return FindingPrinter.print(result.findings());
    }

    private Path jar(String name, String marker, String... namesAndTexts) throws IOException {
        Path jar = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry(SpecRoot.MARKER));
            zip.write(marker.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar;
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
