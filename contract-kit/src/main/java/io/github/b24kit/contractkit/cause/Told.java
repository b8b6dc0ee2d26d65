package io.github.b24kit.contractkit.cause;

import io.github.b24kit.contractkit.compare.finding.Cause;

/** A cause with what tells it, in one sentence. */
record Told(Cause cause, String reason) {
    static Told undetermined(String reason) {
        return new Told(Cause.UNDETERMINED, reason);
    }
}
