package io.github.b24kit.runtime;

import static io.github.b24kit.runtime.transport.RawServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.b24kit.runtime.BatchOutcome.Failed;
import io.github.b24kit.runtime.BatchOutcome.NotExecuted;
import io.github.b24kit.runtime.BatchOutcome.Ok;
import io.github.b24kit.runtime.SampleRequest.Payment;
import io.github.b24kit.runtime.answer.DriftMode;
import io.github.b24kit.runtime.answer.ValueReader;
import io.github.b24kit.runtime.error.ApiException;
import io.github.b24kit.runtime.error.Bitrix24Exception;
import io.github.b24kit.runtime.error.DecodeException;
import io.github.b24kit.runtime.error.InvalidRequestException;
import io.github.b24kit.runtime.error.OutcomeUnknownException;
import io.github.b24kit.runtime.error.TransportException;
import io.github.b24kit.runtime.error.UnreadableAnswerException;
import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonNull;
import io.github.b24kit.runtime.json.JsonObject;
import io.github.b24kit.runtime.request.RequestRules;
import io.github.b24kit.runtime.request.Values;
import io.github.b24kit.runtime.request.Violation;
import io.github.b24kit.runtime.transport.RawServer;
import io.github.b24kit.runtime.transport.RetryPolicy;
import io.github.b24kit.runtime.transport.TransportFailure;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Batches: what is sent, what is refused before that, and how each call ends. */
@Timeout(30)
class BatchTest {
    private static final String NOTHING =
            "\"result_error\":[],\"result_total\":[],\"result_next\":[],\"result_time\":[]";

    private final ScriptedTransport transport = new ScriptedTransport();
    private final List<String> drifts = new ArrayList<>();
    private final RestClient client = RestClient.webhook(URI.create("https://p.bitrix24.com/rest/1/c0dec0dec0de/"))
            .transport(transport)
            .pace(new FastPace(0))
            .retries(new RetryPolicy(3, Duration.ofSeconds(1), Duration.ofSeconds(1)))
            .drift(DriftMode.REPORT, drift -> drifts.add(drift.toString()))
            .build();

    private Call<Payment> update(long id, Effect effect) {
        return client.call(SampleRequest.of(
                r -> r.effect(effect).id(id).fields(f -> f.paid(true).extra("note", "Ж&1"))));
    }

    private Call<Payment> unsafe(long id) {
        return update(id, Effect.UNSAFE);
    }

    private Call<Payment> safe(long id) {
        return update(id, Effect.SAFE);
    }

