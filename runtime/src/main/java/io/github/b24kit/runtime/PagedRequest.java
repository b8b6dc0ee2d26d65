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

    /** How the method hands out its rows. */
    public abstract Paging paging();
}
