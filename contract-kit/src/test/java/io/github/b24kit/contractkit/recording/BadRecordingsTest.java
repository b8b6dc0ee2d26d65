package io.github.b24kit.contractkit.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.b24kit.contractkit.RecordingFiles;
import io.github.b24kit.specmodel.finding.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BadRecordingsTest {
    private static final String GOOD = "{\"result\":{\"a\":1}}";

    @TempDir
    Path folder;

    static Stream<Arguments> spoilt() {
        return Stream.of(
                spoilt("id leaves the folder", r -> r.put("id", "../../x"), "recording-value-is-valid", "/id"),
                spoilt("id of another method", r -> r.put("id", "a.c.success"), "recording-id-names-method", "/id"),
                spoilt("id of another file", r -> r.put("id", "a.b.success.2"), "recording-id-names-file", "/id"),
                spoilt("first of a kind", r -> r.put("id", "a.b.success.1"), "recording-value-is-valid", "/id"),
                spoilt("key left out", r -> r.remove("redactions"), "recording-is-complete", "/redactions"),
                spoilt("status 0", r -> response(r).put("status", 0), "recording-value-is-valid", "/response/status"),
                spoilt("Cyrillic letter", r -> r.put("method", "а.b"), "recording-value-is-valid", "/method"),
                spoilt("missing key", r -> r.remove("method"), "recording-is-complete", "/method"),
                spoilt("unknown key", r -> r.put("expires", "x"), "recording-key-is-known", "/expires"),
                spoilt("unknown version", r -> r.put("apiVersion", "v4"), "recording-value-is-valid", "/apiVersion"),
                spoilt("bad day", r -> r.put("expiresOn", "2026-02-30"), "recording-value-is-valid", "/expiresOn"),
                spoilt("day as number", r -> r.put("expiresOn", 2026), "recording-value-is-valid", "/expiresOn"),
                spoilt(
                        "supersedes itself",
                        r -> r.put("supersedes", "a.b.success"),
                        "recording-supersedes-another",
                        "/supersedes"),
                spoilt(
                        "supersedes a stranger",
                        r -> r.put("supersedes", "c.d.success"),
                        "recording-supersedes-another",
                        "/supersedes"),
                spoilt("volatile is no list", r -> r.put("volatile", "/time"), "recording-value-is-valid", "/volatile"),
                spoilt(
                        "volatile is no pointer",
                        r -> r.withArray("volatile").add("time"),
                        "recording-value-is-valid",
                        "/volatile/0"),
                spoilt(
                        "volatile points nowhere",
                        r -> r.withArray("volatile").add("/time"),
                        "recording-pointer-exists",
                        "/volatile/0"),
                spoilt("verb", r -> request(r).put("verb", "PATCH"), "recording-value-is-valid", "/request/verb"),
                spoilt(
                        "path with a secret",
                        r -> request(r).put("pathTemplate", "/rest/1/abcdef/a.b"),
                        "recording-value-is-valid",
                        "/request/pathTemplate"),
                spoilt(
                        "content type",
                        r -> request(r).put("contentType", "text/xml"),
                        "recording-value-is-valid",
                        "/request/contentType"),
                spoilt(
                        "body is no JSON",
                        r -> request(r).put("body", "a=1"),
                        "recording-request-is-json",
                        "/request/body"),
                spoilt(
                        "body with a key twice",
                        r -> request(r).put("body", "{\"a\":1,\"a\":2}"),
                        "recording-request-is-json",
                        "/request/body"),
                spoilt("request is no object", r -> r.put("request", "x"), "recording-value-is-valid", "/request"),
                spoilt("status", r -> response(r).put("status", 99), "recording-value-is-valid", "/response/status"),
                spoilt(
                        "status as text",
                        r -> response(r).put("status", "200"),
                        "recording-value-is-valid",
                        "/response/status"),
                spoilt(
                        "charset",
                        r -> response(r).put("charset", "cp1251"),
                        "recording-value-is-valid",
                        "/response/charset"),
                spoilt(
                        "header that names a portal",
                        r -> header(r, "Set-Cookie", "x"),
                        "recording-key-is-known",
                        "/response/headers/Set-Cookie"),
                spoilt(
                        "edited answer",
                        r -> response(r).put("bodyText", "{\"result\":2}"),
                        "recording-is-unedited",
                        "/response/bodySha256"),
                spoilt(
                        "answer as JSON",
                        r -> response(r).putObject("bodyText"),
                        "recording-value-is-valid",
                        "/response/bodyText"),
                spoilt(
                        "error called success",
                        r -> RecordingFiles.answer(r, "{\"error\":0}"),
                        "recording-outcome-holds",
                        "/response/bodyText"),
                spoilt(
                        "HTML called success",
                        r -> RecordingFiles.answer(r, "<html>"),
                        "recording-outcome-holds",
                        "/response/bodyText"),
                spoilt(
                        "neither result nor error called success",
                        r -> RecordingFiles.answer(r, "{\"items\":[]}"),
                        "recording-outcome-holds",
                        "/response/bodyText"),
                spoilt(
                        "header of two lines",
                        r -> header(r, "Retry-After", "1\r\nX: 1"),
                        "recording-value-is-valid",
                        "/response/headers/Retry-After"),
                spoilt(
                        "everything volatile",
                        r -> r.withArray("volatile").add(""),
                        "recording-value-is-valid",
                        "/volatile/0"),
                spoilt(
                        "unknown kind",
                        r -> provenance(r).put("kind", "heard"),
                        "recording-value-is-valid",
                        "/provenance/kind"),
                spoilt("no provenance", r -> r.remove("provenance"), "recording-is-complete", "/provenance"),
                spoilt("no commit", r -> provenance(r).remove("commit"), "recording-is-complete", "/provenance/commit"),
                spoilt(
                        "branch as commit",
                        r -> provenance(r).put("commit", "main"),
                        "recording-value-is-valid",
                        "/provenance/commit"),
                spoilt(
                        "http",
                        r -> provenance(r).put("url", "http://example.com/"),
                        "recording-value-is-valid",
                        "/provenance/url"),
                spoilt(
                        "no page",
                        r -> provenance(r).put("url", "see above"),
                        "recording-value-is-valid",
                        "/provenance/url"),
                spoilt(
                        "lines",
                        r -> provenance(r).put("lines", "top"),
                        "recording-value-is-valid",
                        "/provenance/lines"),
                spoilt(
                        "key of another kind",
                        r -> provenance(r).put("capturedBy", "x"),
                        "recording-key-is-known",
                        "/provenance/capturedBy"),
                spoilt(
                        "hand-written without a reason",
                        r -> r.putObject("provenance").put("kind", "hand-written"),
                        "recording-is-complete",
                        "/provenance/because"),
                spoilt(
                        "redaction",
                        r -> r.withArray("redactions")
                                .addObject()
                                .put("pointer", "/result")
                                .put("rule", "x")
                                .put("keeps", "all"),
                        "recording-value-is-valid",
                        "/redactions/0/keeps"),
                spoilt(
                        "redaction of nothing",
                        r -> r.withArray("redactions")
                                .addObject()
                                .put("pointer", "/x")
                                .put("rule", "x")
                                .put("keeps", "type"),
                        "recording-pointer-exists",
                        "/redactions/0/pointer"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spoilt")
    void refusesASpoiltRecording(String name, Consumer<ObjectNode> spoil, String rule, String pointer) {
        RecordingFiles files = new RecordingFiles(folder)
                .with(RecordingFiles.recording("a.b.success", "a.b", "{\"id\":1}", 200, GOOD), spoil);

        RecordingException refusal = refusal(files.root());

        assertThat(refusal.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(finding.pointer()).isEqualTo(pointer);
            assertThat(finding.hint()).isNotBlank();
            assertThat(finding.location().file()).endsWith("a.b.success.json");
            assertThat(finding.location().line()).isPositive();
        });
    }

    @Test
    void theHashIsToldToWhomeverWritesAnAnswerByHand() {
        String hash = "a627cdef47d90beb8922c69653ebe40592d9af103fb4e925c2dee8bc0615f83e";
        new RecordingFiles(folder)
                .with(
                        RecordingFiles.recording("a.b.success", "a.b", "{\"id\":1}", 200, "{\"result\":1}"),
                        r -> response(r).put("bodySha256", ""));
        assertThat(refusal(folder))
                .hasMessageContaining("/response/bodySha256 is empty. Write the SHA-256 of bodyText, " + hash);
    }

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

    static Stream<Arguments> deviations() {
        return Stream.of(
                arguments(new String[] {"a.b", "/id", "2", "3"}, "deviation-is-shown", "/0/page"),
                arguments(new String[] {"a.c", "/id", "1", "3"}, "deviation-is-shown", "/0/page"),
                arguments(new String[] {"a.b", "/id", "1", "1"}, "deviation-differs", "/0/ours"),
                arguments(new String[] {"a.b", "id", "1", "2"}, "recording-value-is-valid", "/0/pointer"),
                arguments(new String[] {"a b", "/id", "1", "2"}, "recording-value-is-valid", "/0/method"));
    }

    @ParameterizedTest
    @MethodSource("deviations")
    void refusesADeviationThatNothingShows(String[] row, String rule, String pointer) {
        new RecordingFiles(folder)
                .with("a.b.success", "a.b", "{\"id\":1}", GOOD)
                .deviations(row);

        assertThat(refusal(folder).findings())
                .extracting(Finding::rule, Finding::pointer)
                .containsExactly(tuple(rule, pointer));
    }

    @Test
    void refusesADeviationListedTwice() {
        new RecordingFiles(folder)
                .with("a.b.success", "a.b", "{\"id\":1}", GOOD)
                .deviations("a.b", "/id", "1", "2", "a.b", "/id", "1", "3");

        assertThat(refusal(folder).findings())
                .extracting(Finding::rule, Finding::pointer)
                .containsExactly(
                        tuple("deviation-is-unique", "/0/pointer"), tuple("deviation-is-unique", "/1/pointer"));
    }

    private static RecordingException refusal(Path folder) {
        RecordingException refusal = catchThrowableOfType(RecordingException.class, () -> Recordings.load(folder));
        assertThat(refusal).as("the recordings are refused").isNotNull();
        return refusal;
    }

    private static Arguments spoilt(String name, Consumer<ObjectNode> spoil, String rule, String pointer) {
        return arguments(name, spoil, rule, pointer);
    }

    private static ObjectNode request(ObjectNode recording) {
        return (ObjectNode) recording.get("request");
    }

    private static ObjectNode response(ObjectNode recording) {
        return (ObjectNode) recording.get("response");
    }

    private static ObjectNode provenance(ObjectNode recording) {
        return (ObjectNode) recording.get("provenance");
    }

    private static void header(ObjectNode recording, String name, String value) {
        ((ObjectNode) response(recording).get("headers")).put(name, value);
    }
}
