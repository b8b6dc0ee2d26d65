package io.github.b24kit.docsimporter.entry;

import io.github.b24kit.docsimporter.facts.Fact;

/**
 * A fact that is not in the specification as the page states it.
 *
 * @param source where the page states it
 * @param entry method or type
 * @param path of the field; empty for the entry itself
 * @param detail what is concerned
 */
public record Note(Kind kind, Fact.Source source, String entry, String path, String detail) {
    /** What was done with a fact, in the order in which reports count them. */
    public enum Kind {
        /** The type is described nowhere; it is what examples show. */
        TYPE_BY_EXAMPLE,
        /** The type is described nowhere, and no example tells; it is any. */
        TYPE_UNKNOWN,
        /** An entry has no place for the page's spelling: of values of a map, of further names, of rows that a result hands out. */
        SPELLING_LEFT_OUT,
        /** Rows describe the content of a field whose type has none; an object was added to it. */
        OBJECT_ADDED,
        /** A type whose name another one has in another case. */
        TYPE_RENAMED,
        /** A type that refers to itself; it is what examples show. */
        TYPE_REFERS_TO_ITSELF,
        /** A method that is written by hand as a whole. */
        METHOD_AUTHORED,
        /** The rows are those of a named type, to which the entry points. */
        ROWS_OF_TYPE,
        /** The values are those of a flag, which say no more than its type. */
        VALUES_IMPLIED,
        /** The values are none that the type takes; the type was kept. */
        VALUES_DO_NOT_FIT,
        /** A default that the type, the values or the limits do not take. */
        DEFAULT_DOES_NOT_FIT,
        /** A default of null, which says no more than that there is none. */
        DEFAULT_IS_NULL,
        /** A default of a field that must be sent. */
        DEFAULT_OF_REQUIRED,
        /** A limit that says nothing about the type, or counts something else than a value shows. */
        LIMIT_DOES_NOT_FIT,
        /** Limits that no value keeps, or of which one says what another does. */
        LIMITS_CONTRADICT,
        /** A condition that only a reader understands. */
        CONSTRAINT_UNREAD,
        /** A constraint between fields of which one is not there, or that stand in different objects. */
        CONSTRAINT_APART,
        /** A statement about a field that has no row. */
        STATEMENT_WITHOUT_ROW,
        /** Several patterns of names became one, since an object has one rest. */
        PATTERNS_JOINED,
        /** Rows below a pattern of names, of which an entry says the type alone. */
        BELOW_PATTERN,
        /** A case that describes a field which all cases have. */
        VARIANT_REPEATS_FIELD,
        /** A code that is a sentence, which no answer holds as a code. */
        CODE_IS_A_SENTENCE,
        /** A status that is no number. */
        STATUS_IS_NO_NUMBER,
        /** The result has another form in the examples than in the table; the entry has both. */
        RESULT_AS_SHOWN,
        /** The page does not say what is answered. */
        NO_RESULT
    }
}
