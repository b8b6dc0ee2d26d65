package io.github.b24kit.runtime.answer;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Two values that were answered as a list, each known by its position.
 *
 * @param first the first value, null if it was answered as null or cannot be read
 * @param second the second value, null if it was answered as null or cannot be read
 * @param <A> type of the first value
 * @param <B> type of the second value
 */
public record Pair<A, B>(@Nullable A first, @Nullable B second) {
    /**
     * Reads a list of two values. A value that cannot be read is null; a list of another length cannot be read.
     *
     * @param in where the list stands
     * @param first reads the first value
     * @param second reads the second value
     * @param <A> type of the first value
     * @param <B> type of the second value
     * @return the values, or null
     */
    public static <A, B> @Nullable Pair<A, B> read(
            ValueReader in,
            Function<ValueReader, ? extends @Nullable A> first,
            Function<ValueReader, ? extends @Nullable B> second) {
        List<ValueReader> values = Positions.of(in, 2);
        return values == null ? null : new Pair<>(first.apply(values.get(0)), second.apply(values.get(1)));
    }
}
