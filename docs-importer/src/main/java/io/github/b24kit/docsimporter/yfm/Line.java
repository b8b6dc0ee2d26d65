package io.github.b24kit.docsimporter.yfm;

/**
 * A line of a page.
 *
 * @param number counted from 1 in the file
 * @param text the line, or the part of it that belongs to the block it stands in
 */
public record Line(int number, String text) {
    boolean isBlank() {
        return text.isBlank();
    }

    String stripped() {
        return text.strip();
    }

    /** How many blanks the line begins with; a tab counts as four. */
    int indent() {
        int columns = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ' ') {
                columns++;
            } else if (text.charAt(i) == '\t') {
                columns += 4;
            } else {
                return columns;
            }
        }
        return columns;
    }

    /** The line without the first blanks, at most so many columns of them. */
    Line outdented(int columns) {
        int at = 0;
        int left = columns;
        while (left > 0 && at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            left -= text.charAt(at) == '\t' ? 4 : 1;
            at++;
        }
        return new Line(number, text.substring(at));
    }
}
