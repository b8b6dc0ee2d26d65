package io.github.b24kit.docsimporter.contradiction;

/** The forms of values that documented types tell apart. */
enum Form {
    TEXT,
    DATE,
    DATETIME,
    INTEGER,
    DOUBLE,
    BOOLEAN,
    OBJECT,
    ARRAY,
    NULL,
    /** Text or number: an identifier of which nobody says more. */
    SCALAR,
    /** Nothing is known, so nothing can differ. */
    ANY
}
