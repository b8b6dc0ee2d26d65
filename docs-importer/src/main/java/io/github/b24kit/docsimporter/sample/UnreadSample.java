package io.github.b24kit.docsimporter.sample;

/**
 * A sample that was not read.
 *
 * @param kind what it was taken for
 * @param line where reading it ended
 */
public record UnreadSample(Kind kind, Reading.Reason reason, int line) {
    public enum Kind {
        CURL,
        SUCCESS_ANSWER,
        ERROR_ANSWER,
        TYPESCRIPT,
        GO
    }
}
