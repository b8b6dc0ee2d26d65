package io.github.b24kit.runtime.json;

/** Bytes or a text that are not one acceptable JSON document. The message never holds content of the document. */
public final class JsonReadException extends RuntimeException {
    private final long offset;
    private final String reason;

    JsonReadException(long offset, String reason) {
        super(reason + " at offset " + offset);
        this.offset = offset;
        this.reason = reason;
    }

    /** Where reading stopped: characters from the start of the text, or bytes if the text is not UTF-8. */
    public long offset() {
        return offset;
    }

    /** What is wrong there. */
    public String reason() {
        return reason;
    }
}
