package io.github.b24kit.runtime.error;

import org.jspecify.annotations.Nullable;

/** No answer came back: no connection, a broken connection, a redirect that must not be followed. */
public final class TransportException extends Bitrix24Exception {
    private final boolean requestSent;

    /** For a reason in words. */
    public TransportException(String method, String reason, boolean requestSent, @Nullable Throwable cause) {
        super(method, reason, cause);
        this.requestSent = requestSent;
    }

    /** Whether the request may have left. If not, the portal certainly did not run it. */
    public boolean requestSent() {
        return requestSent;
    }
}
