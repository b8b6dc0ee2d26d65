package io.github.b24kit.runtime;

import io.github.b24kit.runtime.BatchOutcome.Failed;
import io.github.b24kit.runtime.BatchOutcome.NotExecuted;
import io.github.b24kit.runtime.BatchOutcome.Ok;
import io.github.b24kit.runtime.error.ApiException;
import io.github.b24kit.runtime.error.Bitrix24Exception;
import io.github.b24kit.runtime.error.DecodeException;
import io.github.b24kit.runtime.error.OutcomeUnknownException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The calls of a batch that was sent, and what became of each. */
record SentBatch(List<BatchCall<?>> calls, boolean halt) {
    private static final byte[] NO_EXCERPT = {};

    /** As strong as the strongest call inside: what must not be repeated makes the whole batch so. */
    Effect effect() {
        Effect strongest = Effect.SAFE;
        for (BatchCall<?> call : calls) {
            Effect effect = call.operation().effect();
            strongest = effect.compareTo(strongest) > 0 ? effect : strongest;
        }
        return strongest;
    }

    BatchResult outcomes(Response<BatchAnswer> response, Decoder decoder) {
        Map<BatchCall<?>, BatchOutcome<?>> outcomes = new LinkedHashMap<>();
        String refused = null;
        for (BatchCall<?> call : calls) {
            BatchOutcome<?> outcome;
            if (halt && refused != null && !response.result().tellsOf(call.label())) {
                outcome = new NotExecuted<>(call.method(), refused);
            } else {
                outcome = outcome(call, response, decoder);
            }
            if (refused == null && outcome instanceof Failed<?> failed && failed.error() instanceof ApiException) {
                refused = call.label();
            }
            outcomes.put(call, outcome);
        }
        return new BatchResult(outcomes, response.time());
    }

    private static <R> BatchOutcome<R> outcome(BatchCall<R> call, Response<BatchAnswer> response, Decoder decoder) {
        try {
            return new Ok<>(decoder.decode(
                    call.operation(), response.status(), response.result().envelope(call.label()), NO_EXCERPT));
        } catch (Bitrix24Exception e) {
            return new Failed<>(Failure.of(e).toThrow(call.operation()));
        }
    }

    /**
     * What became of the calls of a batch that brought no answer.
     *
     * @throws Bitrix24Exception the failure itself, if the portal ran none of them or none of them changes anything
     */
    BatchResult outcomes(Bitrix24Exception failure) {
        boolean mayHaveRun = failure instanceof OutcomeUnknownException
                || failure instanceof DecodeException
                || Failure.of(failure).mayHaveRun();
        if (!mayHaveRun || effect() != Effect.UNSAFE) {
            throw failure;
        }
        Bitrix24Exception why = failure.getCause() instanceof Bitrix24Exception cause ? cause : failure;
        Map<BatchCall<?>, BatchOutcome<?>> outcomes = new LinkedHashMap<>();
        calls.forEach(call -> outcomes.put(call, new Failed<>(told(call.operation(), why))));
        return new BatchResult(outcomes, null);
    }

    private static Bitrix24Exception told(Operation<?> operation, Bitrix24Exception why) {
        return operation.effect() == Effect.UNSAFE
                ? new OutcomeUnknownException(operation.method(), operation.readBack(), why)
                : why;
    }
}
