package io.github.b24kit.runtime.error;

import org.jspecify.annotations.Nullable;

/** A call that changes something was sent and no readable answer came: the portal may or may not have run it. */
public final class OutcomeUnknownException extends Bitrix24Exception {
    private final @Nullable String readBack;

    /**
     * For a call that must not be repeated blindly.
     *
     * @param method the method
     * @param readBack method that shows the state afterwards, if one is known
     * @param cause why no answer came
     */
    public OutcomeUnknownException(String method, @Nullable String readBack, Throwable cause) {
        super(
                method,
                "the request was sent, and it is not known whether the portal ran it. Do not repeat it before "
                        + (readBack == null ? "looking at the state in the portal" : readBack + " shows the state"),
                cause);
        this.readBack = readBack;
    }

    /** The method that shows whether the call was run; null if none is known. */
    public @Nullable String readBack() {
        return readBack;
    }
}
