package io.github.b24kit.runtime;

/**
 * A call that was put into a {@link Batch}: the key to its outcome. Later it is also what a reference to this call's result begins
 * with.
 *
 * @param <R> type of its result
 */
public final class BatchCall<R> {
    private final String label;
    private final Call<R> call;
    private final String command;

    BatchCall(String label, Call<R> call) {
        this.label = label;
        this.call = call;
        String query = QueryString.of(call.method(), call.params());
        this.command = query.isEmpty() ? call.method() : call.method() + "?" + query;
    }

    /** Its name inside the batch. */
    public String label() {
        return label;
    }

    /** Wire name of the method. */
    public String method() {
        return call.method();
    }

    Call<R> call() {
        return call;
    }

    Operation<R> operation() {
        return call.operation();
    }

    String command() {
        return command;
    }

    /** Label and call; never a value. */
    @Override
    public String toString() {
        return label + ": " + call;
    }
}
