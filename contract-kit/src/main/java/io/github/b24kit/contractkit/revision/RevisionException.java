package io.github.b24kit.contractkit.revision;

/** What was given as a side cannot be compared; the message says why and what to do. */
public final class RevisionException extends Exception {
    private static final long serialVersionUID = 1;

    public RevisionException(String message) {
        super(message);
    }

    public RevisionException(String message, Throwable cause) {
        super(message, cause);
    }
}
