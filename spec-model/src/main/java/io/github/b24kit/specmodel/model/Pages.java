package io.github.b24kit.specmodel.model;

import org.jspecify.annotations.Nullable;

/**
 * How a list method hands out its rows.
 *
 * @param style how the next page is asked for
 * @param size rows of a full page
 * @param max most rows of a page that a caller may ask for, if the caller may say
 * @param total what the answer's {@code total} is worth
 */
public record Pages(Style style, int size, @Nullable Integer max, Total total) {
    /**
     * By {@code start} in the request and {@code next} in the answer, or by REST v3's {@code pagination}; {@code NONE} where the answer
     * counts its rows and nothing is said of pages.
     */
    public enum Style {
        START,
        V3,
        NONE
    }

    /** Whether an answer tells the number of all rows; some methods tell that of the page under the same name. */
    public enum Total {
        NONE,
        TRUSTED,
        UNTRUSTED
    }
}
