package io.github.b24kit.runtime;

import io.github.b24kit.runtime.request.Violation;
import java.util.List;

/**
 * The parameters of one call of a method.
 *
 * @param <R> type of the method's result
 */
public abstract class Request<R> extends RequestObject {
    /** Takes what a builder has collected. */
    protected Request(ObjectBuilder<?> builder) {
        super(builder);
    }

    /** Takes what a builder has collected, in the order in which the method matches its parameters. */
    protected Request(ObjectBuilder<?> builder, Operation<R> operation) {
        super(operation.inOrder(builder.members()));
    }

    /** The method. */
    public abstract Operation<R> operation();

    /** Everything about this request that breaks a documented rule; empty if nothing does. */
    public final List<Violation> validate() {
        return operation().rules().check(toJson());
    }
}
