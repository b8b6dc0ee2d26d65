package io.github.b24kit.contractkit.recording;

import static io.github.b24kit.contractkit.recording.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.b24kit.contractkit.RecordingFiles;
import io.github.b24kit.specmodel.finding.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files and folders that hold no recordings, or several bad ones. */
class BadRecordingsTest {
    private static final String GOOD = "{\"result\":{\"a\":1}}";

    @TempDir
    Path folder;

    @Test
    void tellsEverythingAtOnceInOrder() {
        new RecordingFiles(folder)
                .with(
                        RecordingFiles.recording("b.get.success", "b.get", null, 200, GOOD),
                        r -> r.put("expires", 1).remove("apiVersion"))
                .with(RecordingFiles.recording("a.get.success", "a.get", null, 200, GOOD), r -> r.put("apiVersion", 2));

        assertThat(refusal(folder)).hasMessage("""
                The recordings have 3 problems:
                  F/a.get/a.get.success.json:4:18: /apiVersion is not v2 or v3. Write v2 or v3. [recording-value-is-valid]
                  F/b.get/b.get.success.json:1:1: /apiVersion is missing. Add it. [recording-is-complete]
                  F/b.get/b.get.success.json:32:15: /expires is no key of this format. Did you mean expiresOn? [recording-key-is-known]""".replace("F/", folder + "/"));
    }

    @Test
    void refusesFilesThatAreNoRecordings() throws IOException {
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Files.writeString(outside.resolve("secret.json"), "{}");
        Path inside = Files.createDirectory(folder.resolve("inside"));
        new RecordingFiles(inside)
                .file("a.b/big.json", new byte[4 * 1024 * 1024 + 1])
                .file("a.b/latin1.json", "{\"é\":1}".getBytes(StandardCharsets.ISO_8859_1))
                .file("a.b/list.json", "[]")
                .file("a.b/twice.json", "{\"id\":1,\n \"id\":2}")
                .file("a.b/deep/er.json", "{}")
                .file("top.json", "{}");
        Files.createSymbolicLink(inside.resolve("a.b/link.json"), outside.resolve("secret.json"));
        Files.createSymbolicLink(inside.resolve("linked"), outside);

        assertThat(refusal(inside).findings())
                .extracting(
                        finding -> inside.relativize(Path.of(finding.location().file())) + " " + finding.rule())
                .containsExactly(
                        "a.b/big.json recording-is-small",
                        "a.b/deep/er.json recording-is-in-place",
                        "a.b/latin1.json recording-is-json",
                        "a.b/link.json recording-is-a-file",
                        "a.b/list.json recording-value-is-valid",
                        "a.b/twice.json recording-is-json",
                        "linked recording-is-a-file",
                        "top.json recording-is-in-place");
    }

    @Test
    void refusesAFileInTheFolderOfAnotherMethod() {
        ObjectNode recording = RecordingFiles.recording("a.b.success", "a.b", null, 200, GOOD);
        new RecordingFiles(folder).file("a.c/a.b.success.json", recording.toPrettyString());

        assertThat(refusal(folder).findings())
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message()).isEqualTo("does not stand in the folder of its method"));
    }

    @Test
    void refusesAnEmptyFolderAndNoFolder() throws IOException {
        assertThat(refusal(folder).findings()).extracting(Finding::message).containsExactly("holds no recording");
        assertThat(refusal(folder.resolve("none")).findings())
                .extracting(Finding::message)
                .containsExactly("is no folder");
    }
}
