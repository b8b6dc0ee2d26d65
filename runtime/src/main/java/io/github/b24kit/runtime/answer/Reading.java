package io.github.b24kit.runtime.answer;

import java.time.ZoneOffset;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is common to all readers of one answer.
 *
 * @param method wire name of the method
 * @param offset the portal's offset from UTC, for moments that come without one; null if the answer does not tell
 * @param onDrift is told of every difference; if it throws, reading ends
 * @param unreadable makes the exception for a value that must be there and cannot be read
 */
public record Reading(
        String method,
        @Nullable ZoneOffset offset,
        DriftListener onDrift,
        Function<Drift, ? extends RuntimeException> unreadable) {
    /** Whether anybody listens: nothing need be said otherwise. */
    boolean isHeard() {
        return onDrift != DriftListener.NONE;
    }
}
