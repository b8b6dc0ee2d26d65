package io.github.b24kit.runtime;

import static io.github.b24kit.runtime.BatchSample.error;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.b24kit.runtime.SampleRequest.Payment;
import io.github.b24kit.runtime.error.ApiException;
import io.github.b24kit.runtime.error.OutcomeUnknownException;
import io.github.b24kit.runtime.error.TransportException;
import io.github.b24kit.runtime.transport.TransportFailure;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What becomes of the calls of a batch that was not answered, or refused as a whole. */
@Timeout(30)
class BatchFailureTest {
    private final BatchSample sample = new BatchSample();
    private final ScriptedTransport transport = sample.transport;
    private final RestClient client = sample.client;

    @Test
    void oneUnsafeCallMakesTheBatchUnsafe() {
        transport.fail(TransportFailure.Kind.BROKEN);
        Batch batch = client.batch();
        BatchCall<Payment> safe = batch.add(sample.safe(1));
        BatchCall<Payment> unsafe = batch.add(sample.unsafe(2));
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
        batch.add(sample.safe(1));
        batch.add(sample.update(2, Effect.IDEMPOTENT));
        assertThatThrownBy(batch::execute).isInstanceOf(TransportException.class);
        assertThat(transport.requests).hasSize(3);
    }

    @Test
    void whatThePortalRefusedAsAWholeIsThrown() {
        transport.answer(503, "{\"error\":\"QUERY_LIMIT_EXCEEDED\"}");
        Batch batch = client.batch();
        batch.add(sample.unsafe(1));
        ApiException refused = catchThrowableOfType(ApiException.class, batch::execute);
        assertThat(refused.method()).isEqualTo("batch");
        assertThat(transport.requests).as("refused before anything was run").hasSize(3);
        transport.answer(401, "{\"error\":\"NO_AUTH_FOUND\"}");
        assertThatThrownBy(batch::execute).isInstanceOf(ApiException.class);
    }
}
