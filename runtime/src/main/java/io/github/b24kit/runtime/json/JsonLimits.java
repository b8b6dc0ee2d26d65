package io.github.b24kit.runtime.json;

/**
 * Bounds on a document that is read. Beside the depth, two million values are the most: in memory a value takes many times the bytes
 * that it has on the wire, so a limit of bytes alone would not protect a small heap.
 *
 * @param maxDepth how deep objects and arrays may nest, 1 to 1000
 */
public record JsonLimits(int maxDepth) {
    /** Nesting of 200. */
    public static final JsonLimits DEFAULT = new JsonLimits(200);

    static final int MOST_VALUES = 2_000_000;

    /** Walking a value recurses; this many levels fit any thread's stack. */
    private static final int DEEPEST = 1000;

    public JsonLimits {
        if (maxDepth < 1 || maxDepth > DEEPEST) {
            throw new IllegalArgumentException("maxDepth must be between 1 and " + DEEPEST);
        }
    }
}
