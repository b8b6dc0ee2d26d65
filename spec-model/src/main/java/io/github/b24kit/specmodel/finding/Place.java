package io.github.b24kit.specmodel.finding;

import org.jspecify.annotations.Nullable;

/**
 * A location together with the text it lies in, so that the line can be shown.
 *
 * @param line first is 1; 0 when the whole text is meant
 * @param column first is 1, counted in code points; 0 when the whole line is meant
 */
public record Place(SourceText text, int line, int column) {
    public SourceLocation location() {
        return new SourceLocation(text.name(), line, column);
    }

    /** The line itself, or null when the whole text is meant. */
    public @Nullable String excerpt() {
        return line >= 1 && line <= text.lines().size() ? text.lines().get(line - 1) : null;
    }

    /** A place further right in the same line. */
    public Place right(int columns) {
        return new Place(text, line, column + columns);
    }

    @Override
    public String toString() {
        return location().toString();
    }
}
