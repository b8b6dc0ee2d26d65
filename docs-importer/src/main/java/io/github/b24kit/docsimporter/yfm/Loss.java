package io.github.b24kit.docsimporter.yfm;

/**
 * A place where the markup is not what it should be, so that text may belong elsewhere than it was put.
 *
 * @param kind what is wrong
 * @param line where
 */
public record Loss(Kind kind, int line) {
    public enum Kind {
        /** An include whose text is not there, or that includes itself. */
        NO_FRAGMENT,
        /** A fence, table, list, note or condition that never ends; it is taken to end with what surrounds it. */
        NOT_CLOSED,
        /** An end of something that was never begun. */
        NOT_OPENED,
        /** Text inside a table, but in none of its rows. */
        OUTSIDE_ROW,
        /** Text inside a list of tabs, but in none of them. */
        OUTSIDE_TAB
    }
}
