package io.github.b24kit.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param start where it begins: the number of rows before it
 * @param response the answer that brought it
 * @param <T> type of a row
 */
public record Page<T>(long start, Response<List<T>> response) {
    /** The rows in the portal's order. */
    public List<T> rows() {
        return response.result();
    }

    /** Where the next page begins, to go on from there another time with {@link PagedCall#from}; null if the portal names none. */
    public @Nullable Long next() {
        return response.next();
    }

    /** What the portal says is the number of all rows; null if it says nothing. */
    public @Nullable Long total() {
        return response.total();
    }

    /** Place, number of rows and status; never a row. */
    @Override
    public String toString() {
        return rows().size() + " rows from " + start + ", " + response;
    }
}
