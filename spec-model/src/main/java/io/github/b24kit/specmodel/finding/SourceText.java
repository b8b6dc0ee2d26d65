package io.github.b24kit.specmodel.finding;

import java.util.List;

/**
 * A text that findings point into.
 *
 * @param name path as a user would open it, or {@code jar!/path} inside a jar
 * @param lines its lines without line ends
 */
public record SourceText(String name, List<String> lines) {
    public SourceText {
        lines = List.copyOf(lines);
    }

    /** A text known by name only, such as a file that cannot be read. */
    public static SourceText unread(String name) {
        return new SourceText(name, List.of());
    }

    /** The place that stands for the whole text. */
    public Place whole() {
        return new Place(this, 0, 0);
    }

    public Place at(int line, int column) {
        return new Place(this, line, column);
    }
}
