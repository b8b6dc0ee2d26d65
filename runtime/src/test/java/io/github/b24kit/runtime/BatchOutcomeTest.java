package io.github.b24kit.runtime;

import static io.github.b24kit.runtime.BatchSample.NOTHING;
import static io.github.b24kit.runtime.BatchSample.error;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.b24kit.runtime.BatchOutcome.NotExecuted;
import io.github.b24kit.runtime.BatchOutcome.Ok;
import io.github.b24kit.runtime.SampleRequest.Payment;
import io.github.b24kit.runtime.answer.ValueReader;
import io.github.b24kit.runtime.error.ApiException;
import io.github.b24kit.runtime.error.DecodeException;
import io.github.b24kit.runtime.error.OutcomeUnknownException;
import io.github.b24kit.runtime.error.TransportException;
import io.github.b24kit.runtime.error.UnreadableAnswerException;
import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonObject;
import io.github.b24kit.runtime.request.RequestRules;
import io.github.b24kit.runtime.request.Values;
import io.github.b24kit.runtime.transport.TransportFailure;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How each call of a batch ends that was answered. */
@Timeout(30)
class BatchOutcomeTest {
    private final BatchSample sample = new BatchSample();
    private final ScriptedTransport transport = sample.transport;
    private final RestClient client = sample.client;

    @Test
    void errorsBelongToTheirCalls() {
        transport.answer(
                200,
                "{\"result\":{\"result\":{\"b\":{\"payment\":{\"id\":2}}},\"result_error\":{"
                        + "\"a\":{\"error\":\"200640400001\",\"error_description\":\"none\"},"
                        + "\"c\":{\"error\":0,\"error_description\":\"\"},\"d\":{\"error\":\"\",\"error_description\":\"x\"}}}}");
        Batch batch = client.batch();
        BatchCall<Payment> a = batch.add("a", sample.unsafe(1));
        BatchCall<Payment> b = batch.add("b", sample.unsafe(2));
        BatchCall<Payment> c = batch.add("c", sample.unsafe(3));
        BatchCall<Payment> d = batch.add("d", sample.unsafe(4));
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
        BatchCall<Payment> a = batch.add("a", sample.unsafe(1));
        BatchCall<Payment> b = batch.add("b", sample.unsafe(2));
        BatchCall<Payment> c = batch.add("c", sample.unsafe(3));
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
            BatchCall<Payment> a = batch.add("a", sample.unsafe(1));
            BatchCall<Payment> b = batch.add("b", sample.unsafe(2));
            BatchCall<Payment> c = batch.add("c", sample.safe(3));
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
        batch.add("a", sample.unsafe(1));
        BatchCall<Payment> b = batch.add("b", sample.unsafe(2));
        assertThat(error(batch.execute().of(b))).isInstanceOf(OutcomeUnknownException.class);
    }

    @Test
    void aResultThatCannotBeReadIsTheCallsOwnTrouble() {
        transport.answer(
                200, "{\"result\":{\"result\":{\"a\":17,\"b\":{\"payment\":{\"id\":\"2\"}}}," + NOTHING + "}}");
        Batch batch = client.batch();
        BatchCall<Payment> a = batch.add("a", sample.unsafe(1));
        BatchCall<Payment> b = batch.add("b", sample.unsafe(2));
        BatchResult result = batch.execute();
        assertThat(error(result.of(a))).isInstanceOf(DecodeException.class);
        assertThat(result.of(b).orThrow().id()).isEqualTo(2);
        assertThat(sample.drifts).contains("shop.payment.update /result/payment/id: documented integer, seen string");
        assertThat(sample.drifts).noneMatch(drift -> drift.startsWith("batch"));
    }

    @Test
    void outcomesBelongToTheBatch() {
        transport.answer(200, "{\"result\":{\"result\":{\"call1\":{\"payment\":{\"id\":1}}}," + NOTHING + "}}");
        Batch batch = client.batch();
        batch.add(sample.unsafe(1));
        BatchResult result = batch.execute();
        BatchCall<Payment> late = batch.add(sample.unsafe(2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> result.of(late))
                .withMessageContaining("added after this one was executed");
    }

    @Test
    void withoutBlocking() {
        transport.answer(200, "{\"result\":{\"result\":{\"call1\":{\"payment\":{\"id\":1}}}," + NOTHING + "}}");
        Batch batch = client.batch();
        BatchCall<Payment> call = batch.add(sample.unsafe(1));
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
    void errorsOfABatchRepeatNoSecret() {
        transport.answer(
                200,
                "{\"result\":{\"result\":[],\"result_error\":{\"a\":{\"error\":\"X\","
                        + "\"error_description\":\"rest/1/c0dec0dec0de/batch and c0dec0dec0de\"}}}}");
        Batch batch = client.batch();
        BatchCall<Payment> a = batch.add("a", sample.unsafe(1));
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
        BatchCall<Payment> other = batch.add("other", sample.unsafe(1));
        assertThat(((ApiException) error(batch.execute().of(other))).description())
                .isEqualTo("no key *** nor ***");
    }
}
