package io.github.b24kit.runtime.transport;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Why no answer came. */
public final class TransportFailure extends IOException {
    private final Kind kind;

    /** What a caller must know of a failure. */
    public enum Kind {
        /** No byte of the request left: the portal certainly did not run it. */
        NOT_SENT,
        /** No byte of the request left, and trying again will not help: the portal's certificate is not accepted. */
        NOT_TRUSTED,
        /** The request may have left. */
        BROKEN,
        /** The deadline passed; the request may have left. */
        DEADLINE,
        /** An answer came and is not acceptable: too large, or not what its headers say. */
        UNACCEPTABLE
    }

    /** For a reason in words that hold no secret. */
    public TransportFailure(Kind kind, String reason, @Nullable Throwable cause) {
        super(reason, cause);
        this.kind = kind;
    }

    /** What kind of failure it is. */
    public Kind kind() {
        return kind;
    }
}
