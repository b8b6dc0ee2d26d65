package io.github.b24kit.runtime;

/**
 * How a list method hands out its rows: by {@code start} in the request and {@code next} in the answer (REST v2). REST v3 has pages of
 * another kind, for which this would become a sealed type.
 *
 * @param size rows of a full page
 * @param totalTrusted whether the answer's {@code total} is the number of all rows; some methods answer the size of a page there
 */
public record Paging(int size, boolean totalTrusted) {
    public Paging {
        if (size < 1) {
            throw new IllegalArgumentException("A page holds at least one row");
        }
    }

    /** Pages by {@code start} whose {@code total} can be trusted. */
    public static Paging byStart(int size) {
        return new Paging(size, true);
    }

    /** These pages with a {@code total} that says nothing. */
    public Paging totalUntrusted() {
        return new Paging(size, false);
    }
}
