package io.github.b24kit.contractkit.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.b24kit.contractkit.RecordingFiles;
import io.github.b24kit.contractkit.recording.Recordings;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplayPortalTest {
    private static final String UPDATE =
            "{\"id\":144,\"fields\":{\"paid\":\"Y\",\"sum\":100,\"when\":\"10:00\",\"tags\":[1,2]}}";

    @TempDir
    static Path folder;

    private static ReplayPortal portal;

    private final PortalClient client = new PortalClient();

    @BeforeAll
    static void start() {
        ObjectNode limited =
                RecordingFiles.recording("a.limit.error", "a.limit", "{}", 503, "{\"error\":\"QUERY_LIMIT_EXCEEDED\"}");
        ObjectNode v3 =
                RecordingFiles.recording("a.list.success.2", "a.list", "{}", 200, "{\"result\":{\"items\":[]}}");
        v3.put("apiVersion", "v3");
        ((ObjectNode) v3.get("request")).put("pathTemplate", "/rest/api/{user}/{hook}/a.list");
        ObjectNode newer = RecordingFiles.recording("a.old.success.2", "a.old", "{}", 200, "{\"result\":\"new\"}");
        newer.put("supersedes", "a.old.success");
        portal = ReplayPortal.start(Recordings.load(new RecordingFiles(folder)
                .with("a.update.success", "a.update", UPDATE, "{\n  \"result\": 1.0,\t\"name\":\"é\\/\" }")
                .with("a.update.success.2", "a.update", "{\"id\":7}", "{\"result\":7}")
                .with("a.update.error", "a.update", null, "{\"error\":200640400001}")
                .with("a.twice.success.2", "a.twice", "{\"x\":1}", "{\"result\":2}")
                .with("a.twice.success", "a.twice", "{\"x\":1.0}", "{\"result\":1}")
                .with("a.list.success", "a.list", "{}", "{\"result\":[]}")
                .with("a.old.success", "a.old", "{}", "{\"result\":\"old\"}")
                .with("a.gone.error", "a.gone", null, "")
                .with(newer)
                .with(v3)
                .with(limited)
                .deviations("a.update", "/fields/when", "\"10:00\"", "\"10:00+02:00\"")
                .root()));
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @BeforeEach
    void forget() {
        portal.forget();
    }

    @Test
    void answersExactlyWhatWasRecorded() {
        HttpResponse<String> response = call("a.update", UPDATE);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("{\n  \"result\": 1.0,\t\"name\":\"é\\/\" }");
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json; charset=utf-8");
        assertThat(response.headers().firstValue("X-Bitrix24-Recording")).contains("a.update.success");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"fields\":{\"tags\":[1,2],\"when\":\"10:00\",\"sum\":100,\"paid\":\"Y\"},\"id\":144}",
                " { \"id\" : 144.0, \"fields\":{\"paid\":\"\\u0059\",\"sum\":1e2,\"when\":\"10:00\",\"tags\":[1,2]}}",
                "{\"auth\":\"token\",\"id\":144,\"fields\":{\"paid\":\"Y\",\"sum\":100,\"when\":\"10:00\",\"tags\":[1,2]}}",
                "{\"id\":144,\"fields\":{\"paid\":\"Y\",\"sum\":100,\"when\":\"10:00+02:00\",\"tags\":[1,2]}}"
            })
    void formDoesNotCount(String body) {
        assertThat(call("a.update", body).headers().firstValue("X-Bitrix24-Recording"))
                .contains("a.update.success");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"id":145,"fields":{"paid":"Y","sum":100,"when":"10:00","tags":[1,2]}}           | /id has another value
            {"id":"144","fields":{"paid":"Y","sum":100,"when":"10:00","tags":[1,2]}}         | /id is a text instead of a number
            {"id":144,"fields":{"paid":"N","sum":100,"when":"11:00","tags":[1,2]}}           | /fields/paid has another value, /fields/when has another value
            {"id":144,"fields":{"paid":"Y","sum":100,"when":"10:00","tags":[2,1]}}           | /fields/tags/0 has another value, /fields/tags/1 has another value
            {"id":144,"fields":{"paid":"Y","sum":100,"when":"10:00","tags":[1]}}             | /fields/tags/1 is missing
            {"id":144,"fields":{"paid":"Y","sum":100,"when":"10:00","tags":[1,2,3]}}         | /fields/tags/2 is not in the recording
            {"id":144,"fields":{"paid":"Y","when":"10:00","tags":[1,2]}}                     | /fields/sum is missing
            {"id":144,"fields":{"paid":"Y","sum":100,"when":"10:00","tags":[1,2],"a/b":1}}   | /fields/a~1b is not in the recording
            {"id":144,"fields":{"paid":"Y","sum":100,"when":"10:00","tags":[1,2],"x":null}}  | /fields/x is not in the recording
            {"id":null,"fields":{"paid":"Y","sum":100,"when":"10:00","tags":[1,2]}}          | /id is null instead of a number
            """)
    void everythingElseCounts(String body, String differences) {
        HttpResponse<String> response = call("a.update", body);

        assertThat(response.statusCode()).isEqualTo(501);
        assertThat(client.error(response))
                .containsExactly(
                        "NO_RECORDING",
                        "No recording of a.update answers this request. Nearest: a.update.success, but " + differences
                                + ".");
    }

    @Test
    void theNearestMissIsTheOneWithFewestDifferences() {
        assertThat(client.error(call("a.update", "{\"id\":\"s3cr3t\"}")))
                .containsExactly(
                        "NO_RECORDING",
                        "No recording of a.update answers this request. Nearest: a.update.success.2, but /id is a text instead of a"
                                + " number.");
        assertThat(client.error(call("a.update", "[]"))[1]).endsWith("but the body is a list instead of an object.");
    }

    @Test
    void aLongListOfDifferencesIsCut() {
        StringBuilder body = new StringBuilder("{\"id\":7");
        for (int i = 10; i < 30; i++) {
            body.append(",\"k").append(i).append("\":1");
        }

        assertThat(client.error(call("a.update", body + "}"))[1])
                .endsWith("/k19 is not in the recording, and 10 more.");
    }

    @Test
    void verbAndContentTypeCount() {
        HttpRequest.Builder put = client.request(uri("a.list"), "{}").PUT(BodyPublishers.ofString("{}"));
        HttpRequest plain = HttpRequest.newBuilder(uri("a.list"))
                .POST(BodyPublishers.ofString("{}"))
                .build();
        HttpRequest charset = HttpRequest.newBuilder(uri("a.list"))
                .header("Content-Type", "Application/JSON; charset=utf-8")
                .POST(BodyPublishers.ofString("{}"))
                .build();

        assertThat(client.error(client.send(put.build()))[1]).endsWith("but the verb is not POST.");
        assertThat(client.error(client.send(plain))[1]).endsWith("but the content type is not application/json.");
        assertThat(client.send(charset).statusCode()).isEqualTo(200);
    }

    @Test
    void anEmptyBodyIsAnEmptyObject() {
        assertThat(call("a.list", "").body()).isEqualTo("{\"result\":[]}");
    }

    @Test
    void pathsOfBothVersionsWithAndWithoutSecret() {
        URI root = portal.portal();

        assertThat(portal.webhook()).hasToString(root + "rest/1/replay/").hasHost("127.0.0.1");
        assertThat(client.post(root.resolve("rest/a.list"), "{\"auth\":\"x\"}").body())
                .isEqualTo("{\"result\":[]}");
        assertThat(client.post(root.resolve("rest/1/x/a.list.json"), "{}").body())
                .isEqualTo("{\"result\":[]}");
        assertThat(client.post(root.resolve("rest/api/1/x/a.list"), "{}").body())
                .isEqualTo("{\"result\":{\"items\":[]}}");
        assertThat(client.post(root.resolve("rest/api/a.list"), "{}").body()).isEqualTo("{\"result\":{\"items\":[]}}");
        assertThat(client.post(root.resolve("other/s3cr3t"), "{}")).satisfies(response -> {
            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(response.body()).doesNotContain("s3cr3t");
        });
    }

    @Test
    void aRecordingIsAskedForByItsId() {
        HttpResponse<String> error = call("a.update", "{}", "X-Bitrix24-Recording", "a.update.error");
        HttpResponse<String> superseded = call("a.old", "{}", "X-Bitrix24-Recording", "a.old.success");

        assertThat(error.statusCode()).isEqualTo(200);
        assertThat(error.body()).isEqualTo("{\"error\":200640400001}");
        assertThat(superseded.body()).isEqualTo("{\"result\":\"old\"}");
        assertThat(call("a.old", "{}").body()).isEqualTo("{\"result\":\"new\"}");
        assertThat(call("a.gone", "{}", "X-Bitrix24-Recording", "a.gone.error").body())
                .isEmpty();
    }

    @Test
    void anIdMustExistAndBelongToTheMethod() {
        HttpResponse<String> unknown = call("a.update", "{}", "X-Bitrix24-Recording", "a.update.eror");
        HttpResponse<String> stranger = call("a.list", "{}", "X-Bitrix24-Recording", "a.update.error");

        assertThat(unknown.statusCode()).isEqualTo(501);
        assertThat(client.error(unknown))
                .containsExactly(
                        "NO_RECORDING", "There is no recording with the id asked for. Nearest: a.update.error.");
        assertThat(stranger.statusCode()).isEqualTo(501);
        assertThat(client.error(stranger)[1])
                .isEqualTo("The recording a.update.error is one of a.update (v2), but another method was called.");
    }

    @Test
    void twoEqualMatchesAreRefusedInOneOrder() {
        HttpResponse<String> response = call("a.twice", "{\"x\":1}");

        assertThat(response.statusCode()).isEqualTo(501);
        assertThat(client.error(response))
                .containsExactly(
                        "AMBIGUOUS_RECORDING",
                        "The request matches several recordings: a.twice.success, a.twice.success.2. Ask for one of them in the"
                                + " header X-Bitrix24-Recording.");
    }

    @Test
    void unknownMethodsAndMethodsWithoutRequests() {
        assertThat(client.error(call("a.updtae", "{}")))
                .containsExactly(
                        "NO_RECORDING",
                        "No recording of the method called. Methods with a like name are recorded: a.update. One of your own is a.updtae/a.updtae.success.json in"
                                + " a folder that was loaded, or below META-INF/bitrix24/recordings on the class path, with"
                                + " recordings.properties beside that folder.");
        assertThat(client.error(call("completely.different.method", "{}"))[1])
                .startsWith("No recording of the method called. One of your own is completely.different.method/");
        assertThat(client.error(call("a.gone", "{}"))[1])
                .isEqualTo("No recording of a.gone (v2) shows its request. Ask for one of a.gone.error in the header"
                        + " X-Bitrix24-Recording.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"id":1,"id":2}  | the body has the same key twice in one object, at line 1, column 9
            {"id":s3cr3t}    | the body is not JSON from here on, at line 1, column 7
            {} {}            | the body goes on after its value, at line 1, column 4
            """)
    void whatIsNotStrictJsonIsRefused(String body, String why) {
        HttpResponse<String> response = call("a.update", body);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(client.error(response))
                .containsExactly("BAD_REQUEST", "The replay portal does not take this request: " + why + ".");
    }

    @Test
    void whatIsTooDeepOrTooBigOrNotUtf8IsRefused() {
        HttpRequest latin1 = client.request(uri("a.list"), "")
                .POST(BodyPublishers.ofByteArray("{\"é\":1}".getBytes(StandardCharsets.ISO_8859_1)))
                .build();

        assertThat(call("a.list", "[".repeat(100_000))).satisfies(response -> {
            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(client.error(response)[1]).contains("is nested deeper than 60");
        });
        assertThat(call("a.list", " ".repeat(5 * 1024 * 1024))).satisfies(response -> {
            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(client.error(response)[1]).contains("is bigger than 1048576 bytes");
        });
        assertThat(client.send(latin1)).satisfies(response -> {
            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(client.error(response)[1]).contains("is not UTF-8");
        });
    }

    @Test
    void notesEveryRequestWithoutTheSecretOfItsPath() {
        call("a.update", UPDATE);
        call("a.update", "{\"auth\":\"s3cr3t\"}");
        call("a.limit", "{}");

        List<ReceivedRequest> received = portal.received();
        assertThat(received)
                .extracting(ReceivedRequest::method, ReceivedRequest::status, ReceivedRequest::recordingId)
                .containsExactly(
                        tuple("a.update", 200, "a.update.success"),
                        tuple("a.update", 501, null),
                        tuple("a.limit", 503, "a.limit.error"));
        assertThat(received.get(0).bodyText()).isEqualTo(UPDATE);
        assertThat(received.get(0).contentType()).isEqualTo("application/json");
        assertThat(received.get(0)).hasToString("POST a.update (v2) -> 200 a.update.success");
        assertThat(received.get(1)).hasToString("POST a.update (v2) -> 501");
        portal.forget();
        assertThat(portal.received()).isEmpty();
    }

    @Test
    void stopsWithAllItsThreads() {
        ReplayPortal other = ReplayPortal.start(Recordings.load(folder));
        URI there = other.webhook().resolve("a.list");
        assertThat(client.post(there, "{}").statusCode()).isEqualTo(200);
        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(thread -> thread.getName().startsWith("HTTP-Dispatcher")
                        || thread.getName().startsWith("replay-portal"))
                .isNotEmpty()
                .allMatch(Thread::isDaemon);

        other.close();

        assertThatThrownBy(() -> client.post(there, "{}")).isInstanceOf(UncheckedIOException.class);
    }

    private HttpResponse<String> call(String method, String body, String... headers) {
        return client.post(uri(method), body, headers);
    }

    private static URI uri(String method) {
        return portal.webhook().resolve(method);
    }
}
