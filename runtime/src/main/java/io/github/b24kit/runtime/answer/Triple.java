package io.github.b24kit.runtime.answer;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Three values that were answered as a list, each known by its position.
 *
 * @param first the first value, null if it was answered as null or cannot be read
 * @param second the second value, null if it was answered as null or cannot be read
 * @param third the third value, null if it was answered as null or cannot be read
 * @param <A> type of the first value
 * @param <B> type of the second value
 * @param <C> type of the third value
 */
public record Triple<A, B, C>(
        @Nullable A first, @Nullable B second, @Nullable C third) {
    /**
     * Reads a list of three values. A value that cannot be read is null; a list of another length cannot be read.
     *
     * @param in where the list stands
     * @param first reads the first value
     * @param second reads the second value
     * @param third reads the third value
     * @param <A> type of the first value
     * @param <B> type of the second value
     * @param <C> type of the third value
     * @return the values, or null
     */
    public static <A, B, C> @Nullable Triple<A, B, C> read(
            ValueReader in,
            Function<ValueReader, ? extends @Nullable A> first,
            Function<ValueReader, ? extends @Nullable B> second,
            Function<ValueReader, ? extends @Nullable C> third) {
        List<ValueReader> values = Positions.of(in, 3);
        return values == null
                ? null
                : new Triple<>(first.apply(values.get(0)), second.apply(values.get(1)), third.apply(values.get(2)));
    }
}
