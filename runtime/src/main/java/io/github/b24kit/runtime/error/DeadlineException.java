package io.github.b24kit.runtime.error;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The call did not end within its deadline, which covers connecting, waiting, the whole body and every retry. */
public final class DeadlineException extends Bitrix24Exception {
    private final Duration deadline;

    /** For the deadline of a call. */
    public DeadlineException(String method, Duration deadline, @Nullable Throwable cause) {
        super(
                method,
                "no complete answer within " + deadline.toMillis()
                        + " ms; give the call more time with timeout(), or ask for less",
                cause);
        this.deadline = deadline;
    }

    /** The time the call had. */
    public Duration deadline() {
        return deadline;
    }
}
