package io.github.b24kit.specmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.b24kit.specmodel.SpecRoot.Layer;
import io.github.b24kit.specmodel.finding.FindingPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Things in a spec folder that no repository can hold: links, pipes, files without permission, odd names. */
class HostileFilesTest {
    private static final String METHOD = """
            format: 1
            method: a.b
            summary: Does it.
            docs: https://example.org/a-b.html
            source: {repo: o/r, path: a/b.md}
            result: {type: boolean}
            """;

    @TempDir
    private Path folder;

    private Path spec;

    @BeforeEach
    void aSpecWithoutFault() throws IOException {
        spec = folder.resolve("spec");
        write(spec.resolve("methods/a.b.yaml"), METHOD);
        assertThat(read()).isEmpty();
    }

    @Test
    void aLinkedFolderIsNotPassedOver() throws IOException {
        write(folder.resolve("elsewhere/t.yaml"), "format: 1\n");
        link(spec.resolve("types"), folder.resolve("elsewhere"));
        link(spec.resolve("methods/crm"), folder.resolve("elsewhere"));
        link(spec.resolve("methods/note.txt"), folder.resolve("elsewhere/t.yaml"));
        assertThat(read()).isEqualTo("""
                spec/methods/crm: error: a link to another place; put what it points to here [file-has-place]
                spec/types: error: a link to another place; put what it points to here [file-has-place]
                2 errors in 2 files
                """);
    }

    @Test
    void aLinkToAFileOrToNothingIsNotFollowed() throws IOException {
        write(folder.resolve("outside.txt"), METHOD);
        link(spec.resolve("methods/a.c.yaml"), folder.resolve("outside.txt"));
        link(spec.resolve("methods/a.d.yaml"), folder.resolve("nowhere"));
        assertThat(read()).isEqualTo("""
                spec/methods/a.c.yaml: error: a link to another place; put what it points to here [file-has-place]
                spec/methods/a.d.yaml: error: a link to another place; put what it points to here [file-has-place]
                2 errors in 2 files
                """);
    }

    @Test
    void aPipeIsNotWaitedFor() throws IOException, InterruptedException {
        Path pipe = spec.resolve("methods/a.c.yaml");
        try {
            assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "no pipes here");
        } catch (IOException e) {
            assumeTrue(false, "no pipes here");
        }
        assertThat(read()).startsWith("spec/methods/a.c.yaml: error: this is no regular file; remove it");
    }

    @Test
    void aFileThatMayNotBeReadIsNamed() throws IOException {
        Path secret = spec.resolve("methods/a.c.yaml");
        Path closed = spec.resolve("types");
        write(secret, METHOD);
        Files.createDirectories(closed);
        assumeTrue(Files.getFileStore(secret).supportsFileAttributeView("posix"), "no permissions here");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(secret), "this user may read everything");
        try {
            assertThat(read()).isEqualTo("""
                    spec/methods/a.c.yaml: error: cannot be read: AccessDeniedException; look at the path and at its permissions [root-is-readable]
                    spec/types: error: cannot be read: AccessDeniedException; look at the path and at its permissions [root-is-readable]
                    2 errors in 2 files
                    """);
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void aNameWithALineFeedStaysOnItsLine() throws IOException {
        try {
            write(spec.resolve("methods/a.c.yaml\nspec/methods/a.b.yaml:1:1: error: planted.yaml"), METHOD);
        } catch (IOException | java.nio.file.InvalidPathException e) {
            assumeTrue(false, "no such names here");
        }
        assertThat(read())
                .startsWith("spec/methods/a.c.yaml\\u000aspec/methods/a.b.yaml:1:1: error: planted.yaml:2:9: error:");
    }

    @Test
    void whatMavenBuiltIsNoEntry() throws IOException {
        write(spec.resolve("target/classes/methods/a.b.yaml"), METHOD);
        write(spec.resolve(".git/methods/a.b.yaml"), METHOD);
        assertThat(read()).isEmpty();
    }

    private String read() {
        SpecResult result = SpecReader.read(List.of(new SpecRoot(spec, Layer.PACKAGED)), MethodFilter.ALL);
        return FindingPrinter.print(result.findings()).replace(folder.toString().replace('\\', '/') + "/", "");
    }

    private static void link(Path link, Path target) {
        try {
            Files.createSymbolicLink(link, target);
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "no links here");
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
