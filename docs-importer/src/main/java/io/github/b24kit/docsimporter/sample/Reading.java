package io.github.b24kit.docsimporter.sample;

/**
 * What came of a text of a sample.
 *
 * @param <T> what it says
 */
public sealed interface Reading<T> {
    /** It was read. */
    record Read<T>(T value) implements Reading<T> {}

    /**
     * It was not read.
     *
     * @param line where reading ended
     */
    record Unread<T>(Reason reason, int line) implements Reading<T> {
        /** The same for another kind of value. */
        <U> Unread<U> as() {
            return new Unread<>(reason, line);
        }
    }

    /** Why a sample was not read. */
    enum Reason {
        /** Nothing but blanks and comments. */
        EMPTY,
        /** A dump of a PHP array. */
        PHP_DUMP,
        /** Neither JSON nor one of the ways in which pages deviate from it. */
        NO_JSON,
        /** A value that is not there yet: the reader is to put one in the place of a name. */
        PLACEHOLDER,
        /** The body of a call is in a file. */
        IN_A_FILE,
        /** A command or code that calls no method of the portal. */
        NO_CALL,
        /** A call whose result has no type. */
        NO_TYPE,
        /** A type in a form that is not known here. */
        OTHER_TYPE,
        /** Deeper or longer than any page should be. */
        TOO_BIG
    }
}
