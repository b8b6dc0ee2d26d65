package io.github.b24kit.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.runtime.BatchOutcome.Failed;
import io.github.b24kit.runtime.SampleRequest.Payment;
import io.github.b24kit.runtime.answer.DriftMode;
import io.github.b24kit.runtime.error.Bitrix24Exception;
import io.github.b24kit.runtime.transport.RetryPolicy;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A client of a portal that answers as a test says, calls for its batches, and how one ended. */
final class BatchSample {
    /** What stands beside the results where no call failed. */
    static final String NOTHING = "\"result_error\":[],\"result_total\":[],\"result_next\":[],\"result_time\":[]";

    final ScriptedTransport transport = new ScriptedTransport();
    final List<String> drifts = new ArrayList<>();
    final RestClient client = RestClient.webhook(URI.create("https://p.bitrix24.com/rest/1/c0dec0dec0de/"))
            .transport(transport)
            .pace(new FastPace(0))
            .retries(new RetryPolicy(3, Duration.ofSeconds(1), Duration.ofSeconds(1)))
            .drift(DriftMode.REPORT, drift -> drifts.add(drift.toString()))
            .build();

    Call<Payment> update(long id, Effect effect) {
        return client.call(SampleRequest.of(
                r -> r.effect(effect).id(id).fields(f -> f.paid(true).extra("note", "Ж&1"))));
    }

    Call<Payment> unsafe(long id) {
        return update(id, Effect.UNSAFE);
    }

    Call<Payment> safe(long id) {
        return update(id, Effect.SAFE);
    }

    static Bitrix24Exception error(BatchOutcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Failed.class);
        return ((Failed<?>) outcome).error();
    }
}
