package io.github.b24kit.runtime;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the calls of a batch ended. Immutable. */
public final class BatchResult {
    private final Map<BatchCall<?>, BatchOutcome<?>> outcomes;
    private final @Nullable CallTime time;

    BatchResult(Map<BatchCall<?>, BatchOutcome<?>> outcomes, @Nullable CallTime time) {
        this.outcomes = outcomes;
        this.time = time;
    }

    /**
     * How a call ended.
     *
     * @throws IllegalArgumentException if the call was not part of what was executed
     */
    @SuppressWarnings("unchecked") // put in with the type of its call
    public <R> BatchOutcome<R> of(BatchCall<R> call) {
        BatchOutcome<?> outcome = outcomes.get(call);
        if (outcome == null) {
            throw new IllegalArgumentException("The call \"" + call.label()
                    + "\" belongs to another batch, or was added after this one was executed");
        }
        return (BatchOutcome<R>) outcome;
    }

    /** All outcomes by label, in the order of the calls. */
    public Map<String, BatchOutcome<?>> byLabel() {
        Map<String, BatchOutcome<?>> labelled = new LinkedHashMap<>();
        outcomes.forEach((call, outcome) -> labelled.put(call.label(), outcome));
        return Collections.unmodifiableMap(labelled);
    }

    /** Whether every call went well. */
    public boolean isOk() {
        return outcomes.values().stream().allMatch(BatchOutcome.Ok.class::isInstance);
    }

    /** Time of the batch as a whole; null if the portal did not tell. */
    public @Nullable CallTime time() {
        return time;
    }

    /** Labels and outcomes; never a value of a result. */
    @Override
    public String toString() {
        return byLabel().toString();
    }
}
