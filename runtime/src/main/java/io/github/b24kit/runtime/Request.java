package io.github.b24kit.runtime;

import io.github.b24kit.runtime.request.Violation;
import java.util.List;

/**
 * The parameters of one call of a method.
 *
 * @param <R> type of the method's result
 */
public abstract class Request<R> extends RequestObject {
    private final Operation<R> operation;

    /** Takes what a builder has collected, in the method's own order where it matches parameters by order. */
    protected Request(ObjectBuilder<?> builder, Operation<R> operation) {
        super(builder, operation.inOrder(builder.members()), operation.rules());
        this.operation = operation;
    }

    /** The method. */
    public final Operation<R> operation() {
        return operation;
    }

    /** Everything about this request that breaks a documented rule; empty if nothing does. */
    public final List<Violation> validate() {
        return isValid() ? List.of() : operation.rules().check(toJson());
    }
}
