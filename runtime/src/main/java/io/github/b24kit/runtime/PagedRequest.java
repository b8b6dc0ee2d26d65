package io.github.b24kit.runtime;

import java.util.List;

/**
 * The parameters of one call of a list method that answers page by page.
 *
 * @param <T> type of a row
 */
public abstract class PagedRequest<T> extends Request<List<T>> {
    /** Takes what a builder has collected. */
    protected PagedRequest(ObjectBuilder<?> builder) {
        super(builder);
    }

    /** Takes what a builder has collected, in the order in which the method matches its parameters. */
    protected PagedRequest(ObjectBuilder<?> builder, Operation<List<T>> operation) {
        super(builder, operation);
    }

    /** How the method hands out its rows. */
    public abstract Paging paging();
}