    private static Bitrix24Exception error(BatchOutcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Failed.class);
        return ((Failed<?>) outcome).error();
    }

    @Test
    void sendsCommandsAndReadsEachResultByItsOwnDecoder() throws Exception {
        String answer = "{\"result\":{\"result\":{\"a\":{\"payment\":{\"id\":144,\"paid\":\"Y\"}},\"call2\":[1]},"
                + "\"result_error\":[],\"result_total\":{\"call2\":7},\"result_next\":{\"call2\":50},"
                + "\"result_time\":{\"a\":{\"duration\":0.25,\"date_start\":\"2024-08-29T10:34:19+03:00\"}}},"
                + "\"time\":{\"duration\":0.5}}";
        try (RawServer server = RawServer.answering(json(200, answer))) {
            RestClient client =
                    RestClient.oauth(server.uri("/"), () -> Secret.of("t0ken")).build();
            Batch batch = client.batch();
            BatchCall<Payment> first = batch.add(
                    "a",
                    client.call(SampleRequest.of(
                            r -> r.id(144).fields(f -> f.paid(true).extra("note", "Ж&1")))));
            BatchCall<Json> second = batch.add(client.call("user.list", JsonObject.EMPTY));
            BatchResult result = batch.execute();
            assertThat(server.requests()).singleElement().satisfies(sent -> {
                assertThat(sent).startsWith("POST /rest/batch HTTP/1.1\r\n");
                assertThat(sent)
                        .endsWith("\r\n\r\n{\"halt\":0,\"cmd\":{"
                                + "\"a\":\"shop.payment.update?id=144&fields[paid]=Y&fields[note]=%D0%96%261\","
                                + "\"call2\":\"user.list\"},\"auth\":\"t0ken\"}");
            });
            Response<Payment> payment = ((Ok<Payment>) result.of(first)).response();
            assertThat(payment.result().id()).isEqualTo(144);
            assertThat(payment.result().paid()).isTrue();
            assertThat(payment.time().duration()).isEqualByComparingTo("0.25");
            assertThat(payment.next()).isNull();
            Response<Json> users = ((Ok<Json>) result.of(second)).response();
            assertThat(users.result().toText()).isEqualTo("[1]");
            assertThat(users.total()).isEqualTo(7);
            assertThat(users.next()).isEqualTo(50);
            assertThat(users.time()).isNull();
            assertThat(result.isOk()).isTrue();
            assertThat(result.time().duration()).isEqualByComparingTo("0.5");
            assertThat(result.byLabel()).containsOnlyKeys("a", "call2");
        }
    }

    @Test
    void errorsBelongToTheirCalls() {
        transport.answer(
                200,
                "{\"result\":{\"result\":{\"b\":{\"payment\":{\"id\":2}}},\"result_error\":{"
                        + "\"a\":{\"error\":\"200640400001\",\"error_description\":\"none\"},"
                        + "\"c\":{\"error\":0,\"error_description\":\"\"},\"d\":{\"error\":\"\",\"error_description\":\"x\"}}}}");
        Batch batch = client.batch();
        BatchCall<Payment> a = batch.add("a", unsafe(1));
        BatchCall<Payment> b = batch.add("b", unsafe(2));
        BatchCall<Payment> c = batch.add("c", unsafe(3));
        BatchCall<Payment> d = batch.add("d", unsafe(4));
        BatchResult result = batch.execute();
        ApiException error = (ApiException) error(result.of(a));
        assertThat(error.method()).isEqualTo("shop.payment.update");
        assertThat(error.is(SampleRequest.Error.NOT_FOUND)).isTrue();
        assertThat(error.code().meanings()).hasSize(1);
        assertThat(error.description()).isEqualTo("none");
        assertThat(result.of(b).orThrow().id()).isEqualTo(2);
        assertThat(((ApiException) error(result.of(c))).code().code()).isEqualTo("0");
        assertThat(((ApiException) error(result.of(d))).code().code()).isEmpty();
        assertThatThrownBy(() -> result.of(a).orThrow()).isSameAs(error);
        assertThat(result.isOk()).isFalse();
        assertThat(transport.requests).as("no call is sent again").hasSize(1);
    }

    @Test
    void haltedCallsWereNotExecuted() {
        transport.answer(
                200,
                "{\"result\":{\"result\":{\"a\":{\"payment\":{\"id\":1}}},"
                        + "\"result_error\":{\"b\":{\"error\":\"ACCESS_DENIED\",\"error_description\":\"\"}}}}");
        Batch batch = client.batch().halt();
        BatchCall<Payment> a = batch.add("a", unsafe(1));
        BatchCall<Payment> b = batch.add("b", unsafe(2));
        BatchCall<Payment> c = batch.add("c", unsafe(3));
        BatchResult result = batch.execute();
        assertThat(transport.body(0)).startsWith("{\"halt\":1,\"cmd\":{\"a\":");
        assertThat(result.of(a)).isInstanceOf(Ok.class);
        assertThat(error(result.of(b))).isInstanceOf(ApiException.class);
        assertThat(result.of(c)).isEqualTo(new NotExecuted<>("shop.payment.update", "b"));
        TransportException notRun = catchThrowableOfType(
                TransportException.class, () -> result.of(c).orThrow());
        assertThat(notRun.requestSent()).isFalse();
        assertThat(notRun).hasMessage("shop.payment.update: the call was not run: its batch halted when \"b\" failed");
        assertThat(Stream.of(a, b, c)
                        .map(result::of)
                        .map(outcome -> outcome.<String>fold(ok -> "ok", Throwable::getMessage)))
                .containsExactly("ok", error(result.of(b)).getMessage(), notRun.getMessage());
        List<String> ends = new ArrayList<>();
        for (BatchCall<Payment> call : List.of(a, b, c)) {
            result.of(call).ifOkOrElse(ok -> ends.add("ok"), e -> ends.add(e.getMessage()));
        }
        assertThat(ends).containsExactly("ok", error(result.of(b)).getMessage(), notRun.getMessage());
    }

    @Test
    void aCallThatTheAnswerPassesOverIsUnknown() {
        transport.answer(200, "{\"result\":{\"result\":{\"b\":{\"payment\":{\"id\":2}}}," + NOTHING + "}}");
        for (boolean halt : List.of(false, true)) {
            Batch batch = halt ? client.batch().halt() : client.batch();
            BatchCall<Payment> a = batch.add("a", unsafe(1));
            BatchCall<Payment> b = batch.add("b", unsafe(2));
            BatchCall<Payment> c = batch.add("c", safe(3));
            BatchResult result = batch.execute();
            assertThat(error(result.of(a)))
                    .isInstanceOf(OutcomeUnknownException.class)
                    .hasMessageContaining("shop.payment.get shows the state");
            assertThat(result.of(b)).isInstanceOf(Ok.class);
            assertThat(error(result.of(c))).isInstanceOf(UnreadableAnswerException.class);
        }
    }

    @Test
    void withoutHaltACallAfterAFailedOneIsNotTakenForSkipped() {
        transport.answer(200, "{\"result\":{\"result\":[],\"result_error\":{\"a\":{\"error\":\"X\"}}}}");
        Batch batch = client.batch();
        batch.add("a", unsafe(1));
        BatchCall<Payment> b = batch.add("b", unsafe(2));
        assertThat(error(batch.execute().of(b))).isInstanceOf(OutcomeUnknownException.class);
    }

    @Test
    void aResultThatCannotBeReadIsTheCallsOwnTrouble() {
        transport.answer(
                200, "{\"result\":{\"result\":{\"a\":17,\"b\":{\"payment\":{\"id\":\"2\"}}}," + NOTHING + "}}");
        Batch batch = client.batch();
        BatchCall<Payment> a = batch.add("a", unsafe(1));
        BatchCall<Payment> b = batch.add("b", unsafe(2));
        BatchResult result = batch.execute();
        assertThat(error(result.of(a))).isInstanceOf(DecodeException.class);
        assertThat(result.of(b).orThrow().id()).isEqualTo(2);
        assertThat(drifts).contains("shop.payment.update /result/payment/id: documented integer, seen string");
        assertThat(drifts).noneMatch(drift -> drift.startsWith("batch"));
    }

    @Test
    void oneUnsafeCallMakesTheBatchUnsafe() {
        transport.fail(TransportFailure.Kind.BROKEN);
        Batch batch = client.batch();
        BatchCall<Payment> safe = batch.add(safe(1));
        BatchCall<Payment> unsafe = batch.add(unsafe(2));
        BatchResult result = batch.execute();
        assertThat(transport.requests).hasSize(1);
        OutcomeUnknownException unknown = (OutcomeUnknownException) error(result.of(unsafe));
        assertThat(unknown.method()).isEqualTo("shop.payment.update");
        assertThat(unknown.readBack()).isEqualTo("shop.payment.get");
        assertThat(unknown.getCause()).isInstanceOf(TransportException.class);
        assertThat(error(result.of(safe))).isInstanceOf(TransportException.class);
        assertThat(result.isOk()).isFalse();
        assertThat(result.time()).isNull();
    }

    @Test
    void answersThatTellNothingLeaveUnsafeCallsUnknown() {
        for (String body : List.of(
                "<html>bad gateway</html>",
                "{\"result\":17}",
                "{\"error\":\"INTERNAL_SERVER_ERROR\"}",
                "{\"result\":{\"result\":{\"call1\"")) {
            ScriptedTransport broken = new ScriptedTransport().answer(500, body);
            RestClient client = RestClient.webhook(URI.create("https://p.bitrix24.com/rest/1/c0dec0dec0de/"))
                    .transport(broken)
                    .pace(new FastPace(0))
                    .build();
            Batch batch = client.batch();
            BatchCall<Payment> call = batch.add(client.call(SampleRequest.of(r -> r.id(1))));
            assertThat(error(batch.execute().of(call))).as(body).isInstanceOf(OutcomeUnknownException.class);
            assertThat(broken.requests).hasSize(1);
        }
    }

    @Test
    void aBatchOfSafeCallsIsSentAgainAndFailsAsACall() {
        transport.fail(TransportFailure.Kind.BROKEN);
        Batch batch = client.batch();
        batch.add(safe(1));
        batch.add(update(2, Effect.IDEMPOTENT));
        assertThatThrownBy(batch::execute).isInstanceOf(TransportException.class);
        assertThat(transport.requests).hasSize(3);
    }

    @Test
    void whatThePortalRefusedAsAWholeIsThrown() {
        transport.answer(503, "{\"error\":\"QUERY_LIMIT_EXCEEDED\"}");
        Batch batch = client.batch();
        batch.add(unsafe(1));
        ApiException refused = catchThrowableOfType(ApiException.class, batch::execute);
        assertThat(refused.method()).isEqualTo("batch");
        assertThat(transport.requests).as("refused before anything was run").hasSize(3);
        transport.answer(401, "{\"error\":\"NO_AUTH_FOUND\"}");
        assertThatThrownBy(batch::execute).isInstanceOf(ApiException.class);
    }

    @Test
    void moreThanFiftyAreRefusedBeforeAnythingIsSent() {
        Batch batch = client.batch();
        for (int i = 0; i < 50; i++) {
            batch.add(unsafe(i));
        }
        assertThatIllegalStateException()
                .isThrownBy(() -> batch.add(unsafe(51)))
                .withMessage("A batch takes 50 calls, which is the portal's limit; put the others into another batch");
        assertThat(transport.requests).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> client.batch().execute());
    }

    @Test
    void labelsAreUniqueAndNoNumbers() {
        Batch batch = client.batch();
        batch.add("call2", unsafe(1));
        assertThat(batch.add(unsafe(2)).label()).isEqualTo("call3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> batch.add("call2", unsafe(3)))
                .withMessage("The batch holds a call \"call2\" already");
        for (String bad : List.of("0", "1a", "", "a b", "a[b]", "a&b", "x".repeat(65), "ж")) {
            assertThatIllegalArgumentException().isThrownBy(() -> batch.add(bad, unsafe(3)));
        }
    }

    @Test
    void callsThatWouldMeanSomethingElseAreRefused() {
        RestClient other = RestClient.webhook(URI.create("https://q.bitrix24.com/rest/1/c0dec0dec0de/"))
                .transport(transport)
                .build();
        Batch batch = client.batch();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> batch.add(other.call("profile", JsonObject.EMPTY)))
                .withMessageContaining("another client");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> batch.add(client.call("Batch", JsonObject.EMPTY)))
                .withMessageContaining("a batch takes no batches");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> batch.add(unsafe(1).header("X", "y")))
                .withMessageContaining("headers of its own");
        Operation<Json> v3 = Operation.<Json>named("tasks.task.get")
                .v3()
                .result(in -> in.json())
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> batch.add(client.call(v3, JsonObject.EMPTY)))
                .withMessageContaining("REST v3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> batch.add(unsafe(1).extra("note", JsonNull.INSTANCE)))
                .withMessageContaining("/note is null");
        assertThat(batch).hasToString("batch[]");
    }

    @Test
    void everyCallIsCheckedBeforeAnythingIsSent() {
        Batch batch = client.batch();
        batch.add(unsafe(1));
        batch.add("b", client.call(SampleRequest.of(r -> r.fields(f -> f.extra("paid", "s3cr3t")))));
        InvalidRequestException refused = catchThrowableOfType(InvalidRequestException.class, batch::execute);
        assertThat(refused.violations()).extracting(Violation::pointer).containsExactly("/b/id", "/b/fields/paid");
        assertThat(batch.executeAsync()).isCompletedExceptionally();
        assertThat(transport.requests).isEmpty();
        transport.answer(200, "{\"result\":{\"result\":{\"a\":{\"payment\":{\"id\":1}}}," + NOTHING + "}}");
        Batch unchecked = client.batch();
        unchecked.add("a", client.call(SampleRequest.of(r -> {})).unchecked());
        assertThat(unchecked.execute().isOk()).isTrue();
    }

    @Test
    void outcomesBelongToTheBatch() {
        transport.answer(200, "{\"result\":{\"result\":{\"call1\":{\"payment\":{\"id\":1}}}," + NOTHING + "}}");
        Batch batch = client.batch();
        batch.add(unsafe(1));
        BatchResult result = batch.execute();
        BatchCall<Payment> late = batch.add(unsafe(2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> result.of(late))
                .withMessageContaining("added after this one was executed");
    }

    @Test
    void theDeadlineIsTheBatchs() {
        transport.answer(200, "{\"result\":{\"result\":{\"call1\":{\"payment\":{\"id\":1}}}," + NOTHING + "}}");
        Batch batch = client.batch().timeout(Duration.ofSeconds(7));
        batch.add(unsafe(1).timeout(Duration.ofSeconds(1)));
        batch.execute();
        assertThat(transport.requests.get(0).deadline()).isEqualTo(Duration.ofSeconds(7));
        assertThatIllegalArgumentException().isThrownBy(() -> client.batch().timeout(Duration.ZERO));
    }

    @Test
    void withoutBlocking() {
        transport.answer(200, "{\"result\":{\"result\":{\"call1\":{\"payment\":{\"id\":1}}}," + NOTHING + "}}");
        Batch batch = client.batch();
        BatchCall<Payment> call = batch.add(unsafe(1));
        assertThat(batch.executeAsync().join().of(call).orThrow().id()).isEqualTo(1);
        ScriptedTransport broken = new ScriptedTransport().fail(TransportFailure.Kind.NOT_TRUSTED);
        RestClient client = RestClient.webhook(URI.create("https://p.bitrix24.com/rest/1/c0dec0dec0de/"))
                .transport(broken)
                .build();
        Batch refused = client.batch();
        refused.add(client.call(SampleRequest.of(r -> r.id(1))));
        assertThatThrownBy(() -> refused.executeAsync().join())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(TransportException.class);
    }

    @Test
    void showsShapesOnly() {
        transport.answer(200, "{\"result\":{\"result\":{\"a\":{\"payment\":{\"id\":1}}}," + NOTHING + "}}");
        Batch batch = client.batch();
        batch.add("a", client.call(SampleRequest.of(r -> r.id(1).extra("note", "canary"))));
        assertThat(batch).hasToString("batch[a: shop.payment.update{id: number, note: string}]");
        assertThat(batch.toJson()).isEqualTo("{\"halt\":0,\"cmd\":{\"a\":\"shop.payment.update?id=1&note=canary\"}}");
        assertThat(batch.execute()).hasToString("{a=Ok[response=HTTP 200 [result]]}");
    }

    @Test
    void errorsOfABatchRepeatNoSecret() {
        transport.answer(
                200,
                "{\"result\":{\"result\":[],\"result_error\":{\"a\":{\"error\":\"X\","
                        + "\"error_description\":\"rest/1/c0dec0dec0de/batch and c0dec0dec0de\"}}}}");
        Batch batch = client.batch();
        BatchCall<Payment> a = batch.add("a", unsafe(1));
        ApiException error = (ApiException) error(batch.execute().of(a));
        assertThat(error.description()).contains("***").doesNotContain("c0dec0dec0de");
        assertThat(error.raw().toText()).doesNotContain("c0dec0dec0de");
        assertThat(Map.of("error", error).toString()).doesNotContain("c0dec0dec0de");
    }

    @Test
    void secretsOfEveryCallAreTakenOutOfWhatIsTold() {
        Operation<Json> settings = Operation.<Json>named("shop.settings.update")
                .rules(RequestRules.of(
                        RequestRules.required("key", Values.string().secret())))
                .result(ValueReader::json)
                .build();
        String echo = "{\"error\":\"X\",\"error_description\":\"no key s3cr3t/k%26y nor s3cr3t/k&y\"}";
        transport.answer(200, "{\"result\":{\"result\":[],\"result_error\":{\"other\":" + echo + "}}}");
        Batch batch = client.batch();
        batch.add(client.call(settings, JsonObject.of("key", Json.of("s3cr3t/k&y"))));
        BatchCall<Payment> other = batch.add("other", unsafe(1));
        assertThat(((ApiException) error(batch.execute().of(other))).description())
                .isEqualTo("no key *** nor ***");
    }
}
