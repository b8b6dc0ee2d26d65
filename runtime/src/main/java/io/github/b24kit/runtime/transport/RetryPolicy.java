package io.github.b24kit.runtime.transport;

import java.time.Duration;

/**
 * How often and how fast a call is tried again, where its effect allows it.
 *
 * @param maxAttempts sends in all, 1 to 10; 1 means no retries
 * @param firstDelay pause before the second send; it doubles from send to send, and up to half of it is left out at random so that
 *     callers do not come back all at once
 * @param maxDelay longest pause, also if the portal asks for a longer one; at most a day
 */
public record RetryPolicy(int maxAttempts, Duration firstDelay, Duration maxDelay) {
    private static final Duration LONGEST = Duration.ofDays(1); // before the policies below, which are held against it

    /** Four sends; pauses of one, two and four seconds at most. */
    public static final RetryPolicy DEFAULT = new RetryPolicy(4, Duration.ofSeconds(1), Duration.ofSeconds(15));

    /** One send. */
    public static final RetryPolicy NONE = new RetryPolicy(1, Duration.ZERO, Duration.ZERO);

    private static final int MOST = 10;

    public RetryPolicy {
        if (maxAttempts < 1 || maxAttempts > MOST) {
            throw new IllegalArgumentException("maxAttempts must be between 1 and " + MOST);
        }
        if (firstDelay.isNegative() || maxDelay.compareTo(firstDelay) < 0 || maxDelay.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "Delays must not be negative, and maxDelay not less than firstDelay and not more than a day");
        }
    }

    /** The longest pause after so many sends, {@code firstDelay * 2^(sends - 1)} up to {@code maxDelay}. */
    public Duration delayAfter(int sends) {
        Duration delay = firstDelay;
        for (int i = 1; i < sends && delay.compareTo(maxDelay) < 0; i++) {
            delay = delay.multipliedBy(2);
        }
        return delay.compareTo(maxDelay) < 0 ? delay : maxDelay;
    }
}
