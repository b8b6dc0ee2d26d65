package io.github.b24kit.runtime;

import static io.github.b24kit.runtime.transport.RawServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.b24kit.runtime.answer.DriftMode;
import io.github.b24kit.runtime.error.ApiException;
import io.github.b24kit.runtime.error.DecodeException;
import io.github.b24kit.runtime.error.InvalidRequestException;
import io.github.b24kit.runtime.error.OutcomeUnknownException;
import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonArray;
import io.github.b24kit.runtime.json.JsonObject;
import io.github.b24kit.runtime.request.Violation;
import io.github.b24kit.runtime.transport.RawServer;
import io.github.b24kit.runtime.transport.RetryPolicy;
import io.github.b24kit.runtime.transport.TransportFailure;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a call sends, and what it refuses to send. */
@Timeout(30)
class CallTest {
    private static final String SUCCESS = "{\"result\":{\"payment\":{\"id\":144}}}";

    private final ScriptedTransport transport = new ScriptedTransport();
    private final SampleRequest request = SampleRequest.of(r -> r.id(144).fields(f -> f.paid(true)));

    @Test
    void sendsParametersThatAreMatchedByOrderInThatOrder() {
        RestClient client = RestClient.webhook(URI.create("https://x.bitrix24.com/rest/1/c0de/"))
                .build();
        Operation<Json> operation = Operation.<Json>named("task.item.add")
                .positional("TASKID", "TITLE", "MARK")
                .result(in -> in.json())
                .build();
        JsonObject given = JsonObject.of("OTHER", Json.of(1), "MARK", Json.of("P"), "TASKID", Json.of(7));
        Call<Json> call = client.call(operation, given);
        assertThat(call.toJson()).isEqualTo("{\"TASKID\":7,\"MARK\":\"P\",\"OTHER\":1}");
        assertThat(call.extra("TITLE", "x").toJson())
                .isEqualTo("{\"TASKID\":7,\"TITLE\":\"x\",\"MARK\":\"P\",\"OTHER\":1}");
    }

    @Test
    void sendsTheRequestAsItIsWritten() throws Exception {
        try (RawServer server = RawServer.answering(json(200, SUCCESS))) {
            RestClient client = RestClient.webhook(server.uri("/rest/1/c0de/"))
                    .userAgent("shop/2")
                    .build();
            Call<SampleRequest.Payment> call = client.call(request).header("Idempotency-Key", "k1");
            assertThat(call.toJson()).isEqualTo("{\"id\":144,\"fields\":{\"paid\":\"Y\"}}");
            assertThat(call.execute().id()).isEqualTo(144);
            assertThat(server.requests()).singleElement().satisfies(sent -> {
                assertThat(sent).startsWith("POST /rest/1/c0de/shop.payment.update HTTP/1.1\r\n");
                assertThat(sent).contains("\r\nContent-Type: application/json\r\n");
                assertThat(sent).contains("\r\nAccept: application/json\r\n");
                assertThat(sent).contains("\r\nUser-Agent: shop/2\r\n");
                assertThat(sent).contains("\r\nIdempotency-Key: k1\r\n");
                assertThat(sent).endsWith("\r\n\r\n{\"id\":144,\"fields\":{\"paid\":\"Y\"}}");
            });
        }
    }

    @Test
    void sendsTheTokenInTheBodyOnly() throws Exception {
        try (RawServer server = RawServer.answering(json(200, SUCCESS))) {
            Call<SampleRequest.Payment> call = RestClient.oauth(server.uri("/"), () -> Secret.of("t0ken"))
                    .build()
                    .call(request);
            assertThat(call.toJson()).doesNotContain("auth");
            call.execute();
            assertThat(server.requests().get(0))
                    .startsWith("POST /rest/shop.payment.update HTTP/1.1\r\n")
                    .endsWith("\r\n\r\n{\"id\":144,\"fields\":{\"paid\":\"Y\"},\"auth\":\"t0ken\"}");
        }
    }

