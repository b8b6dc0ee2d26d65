package io.github.b24kit.specmodel.finding;

/**
 * A place in a text.
 *
 * @param file path as a user would open it, or {@code jar!/path} inside a jar
 * @param line first is 1; 0 when the whole file is meant
 * @param column first is 1; 0 when the whole line is meant
 */
public record SourceLocation(String file, int line, int column) implements Comparable<SourceLocation> {
    @Override
    public int compareTo(SourceLocation other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
