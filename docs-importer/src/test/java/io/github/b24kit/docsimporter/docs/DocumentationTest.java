package io.github.b24kit.docsimporter.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.b24kit.docsimporter.facts.PageFinding;
import io.github.b24kit.docsimporter.facts.PageFinding.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentationTest {
    @TempDir
    Path folder;

    @Test
    void pathsBeginAtTheFolderThatHoldsTheReference() throws IOException {
        write("docs/api-reference/a/page.md", "# A");
        write("docs/api-reference/b.md", "# B");
        write("docs/readme.txt", "no page");
        write("docs/.hidden/page.md", "# Hidden");
        write("docs/other.md", "# Other");

        assertThat(pages("docs")).containsExactly("api-reference/a/page.md", "api-reference/b.md", "other.md");
        assertThat(pages("docs/api-reference/a")).containsExactly("api-reference/a/page.md");
        assertThat(pages("docs/api-reference/a/page.md")).containsExactly("api-reference/a/page.md");
        assertThat(pages("docs/api-reference/../other.md")).containsExactly("other.md");
    }

    @Test
    void outsideOfSuchAFolderPathsBeginAtWhatIsGiven() throws IOException {
        write("pages/a/page.md", "# A");

        assertThat(pages("pages")).containsExactly("a/page.md");
        assertThat(pages("pages/a/page.md")).containsExactly("page.md");
    }

    @Test
    void whatIsNoDocumentationIsRefused() throws IOException {
        write("empty/readme.txt", "no page");

        assertThatThrownBy(() -> pages("absent"))
                .isInstanceOf(DocumentationException.class)
                .hasMessageContaining("absent does not exist. Give a checkout");
        assertThatThrownBy(() -> pages("empty"))
                .isInstanceOf(DocumentationException.class)
                .hasMessageContaining("empty holds no page. Give a checkout");
        assertThatThrownBy(() -> pages("empty/readme.txt"))
                .isInstanceOf(DocumentationException.class)
                .hasMessageContaining("readme.txt is no page. Give a checkout");
    }

    @Test
    void aPageThatIsNoTextIsAFinding() throws Exception {
        write("good.md", "\uFEFF# Good");
        Files.write(folder.resolve("latin.md"), "# Caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        write("binary.md", "PK\u0003\u0004\0\0");
        write("huge.md", "x".repeat((4 << 20) + 1));

        DocsReading reading = read();

        assertThat(reading.pages()).containsOnlyKeys(PageKind.OTHER).containsValue(1);
        assertThat(reading.findings())
                .containsExactly(
                        unreadable("binary.md", "it is not text"),
                        unreadable("huge.md", "it has more than 4 MB"),
                        unreadable("latin.md", "it is not UTF-8"));
        assertThat(reading.outcome()).isEqualTo("incomplete");
    }

    @Test
    void aLinkToAPageIsFollowedIfItStaysInside() throws Exception {
        write("elsewhere/page.md", "# Page garden.secret");
        write("docs/own.md", "# Own");
        Files.createSymbolicLink(folder.resolve("docs/inside.md"), folder.resolve("docs/own.md"));
        Files.createSymbolicLink(folder.resolve("docs/outside.md"), folder.resolve("elsewhere/page.md"));
        Files.createSymbolicLink(folder.resolve("docs/linked"), folder.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve("docs/circle"), folder.resolve("docs"));
        Files.createSymbolicLink(folder.resolve("docs/dangling.md"), folder.resolve("nowhere"));

        Documentation docs = Documentation.at(folder.resolve("docs"));

        assertThat(docs.pages()).containsExactly("dangling.md", "inside.md", "outside.md", "own.md");
        assertThat(DocsReader.read(docs, done -> {}).findings())
                .containsExactly(
                        unreadable("circle", "it is a link to a folder around it"),
                        unreadable("dangling.md", "it is no file"),
                        unreadable("linked", "it is a link to a folder"),
                        unreadable("outside.md", "it is a link that leads out of the documentation"));
    }

    @Test
    void whatMayNotBeReadIsAFinding() throws Exception {
        write("own.md", "# Own");
        write("closed.md", "# Closed");
        write("shut/page.md", "# Page");
        Files.setPosixFilePermissions(folder.resolve("closed.md"), PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(folder.resolve("shut"), PosixFilePermissions.fromString("---------"));
        try {
            Assumptions.assumeFalse(Files.isReadable(folder.resolve("closed.md")), "this user may read everything");

            assertThat(read().findings())
                    .containsExactly(
                            unreadable("closed.md", "its permissions forbid it"),
                            unreadable("shut", "its permissions forbid it"));
            assertThatThrownBy(() -> pages("closed.md")).hasMessageContaining("cannot be read. Check its permissions");
        } finally {
            Files.setPosixFilePermissions(folder.resolve("shut"), PosixFilePermissions.fromString("rwx------"));
        }
    }

    private DocsReading read() throws Exception {
        return DocsReader.read(Documentation.at(folder), done -> {});
    }

    private List<String> pages(String given) throws IOException {
        return Documentation.at(folder.resolve(given)).pages();
    }

    private static PageFinding unreadable(String file, String why) {
        return new PageFinding(Kind.UNREADABLE_PAGE, file, 1, 0, why);
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
