package io.github.b24kit.generator.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.b24kit.generator.output.MarkedFolder.Differences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkedFolderTest {
    private static final String MARK = "# Ours.";
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path temp;

    @Test
    void tellsWhatDiffersAndTouchesNothingElse() throws IOException {
        Path folder = temp.resolve("new/folder");
        assertThat(MarkedFolder.write(
                        folder, MARK, List.of(file("b/b.yaml", "b"), file("a.yaml", "a"), file("c.yaml", "c"))))
                .isEqualTo(new Differences(List.of("a.yaml", "b/b.yaml", "c.yaml"), List.of(), List.of(), 0));
        Files.setLastModifiedTime(folder.resolve("a.yaml"), LONG_AGO);

        assertThat(MarkedFolder.write(
                        folder, MARK, List.of(file("a.yaml", "a"), file("c.yaml", "new"), file("d.yaml", "d"))))
                .isEqualTo(new Differences(List.of("d.yaml"), List.of("c.yaml"), List.of("b/b.yaml"), 1));
        assertThat(Files.getLastModifiedTime(folder.resolve("a.yaml"))).isEqualTo(LONG_AGO);
        assertThat(folder.resolve("b")).doesNotExist();
        assertThat(contents())
                .isEqualTo(Map.of(
                        "new/folder/a.yaml", "# Ours.\na",
                        "new/folder/c.yaml", "# Ours.\nnew",
                        "new/folder/d.yaml", "# Ours.\nd"));
    }

    @Test
    void whatIsTheSameIsNotWritten() throws IOException {
        MarkedFolder.write(temp, MARK, List.of(file("a.yaml", "a")));
        Files.setLastModifiedTime(temp, LONG_AGO);
        Differences differences = MarkedFolder.write(temp, MARK, List.of(file("a.yaml", "a")));
        assertThat(differences.none()).isTrue();
        assertThat(differences.unchanged()).isEqualTo(1);
        assertThat(Files.getLastModifiedTime(temp)).isEqualTo(LONG_AGO);
    }

    @Test
    void filesOfOthersAreNamedAndStay() throws IOException {
        Files.createDirectories(temp.resolve("x"));
        Files.writeString(temp.resolve("x/mine.yaml"), "# Ours. Not at all\n");
        Files.writeString(temp.resolve("notes.txt"), "mine");
        Map<String, String> before = contents();
        for (List<OutputFile> files :
                List.of(List.of(file("a.yaml", "a")), List.of(file("x/mine.yaml", "a")), List.<OutputFile>of())) {
            assertThatThrownBy(() -> MarkedFolder.write(temp, MARK, files))
                    .isInstanceOf(RefusedOutputException.class)
                    .hasMessage(
                            "notes.txt and 1 more in " + temp + " was not written by this goal: it does not begin with"
                                    + " \"# Ours.\". Move it away; nothing was written.");
            assertThat(contents()).isEqualTo(before);
        }
    }

    @Test
    void linksAreNoFilesOfOurs() throws IOException {
        Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
        Path theirs = Files.writeString(elsewhere.resolve("a.yaml"), "# Ours.\nold");
        Path folder = Files.createDirectory(temp.resolve("folder"));
        Path link = Files.createSymbolicLink(folder.resolve("x"), elsewhere);
        assertRefused(folder, "x/a.yaml", link + " is not a folder");
        Files.delete(link);
        Files.createSymbolicLink(folder.resolve("a.yaml"), theirs);
        assertRefused(folder, "a.yaml", "a.yaml in " + folder + " was not written");
        assertRefused(Files.createSymbolicLink(temp.resolve("alias"), elsewhere), "b.yaml", "is a link");
        assertThat(theirs).hasContent("# Ours.\nold");
        assertThat(elsewhere).isDirectoryNotContaining(file -> file.endsWith("b.yaml"));
    }

    private void assertRefused(Path folder, String path, String message) {
        assertThatThrownBy(() -> MarkedFolder.write(folder, MARK, List.of(file(path, "new"))))
                .isInstanceOf(RefusedOutputException.class)
                .hasMessageContaining(message);
    }

    @Test
    void hiddenFilesAreLeftAlone() throws IOException {
        Files.writeString(temp.resolve(".keep"), "mine");
        Files.createDirectories(temp.resolve(".bitrix24-left"));
        Files.writeString(temp.resolve(".bitrix24-left/0.old"), "left by a run that died");
        MarkedFolder.write(temp, MARK, List.of(file("a.yaml", "a")));
        assertThat(contents()).containsOnlyKeys(".keep", ".bitrix24-left/0.old", "a.yaml");
    }

    @Test
    void whenADiskRefusesHalfWayTheOldTreeStays() throws IOException {
        MarkedFolder.write(temp, MARK, List.of(file("a.yaml", "a"), file("x/b.yaml", "b")));
        Map<String, String> before = contents();
        for (int last = 0; last < 2; last++) {
            AtomicInteger left = new AtomicInteger(last);
            assertThatThrownBy(() -> MarkedFolder.write(
                            temp, MARK, List.of(file("a.yaml", "new"), file("c.yaml", "new")), (from, to) -> {
                                if (from.toString().endsWith(".new") && left.getAndDecrement() <= 0) {
                                    throw new IOException("No space left on device");
                                }
                                Swap.replace(from, to);
                            }))
                    .hasMessage("No space left on device");
            assertThat(contents()).isEqualTo(before);
        }
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (var all = Files.walk(temp)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                contents.put(temp.relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }

    private static OutputFile file(String path, String content) {
        return new OutputFile(path, MARK + "\n" + content);
    }
}
