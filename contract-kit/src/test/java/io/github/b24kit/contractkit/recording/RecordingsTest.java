package io.github.b24kit.contractkit.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.b24kit.contractkit.RecordingFiles;
import io.github.b24kit.contractkit.json.Pointer;
import io.github.b24kit.contractkit.recording.Recording.Outcome;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path folder;

    @Test
    void whatWouldSayNothingMayBeLeftOut() {
        new RecordingFiles(folder)
                .with(
                        RecordingFiles.recording("a.b.success", "a.b", null, 200, "{\"result\":1}"),
                        r -> r.remove(List.of("volatile", "expiresOn", "supersedes")));
        assertThat(Recordings.load(folder).get("a.b.success"))
                .returns(List.of(), Recording::volatilePointers)
                .returns(null, Recording::expiresOn)
                .returns(null, Recording::supersedes);
    }

    @Test
    void readsEveryFact() {
        // The checksum was made with sha256sum.
        new RecordingFiles(folder).file("user.get/user.get.error.2.json", """
                {
                  "id": "user.get.error.2", "method": "user.get", "apiVersion": "v3",
                  "request": {"verb": "GET", "pathTemplate": "/rest/api/{user}/{hook}/user.get",
                    "contentType": "application/json", "body": "{\\"ID\\": 1.0}"},
                  "response": {"status": 403, "headers": {"Content-Type": "text/html", "Retry-After": "2"},
                    "bodyText": "<h1>no</h1>", "charset": "UTF-8",
                    "bodySha256": "SHA"},
                  "provenance": {"kind": "live", "capturedAt": "2026-11-20T10:00:00+02:00", "capturedBy": "recorder 1.2",
                    "portal": {"edition": "cloud", "plan": "basic", "region": "eu", "restVersion": "24.0.0"},
                    "note": "once"},
                  "redactions": [], "volatile": [], "expiresOn": "2026-12-31", "supersedes": "user.get.error"
                }
                """.replace(
                        "SHA", "a9986eae5194e2984ec493e3acfae6b21a93563f1028c02efb1bea8660c177d9"));

        Recording recording = Recordings.load(folder).get("user.get.error.2");

        assertThat(recording.method()).isEqualTo("user.get");
        assertThat(recording.apiVersion()).isEqualTo("v3");
        assertThat(recording.outcome()).isEqualTo(Outcome.ERROR);
        assertThat(recording.request().verb()).isEqualTo("GET");
        assertThat(recording.request().pathTemplate()).isEqualTo("/rest/api/{user}/{hook}/user.get");
        assertThat(recording.request().contentType()).isEqualTo("application/json");
        assertThat(recording.request().body()).isEqualTo("{\"ID\": 1.0}");
        assertThat(recording.response().status()).isEqualTo(403);
        assertThat(recording.response().headers())
                .containsEntry("content-type", "text/html")
                .containsEntry("Retry-After", "2");
        assertThat(recording.response().bodyText()).isEqualTo("<h1>no</h1>");
        assertThat(recording.expiresOn()).isEqualTo("2026-12-31");
        assertThat(recording.supersedes()).isEqualTo("user.get.error");
        assertThat(recording.provenance()).isInstanceOfSatisfying(Provenance.Live.class, live -> {
            assertThat(live.capturedAt()).isEqualTo("2026-11-20T10:00:00+02:00");
            assertThat(live.capturedBy()).isEqualTo("recorder 1.2");
            assertThat(live.portal()).isEqualTo(new Provenance.Portal("cloud", "basic", "eu", "24.0.0"));
            assertThat(live.note()).isEqualTo("once");
        });
    }

    @Test
    void readsADocumentationExample() {
        ObjectNode recording =
                RecordingFiles.recording("a.b.success", "a.b", null, 200, "{\"result\":{\"name\":\"x\"},\"time\":{}}");
        recording.withArray("volatile").add("/time");
        recording
                .withArray("redactions")
                .addObject()
                .put("pointer", "/result/name")
                .put("rule", "person")
                .put("keeps", "length");
        new RecordingFiles(folder).with(recording);

        Recording read = Recordings.load(folder).get("a.b.success");

        assertThat(read.request().body()).isNull();
        assertThat(read.outcome()).isEqualTo(Outcome.SUCCESS);
        assertThat(read.volatilePointers()).containsExactly(new Pointer("/time"));
        assertThat(read.redactions())
                .containsExactly(new Recording.Redaction(new Pointer("/result/name"), "person", "length"));
        assertThat(read.provenance()).isInstanceOfSatisfying(Provenance.DocExample.class, doc -> {
            assertThat(doc.source().repo()).isEqualTo("bitrix24/b24restdocs");
            assertThat(doc.source().path()).isEqualTo("api-reference/some/page.md");
            assertThat(doc.source().commit()).isEqualTo("0123456789abcdef0123456789abcdef01234567");
            assertThat(doc.source().lines()).isEqualTo("630-688");
            assertThat(doc.source().url()).hasToString("https://apidocs.bitrix24.com/api-reference/some/page.html");
            assertThat(doc.source().read()).isEqualTo("2026-11-23");
        });
    }

    @Test
    void listsInOrderOfIds() {
        new RecordingFiles(folder)
                .with("b.get.success", "b.get", "{}", "{\"result\":1}")
                .with("a.get.error", "a.get", null, "{\"error\":\"X\"}")
                .with("a.get.success", "a.get", "{\"y\":{}}", "{\"result\":1}")
                .file("schema/recording.schema.json", "not looked at")
                .file("README.md", "nor this")
                .deviations("a.get", "/y", "{}", "{\"x\":1}");

        Recordings recordings = Recordings.load(folder);

        assertThat(recordings.all())
                .extracting(Recording::id)
                .containsExactly("a.get.error", "a.get.success", "b.get.success");
        assertThat(recordings.of("a.get")).extracting(Recording::id).containsExactly("a.get.error", "a.get.success");
        assertThat(recordings.methods()).containsExactly("a.get", "b.get");
        assertThat(recordings.find("c")).isNull();
        assertThat(recordings.deviations()).singleElement().satisfies(deviation -> {
            assertThat(deviation.ours().toText()).isEqualTo("{\"x\":1}");
            assertThat(deviation.because()).isEqualTo("the page is not what the client sends");
        });
        assertThatThrownBy(() -> recordings.get("a.get.eror"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no recording a.get.eror; nearest: a.get.error");
    }

    @Test
    void handWrittenExpiredAndSupersededOnesAreNoEvidence() {
        ObjectNode expired = RecordingFiles.recording("a.get.success", "a.get", null, 200, "{\"result\":1}");
        expired.put("expiresOn", "2026-11-22");
        ObjectNode lastDay = RecordingFiles.recording("a.get.success.2", "a.get", null, 200, "{\"result\":1}");
        lastDay.put("expiresOn", "2026-11-23");
        ObjectNode byHand = RecordingFiles.recording("a.get.success.3", "a.get", null, 200, "{\"result\":1}");
        byHand.putObject("provenance").put("kind", "hand-written").put("because", "a shape nobody recorded yet");
        ObjectNode newer = RecordingFiles.recording("a.get.success.5", "a.get", null, 200, "{\"result\":1}");
        newer.put("supersedes", "a.get.success.4");
        new RecordingFiles(folder)
                .with(expired)
                .with(lastDay)
                .with(byHand)
                .with("a.get.success.4", "a.get", null, "{\"result\":1}")
                .with(newer);

        Recordings recordings = Recordings.load(folder);

        assertThat(recordings.evidenceOn(TODAY))
                .extracting(Recording::id)
                .containsExactly("a.get.success.2", "a.get.success.5");
        assertThat(recordings.all()).hasSize(5);
    }
}
