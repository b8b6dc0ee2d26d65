package io.github.b24kit.generator.output;

import java.io.IOException;

/** The output folder holds, or would come to hold, something that is not ours to write; nothing was written. */
public final class RefusedOutputException extends IOException {
    private static final long serialVersionUID = 1;

    RefusedOutputException(String message) {
        super(message);
    }
}
