package io.github.b24kit.runtime.error;

import io.github.b24kit.runtime.answer.Drift;

/** The portal ran the call, but its result is not what is documented, and could not be read or must not be (strict mode). */
public final class DecodeException extends Bitrix24Exception {
    private final Drift drift;

    /** For the difference that ended the reading. */
    public DecodeException(Drift drift) {
        super(
                drift.method(),
                "the call was run, but its answer differs from the documentation at "
                        + (drift.pointer().isEmpty() ? "the top" : drift.shownPointer()) + ": documented "
                        + drift.documented()
                        + ", seen " + drift.seen(),
                null);
        this.drift = drift;
    }

    /** The difference. */
    public Drift drift() {
        return drift;
    }
}
