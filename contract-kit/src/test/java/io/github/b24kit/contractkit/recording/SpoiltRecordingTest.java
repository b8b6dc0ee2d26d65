package io.github.b24kit.contractkit.recording;

import static io.github.b24kit.contractkit.recording.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.b24kit.contractkit.RecordingFiles;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A good recording with one mistake, which is told with its place. */
class SpoiltRecordingTest {
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
