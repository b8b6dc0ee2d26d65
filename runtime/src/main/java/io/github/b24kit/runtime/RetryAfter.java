package io.github.b24kit.runtime;

import io.github.b24kit.runtime.transport.TransportResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The pause that an answer asks for. */
final class RetryAfter {
    private static final int MOST_DIGITS = 9;

    private RetryAfter() {}

    /** Zero unless the header holds a number of seconds; a date depends on two clocks and is left to the policy's own pause. */
    static Duration of(@Nullable TransportResponse answer) {
        String seconds =
                answer == null ? "" : answer.header("Retry-After").orElse("").strip();
        return seconds.matches("[0-9]{1," + MOST_DIGITS + "}")
                ? Duration.ofSeconds(Long.parseLong(seconds))
                : Duration.ZERO;
    }
}
