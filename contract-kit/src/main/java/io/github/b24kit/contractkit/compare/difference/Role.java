package io.github.b24kit.contractkit.compare.difference;

/** What a caller does with the thing that differs. */
public enum Role {
    /** A fact about the whole method. */
    METHOD,
    /** It is sent. */
    REQUEST,
    /** It is a field of rows that requests filter, sort and select by; only its name, type and values count. */
    ROWS,
    /** It is answered. */
    ANSWER
}
