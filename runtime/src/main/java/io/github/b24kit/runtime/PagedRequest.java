package io.github.b24kit.runtime;

import java.util.List;

/**
 * The parameters of one call of a list method that answers page by page.
 *
 * @param <T> type of a row
 */
public abstract class PagedRequest<T> extends Request<List<T>> {
    private final Paging paging;

    /** Takes what a builder has collected, and how the method hands out its rows. */
    protected PagedRequest(ObjectBuilder<?> builder, Operation<List<T>> operation, Paging paging) {
        super(builder, operation);
        this.paging = paging;
    }

    /** How the method hands out its rows. */
    public final Paging paging() {
        return paging;
    }
}
