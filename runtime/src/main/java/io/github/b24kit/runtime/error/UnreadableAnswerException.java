package io.github.b24kit.runtime.error;

/** An answer came that is no answer of the REST API: HTML, cut or malformed JSON, JSON with neither result nor error. */
public final class UnreadableAnswerException extends Bitrix24Exception {
    private final int status;
    private final String reason;
    private final String excerpt;

    /** For an answer, of which {@code excerpt} may be shown. */
    public UnreadableAnswerException(String method, int status, String reason, String excerpt) {
        super(
                method,
                "the answer (HTTP " + status + ") cannot be read: " + reason
                        + (excerpt.isEmpty() ? "" : "; it begins: " + excerpt),
                null);
        this.status = status;
        this.reason = reason;
        this.excerpt = excerpt;
    }

    /** HTTP status of the answer. */
    public int status() {
        return status;
    }

    /** What is wrong with the body. */
    public String reason() {
        return reason;
    }

    /** The first 200 characters at most, secrets replaced; empty if the method's answers are secret. */
    public String excerpt() {
        return excerpt;
    }
}
