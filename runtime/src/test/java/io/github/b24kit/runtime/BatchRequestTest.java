package io.github.b24kit.runtime;

import static io.github.b24kit.runtime.BatchSample.NOTHING;
import static io.github.b24kit.runtime.transport.RawServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.b24kit.runtime.BatchOutcome.Ok;
import io.github.b24kit.runtime.SampleRequest.Payment;
import io.github.b24kit.runtime.error.InvalidRequestException;
import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonNull;
import io.github.b24kit.runtime.json.JsonObject;
import io.github.b24kit.runtime.request.Violation;
import io.github.b24kit.runtime.transport.RawServer;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a batch sends, and what it refuses before anything is sent. */
@Timeout(30)
class BatchRequestTest {
    private final BatchSample sample = new BatchSample();
    private final ScriptedTransport transport = sample.transport;
    private final RestClient client = sample.client;

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
    void moreThanFiftyAreRefusedBeforeAnythingIsSent() {
        Batch batch = client.batch();
        for (int i = 0; i < 50; i++) {
            batch.add(sample.unsafe(i));
        }
        assertThatIllegalStateException()
                .isThrownBy(() -> batch.add(sample.unsafe(51)))
                .withMessage("A batch takes 50 calls, which is the portal's limit; put the others into another batch");
        assertThat(transport.requests).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> client.batch().execute());
    }

    @Test
    void labelsAreUniqueAndNoNumbers() {
        Batch batch = client.batch();
        batch.add("call2", sample.unsafe(1));
        assertThat(batch.add(sample.unsafe(2)).label()).isEqualTo("call3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> batch.add("call2", sample.unsafe(3)))
                .withMessage("The batch holds a call \"call2\" already");
        for (String bad : List.of("0", "1a", "", "a b", "a[b]", "a&b", "x".repeat(65), "ж")) {
            assertThatIllegalArgumentException().isThrownBy(() -> batch.add(bad, sample.unsafe(3)));
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
                .isThrownBy(() -> batch.add(sample.unsafe(1).header("X", "y")))
                .withMessageContaining("headers of its own");
        Operation<Json> v3 = Operation.<Json>named("tasks.task.get")
                .v3()
                .result(in -> in.json())
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> batch.add(client.call(v3, JsonObject.EMPTY)))
                .withMessageContaining("REST v3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> batch.add(sample.unsafe(1).extra("note", JsonNull.INSTANCE)))
                .withMessageContaining("/note is null");
        assertThat(batch).hasToString("batch[]");
    }

    @Test
    void everyCallIsCheckedBeforeAnythingIsSent() {
        Batch batch = client.batch();
        batch.add(sample.unsafe(1));
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
    void theDeadlineIsTheBatchs() {
        transport.answer(200, "{\"result\":{\"result\":{\"call1\":{\"payment\":{\"id\":1}}}," + NOTHING + "}}");
        Batch batch = client.batch().timeout(Duration.ofSeconds(7));
        batch.add(sample.unsafe(1).timeout(Duration.ofSeconds(1)));
        batch.execute();
        assertThat(transport.requests.get(0).deadline()).isEqualTo(Duration.ofSeconds(7));
        assertThatIllegalArgumentException().isThrownBy(() -> client.batch().timeout(Duration.ZERO));
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
}
