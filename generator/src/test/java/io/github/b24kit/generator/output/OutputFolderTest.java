package io.github.b24kit.generator.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFolderTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path temp;

    @Test
    void writesEverythingIntoAFolderThatIsNotThere() throws IOException {
        Path folder = temp.resolve("new/folder");
        Changes changes = OutputFolder.write(folder, List.of(file("b/B.java", "b"), file("A.java", "\u00e4\n")));
        assertThat(changes).isEqualTo(new Changes(List.of("A.java", "b/B.java"), List.of(), List.of()));
        assertThat(Files.readAllBytes(folder.resolve("A.java"))).containsExactly(0xc3, 0xa4, '\n');
        assertThat(Files.readString(folder.resolve("b/B.java"))).isEqualTo("b");
        assertThat(Files.readString(folder.resolve(".bitrix24-manifest"))).endsWith("\nA.java\nb/B.java\n");
        try (var all = Files.walk(folder)) {
            assertThat(all.filter(Files::isRegularFile)).hasSize(3);
        }
    }

    @Test
    void aSecondRunTouchesNothing() throws IOException {
        List<OutputFile> files = List.of(file("A.java", "a"), file("b/B.java", "b"));
        OutputFolder.write(temp, files);
        for (String path : List.of("A.java", "b/B.java", ".bitrix24-manifest")) {
            Files.setLastModifiedTime(temp.resolve(path), LONG_AGO);
        }
        Changes changes = OutputFolder.write(temp, files);
        assertThat(changes.none()).isTrue();
        assertThat(changes.unchanged()).containsExactly("A.java", "b/B.java");
        for (String path : List.of("A.java", "b/B.java", ".bitrix24-manifest")) {
            assertThat(Files.getLastModifiedTime(temp.resolve(path))).isEqualTo(LONG_AGO);
        }
    }

    @Test
    void whatWasMadeOfTheSameIsNotMadeAgain() throws IOException {
        List<OutputFile> files = List.of(file("A.java", "a"), file("b/B.java", "b"));
        assertThat(OutputFolder.unchanged(temp, "spec 1")).isEmpty();
        OutputFolder.write(temp, files, "spec 1");
        assertThat(OutputFolder.unchanged(temp, "spec 1"))
                .contains(new Changes(List.of(), List.of("A.java", "b/B.java"), List.of()));
        assertThat(OutputFolder.unchanged(temp, "spec 2")).isEmpty();
        assertThat(OutputFolder.write(temp, files, "spec 2").none()).isTrue();
        assertThat(OutputFolder.unchanged(temp, "spec 1")).isEmpty();
        assertThat(OutputFolder.unchanged(temp, "spec 2")).isPresent();
    }

    @Test
    void aFileThatSomebodyChangedIsMadeAgain() throws IOException {
        List<OutputFile> files = List.of(file("A.java", "ab"), file("B.java", "c"));
        OutputFolder.write(temp, files, "spec");
        Files.writeString(temp.resolve("A.java"), "a");
        assertThat(OutputFolder.unchanged(temp, "spec")).isEmpty();
        assertThat(OutputFolder.write(temp, files, "spec").written()).containsExactly("A.java");
        Files.delete(temp.resolve("B.java"));
        assertThat(OutputFolder.unchanged(temp, "spec")).isEmpty();
    }

    @Test
    void aRunThatDoesNotSayWhatItIsMadeOfForgetsWhatWasSaid() throws IOException {
        List<OutputFile> files = List.of(file("A.java", "a"));
        OutputFolder.write(temp, files, "spec");
        OutputFolder.write(temp, files);
        assertThat(OutputFolder.unchanged(temp, "spec")).isEmpty();
    }

    @Test
    void onlyWhatDiffersIsWritten() throws IOException {
        OutputFolder.write(temp, List.of(file("A.java", "a"), file("B.java", "b")));
        Files.setLastModifiedTime(temp.resolve("A.java"), LONG_AGO);
        Changes changes = OutputFolder.write(temp, List.of(file("A.java", "a"), file("B.java", "changed")));
        assertThat(changes).isEqualTo(new Changes(List.of("B.java"), List.of("A.java"), List.of()));
        assertThat(Files.getLastModifiedTime(temp.resolve("A.java"))).isEqualTo(LONG_AGO);
        assertThat(Files.readString(temp.resolve("B.java"))).isEqualTo("changed");
    }

    @Test
    void whatIsNoLongerGeneratedIsPrunedWithItsEmptyFolders() throws IOException {
        OutputFolder.write(temp, List.of(file("A.java", "a"), file("x/y/B.java", "b"), file("x/z/C.java", "c")));
        Files.writeString(temp.resolve("x/z/mine.txt"), "mine");
        Changes changes = OutputFolder.write(temp, List.of(file("A.java", "a")));
        assertThat(changes.pruned()).containsExactly("x/y/B.java", "x/z/C.java");
        assertThat(temp.resolve("x/y")).doesNotExist();
        assertThat(temp.resolve("x/z/C.java")).doesNotExist();
        assertThat(temp.resolve("x/z/mine.txt")).hasContent("mine");
    }

    @Test
    void aFileThatIsNotOursIsNeverOverwritten() throws IOException {
        Files.writeString(temp.resolve("B.java"), "mine");
        List<OutputFile> files = List.of(file("A.java", "a"), file("B.java", "b"));
        assertThatThrownBy(() -> OutputFolder.write(temp, files))
                .isInstanceOf(RefusedOutputException.class)
                .hasMessageContaining("B.java was not generated");
        assertThat(temp.resolve("B.java")).hasContent("mine");
        assertThat(temp.resolve("A.java")).doesNotExist();
        assertThat(temp.resolve(".bitrix24-manifest")).doesNotExist();
    }

    @Test
    void aRunThatWasCutShortIsFinishedByTheNext() throws IOException {
        Files.writeString(temp.resolve(".bitrix24-manifest"), "# old\nA.java\nB.java\n");
        Files.writeString(temp.resolve("A.java"), "old");
        Changes changes = OutputFolder.write(temp, List.of(file("A.java", "a"), file("C.java", "c")));
        assertThat(changes).isEqualTo(new Changes(List.of("A.java", "C.java"), List.of(), List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../A.java",
                "/etc/A.java",
                "a/../../A.java",
                "a//A.java",
                "a/./A.java",
                "",
                "a/",
                "C:/A.java",
                "a\\A.java",
                "a\nA.java",
                "a/A.java.",
                "\u0430.java"
            })
    void aPathThatLeavesTheFolderIsRefused(String path) {
        assertThatThrownBy(() -> OutputFolder.write(temp.resolve("out"), List.of(file("Ok.java", ""), file(path, "x"))))
                .isInstanceOf(RefusedOutputException.class)
                .hasMessageContaining("does not stay inside");
        assertThat(temp.resolve("out")).doesNotExist();
    }

    @Test
    void twoNamesThatAreOneFileElsewhereAreRefused() {
        assertThatThrownBy(() -> OutputFolder.write(temp, List.of(file("a/Get.java", ""), file("a/GET.java", ""))))
                .isInstanceOf(RefusedOutputException.class)
                .hasMessageContaining("case does not count");
    }

    @Test
    void aManifestCannotMakeUsDeleteElsewhere() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("out"));
        Path victim = Files.writeString(temp.resolve("victim.txt"), "keep");
        Files.writeString(folder.resolve(".bitrix24-manifest"), "../victim.txt\n");
        assertThatThrownBy(() -> OutputFolder.write(folder, List.of()))
                .isInstanceOf(RefusedOutputException.class)
                .hasMessageContaining("Manifest");
        assertThat(victim).hasContent("keep");
    }

    @Test
    void aFileWhereTheFolderBelongsIsNamed() throws IOException {
        Path plain = Files.writeString(temp.resolve("plain"), "mine");
        for (Path folder : List.of(plain, plain.resolve("below/it"))) {
            assertThatThrownBy(() -> OutputFolder.write(folder, List.of(file("A.java", "a"))))
                    .isInstanceOf(RefusedOutputException.class)
                    .hasMessage(plain + " is no folder. Move it away, or name another folder to generate into.");
        }
        assertThat(plain).hasContent("mine");
    }

    @Test
    void aLinkIsNotFollowed() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("out"));
        Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve("com"), elsewhere);
        assertThatThrownBy(() -> OutputFolder.write(folder, List.of(file("com/A.java", "a"))))
                .isInstanceOf(RefusedOutputException.class)
                .hasMessageContaining("is not a folder");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void whenADiskRefusesHalfWayTheOldOutputStays() throws IOException {
        OutputFolder.write(temp, List.of(file("A.java", "a"), file("B.java", "b"), file("x/C.java", "c")));
        Map<String, String> before = contents();
        List<OutputFile> next = List.of(file("A.java", "new"), file("B.java", "new"), file("y/D.java", "new"));
        for (int last = 0; last < 4; last++) {
            int moves = last;
            assertThatThrownBy(() -> OutputFolder.write(temp, next, failingAfter(moves)))
                    .isInstanceOf(IOException.class)
                    .hasMessage("No space left on device");
            assertThat(contents()).as("failed after " + moves + " moves").isEqualTo(before);
        }
        OutputFolder.write(temp, next);
        assertThat(contents()).containsOnlyKeys(".bitrix24-manifest", "A.java", "B.java", "y/D.java");
    }

    @Test
    void whenTheProcessDiesHalfWayTheNextRunKnowsWhatIsOurs() throws IOException {
        OutputFolder.write(temp, List.of(file("A.java", "a"), file("x/C.java", "c")));
        List<OutputFile> next = List.of(file("B.java", "b"), file("D.java", "d"));
        assertThatThrownBy(() -> OutputFolder.write(temp, next, dyingAfter(2))).isInstanceOf(Died.class);
        assertThat(contents()).containsKeys("A.java", "x/C.java", "B.java").doesNotContainKey("D.java");
        assertThat(OutputFolder.write(temp, next))
                .isEqualTo(new Changes(List.of("D.java"), List.of("B.java"), List.of("A.java", "x/C.java")));
    }

    @Test
    void aFolderThatCannotBeMadeChangesNothing() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "mine");
        assertThatThrownBy(() -> OutputFolder.write(file.resolve("out"), List.of(file("A.java", "a"))))
                .isInstanceOf(IOException.class);
        assertThat(contents()).isEqualTo(Map.of("file", "mine"));
    }

    /** Such names were known before: whoever can write to the folder could have put a link there. */
    @Test
    void noFileOfAKnownNameIsWrittenOnTheWay() throws IOException {
        Path victim = Files.writeString(temp.resolve("victim.txt"), "keep");
        Path out = Files.createDirectory(temp.resolve("out"));
        Files.createSymbolicLink(out.resolve(".A.java.bitrix24-tmp"), victim);
        OutputFolder.write(out, List.of(file("A.java", "a")));
        assertThat(victim).hasContent("keep");
        assertThat(out.resolve(".A.java.bitrix24-tmp")).isSymbolicLink();
    }

    @Test
    void aNameTooLongForAFileIsRefusedBeforeAnythingIsWritten() {
        String name = "A".repeat(251) + ".java";
        assertThatThrownBy(() -> OutputFolder.write(temp.resolve("out"), List.of(file("Ok.java", ""), file(name, ""))))
                .isInstanceOf(RefusedOutputException.class)
                .hasMessageContaining("256 characters");
        assertThat(temp.resolve("out")).doesNotExist();
    }

    private static Swap.Mover failingAfter(int moves) {
        AtomicInteger left = new AtomicInteger(moves);
        return (from, to) -> {
            if (from.toString().endsWith(".new") && left.getAndDecrement() <= 0) {
                throw new IOException("No space left on device");
            }
            Swap.replace(from, to);
        };
    }

    private static Swap.Mover dyingAfter(int moves) {
        AtomicInteger left = new AtomicInteger(moves);
        return (from, to) -> {
            if (left.getAndDecrement() <= 0) {
                throw new Died();
            }
            Swap.replace(from, to);
        };
    }

    private static final class Died extends Error {}

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
        return new OutputFile(path, content);
    }
}
