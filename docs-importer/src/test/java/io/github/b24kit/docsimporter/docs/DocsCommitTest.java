package io.github.b24kit.docsimporter.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of Git as its documentation of the layout of a repository describes them. */
class DocsCommitTest {
    private static final String HASH = "5988ed13aaaabbbbccccddddeeeeffff00001111";

    @TempDir
    Path folder;

    @Test
    void ofABranch() throws IOException {
        git("HEAD", "ref: refs/heads/main\n");
        git("refs/heads/main", HASH + "\n");
        assertThat(DocsCommit.of(folder)).contains("5988ed13");
    }

    @Test
    void ofABranchInThePack() throws IOException {
        git("HEAD", "ref: refs/heads/main\n");
        git(
                "packed-refs",
                "# pack-refs with: peeled\n" + "0".repeat(40) + " refs/heads/old/main\n" + HASH + " refs/heads/main\n");
        assertThat(DocsCommit.of(folder)).contains("5988ed13");
    }

    @Test
    void ofNoBranch() throws IOException {
        git("HEAD", HASH + "\n");
        assertThat(DocsCommit.of(folder)).contains("5988ed13");
    }

    @Test
    void elseNone() throws IOException {
        assertThat(DocsCommit.of(folder)).isEmpty();
        git("HEAD", "ref: refs/heads/main\n");
        assertThat(DocsCommit.of(folder)).isEmpty();
        git("HEAD", "ref: ../../HEAD\n");
        Files.writeString(folder.resolve("HEAD"), HASH);
        assertThat(DocsCommit.of(folder)).isEmpty();
        git("HEAD", "what is this\n");
        assertThat(DocsCommit.of(folder)).isEmpty();
        assertThat(DocsCommit.isCommit("5988ed13")).isTrue();
        assertThat(DocsCommit.isCommit("main")).isFalse();
    }

    private void git(String name, String text) throws IOException {
        Path file = folder.resolve(".git").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
