package io.github.b24kit.runtime.request;

import org.jspecify.annotations.Nullable;

/** Two bounds in words. */
final class Bounds {
    private Bounds() {}

    static String words(@Nullable Object min, @Nullable Object max) {
        if (max == null) {
            return "at least " + min;
        }
        return min == null ? "at most " + max : "between " + min + " and " + max;
    }
}