    @Test
    void extrasAreADoorOnBuildersAndCalls() {
        SampleRequest request = SampleRequest.of(r -> r.id(1)
                .extra("a", "x")
                .extra("b", 7)
                .extra("c", true)
                .extra("d", JsonArray.EMPTY)
                .fields(f -> f.extra("UF_1", "y").paid(false)));
        Call<?> call = client().call(request)
                .extra("e", "z")
                .extra("b", 8)
                .extra("f", false)
                .extra("g", 200640400001L);
        assertThat(call.toJson())
                .isEqualTo(
                        "{\"id\":1,\"a\":\"x\",\"b\":8,\"c\":true,\"d\":[],\"fields\":{\"UF_1\":\"y\",\"paid\":\"N\"},"
                                + "\"e\":\"z\",\"f\":false,\"g\":200640400001}");
        assertThat(request.toJson().has("e")).as("a call is a value").isFalse();
    }

    @Test
    void nullIsNoValue() {
        for (ThrowingCallable sets : List.<ThrowingCallable>of(
                () -> client().call(request).extra("note", (String) null),
                () -> client().call(request).extra("note", (Json) null),
                () -> SampleRequest.of(r -> r.extra("note", (String) null)),
                () -> SampleRequest.of(r -> r.extra("note", (Json) null)))) {
            assertThatIllegalArgumentException().isThrownBy(sets).withMessageStartingWith("\"note\" is null: ");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client().call(request).extra(null, "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> SampleRequest.of(r -> r.extra(null, "x")));
        assertThatIllegalArgumentException().isThrownBy(() -> Json.of((String) null));
    }

    @Test
    void requestsAreEqualByTheirJson() {
        assertThat(request)
                .isEqualTo(SampleRequest.of(
                        r -> r.fields(f -> f.extra("paid", "Y")).id(144)));
        assertThat(request).isNotEqualTo(SampleRequest.of(r -> r.id(144)));
        assertThat(request).hasSameHashCodeAs(SampleRequest.of(r -> r.id(144).fields(f -> f.paid(true))));
    }

    @Test
    void checksTheRequestBeforeAnythingIsSent() {
        transport.answer(200, SUCCESS);
        SampleRequest bad = SampleRequest.of(r -> r.fields(f -> f.extra("paid", "s3cr3t")));
        assertThat(bad.validate()).extracting(Violation::pointer).containsExactly("/id", "/fields/paid");
        InvalidRequestException refused = catchThrowableOfType(
                InvalidRequestException.class, () -> client().call(bad).execute());
        assertThat(refused.violations()).isEqualTo(bad.validate());
        assertThat(refused)
                .hasMessage("shop.payment.update: the request was not sent; it breaks documented rules"
                        + " (unchecked() sends it all the same):"
                        + "\n  /id: is required and must be an integer [required]"
                        + "\n  /fields/paid: must be one of \"Y\", \"N\" [one-of]");
        assertThat(client().call(bad).responseAsync()).isCompletedExceptionally();
        assertThat(transport.requests).isEmpty();
        assertThat(client().call(bad).unchecked().execute().id()).isEqualTo(144);
        assertThat(transport.requests).hasSize(1);
    }

    @Test
    void extrasAreCheckedWithTheRest() {
        transport.answer(200, SUCCESS);
        assertThat(client().call(SampleRequest.of(r -> {}))
                        .extra("id", 5)
                        .execute()
                        .id())
                .isEqualTo(144);
        assertThatThrownBy(client().call(request).extra("id", "x")::execute)
                .isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void untypedCalls() {
        transport.answer(200, "{\"result\":{\"ID\":\"1\"}}");
        Call<Json> call = client().call("profile", JsonObject.EMPTY);
        assertThat(call.method()).isEqualTo("profile");
        assertThat(call.toJson()).isEqualTo("{}");
        assertThat(call.execute().toText()).isEqualTo("{\"ID\":\"1\"}");
        transport.answer(200, "{}");
    }

    @Test
    void untypedCallsAreUnsafeAndTheirErrorsOpen() {
        transport.fail(TransportFailure.Kind.BROKEN);
        assertThat(catchThrowable(client().call("profile", JsonObject.EMPTY)::execute))
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessageContaining("looking at the state in the portal");
        ScriptedTransport error = new ScriptedTransport().answer(401, "{\"error\":\"NO_AUTH_FOUND\"}");
        ApiException api = catchThrowableOfType(
                ApiException.class,
                () -> client(error).call("profile", JsonObject.EMPTY).execute());
        assertThat(api.code().code()).isEqualTo("NO_AUTH_FOUND");
        assertThat(api.code().meanings()).isEmpty();
    }

    @Test
    void theParameterAuthBelongsToTheClient() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client().call(request).extra("auth", "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> client().call("a", JsonObject.of("auth", Json.of("x"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Type", "content-length", "HOST", "", "a b", "a:b", "X\r\nY", "Accept-Encoding"})
    void headersThatAreNotTheCallers(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client().call(request).header(name, "v"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"canary\r\nX: y", "canary\u0000", "canary\u0436"})
    void headersThatCouldSmuggle(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client().call(request).header("X", value))
                .withMessageNotContaining("canary");
    }

    @Test
    void headersReplaceWithoutCase() {
        transport.answer(200, SUCCESS);
        client().call(request).header("user-agent", "me/1").execute();
        assertThat(transport.requests.get(0).headers())
                .isEqualTo(
                        Map.of("Content-Type", "application/json", "Accept", "application/json", "user-agent", "me/1"));
    }

    @Test
    void limitsAreChecked() {
        RestClient.Builder builder = RestClient.webhook(URI.create("https://p.bitrix24.com/rest/1/c0de/"));
        for (Duration bad : List.of(Duration.ZERO, Duration.ofSeconds(-1), Duration.ofDays(2))) {
            assertThatIllegalArgumentException().isThrownBy(() -> builder.deadline(bad));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> client().call(request).timeout(bad));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> builder.maxAnswerBytes(0));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.maxDepth(0));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.userAgent(""));
        assertThatIllegalArgumentException().isThrownBy(() -> new RetryPolicy(0, Duration.ZERO, Duration.ZERO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RetryPolicy(1, Duration.ofSeconds(2), Duration.ofSeconds(1)));
    }

    @Test
    void passesItsLimitsOn() {
        transport.answer(200, SUCCESS);
        RestClient client = builder(transport)
                .maxAnswerBytes(17)
                .deadline(Duration.ofSeconds(5))
                .build();
        client.call(request).execute();
        client.call(request).timeout(Duration.ofSeconds(2)).execute();
        assertThat(transport.requests.get(0).maxBytes()).isEqualTo(17);
        assertThat(transport.requests.get(0).deadline()).isBetween(Duration.ofSeconds(3), Duration.ofSeconds(5));
        assertThat(transport.requests.get(1).deadline()).isLessThanOrEqualTo(Duration.ofSeconds(2));
        assertThatThrownBy(builder(new ScriptedTransport().answer(200, "{\"result\":[[[1]]]}"))
                        .maxDepth(3)
                        .build()
                        .call("a", JsonObject.EMPTY)::execute)
                .hasStackTraceContaining("values nest deeper than 3");
    }

    @Test
    void jsonUnderAnotherContentTypeIsReadAndReported() {
        transport.answer(200, SUCCESS, "Content-Type", "text/html; charset=UTF-8");
        List<String> drifts = new ArrayList<>();
        RestClient reporting = builder(transport)
                .drift(DriftMode.REPORT, drift -> drifts.add(drift.toString()))
                .build();
        assertThat(reporting.call(request).execute().id()).isEqualTo(144);
        assertThat(drifts)
                .containsExactly(
                        "shop.payment.update (answer): documented content type application/json, seen another content type");
        RestClient strict =
                builder(transport).drift(DriftMode.STRICT, drift -> {}).build();
        assertThatThrownBy(strict.call(request)::execute).isInstanceOf(DecodeException.class);
    }

    private RestClient client() {
        return client(transport);
    }

    private static RestClient client(ScriptedTransport transport) {
        return builder(transport).build();
    }

    private static RestClient.Builder builder(ScriptedTransport transport) {
        return RestClient.webhook(URI.create("https://p.bitrix24.com/rest/1/c0dec0dec0de/"))
                .transport(transport);
    }
}
