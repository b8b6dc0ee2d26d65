package io.github.b24kit.docsimporter.sample;

/** Dots that stand in a sample for something left out. */
final class Ellipses {
    private final String text;
    private final StringBuilder out;
    private int at;
    private char before = ' ';

    private Ellipses(String text) {
        this.text = text;
        this.out = new StringBuilder(text);
    }

    /** The text with blanks in place of such dots and of a comma that follows them where nothing else would stand before it. */
    static String blanked(String text) {
        if (!text.contains("...") && text.indexOf('…') < 0) {
            return text;
        }
        return new Ellipses(text).run();
    }

    private String run() {
        boolean dotted = false;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"' || c == '\'') {
                quoted(c);
                before = c;
            } else if (text.startsWith("//", at)) {
                at = end("\n", at);
                continue;
            } else if (text.startsWith("/*", at)) {
                at = end("*/", at) + 1;
            } else if (text.startsWith("...", at) || c == '…') {
                while (at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == '…')) {
                    out.setCharAt(at++, ' ');
                }
                dotted = true;
                continue;
            } else if (c == ',' && dotted && "{[,".indexOf(before) >= 0) {
                out.setCharAt(at, ' ');
            } else if (!Character.isWhitespace(c)) {
                before = c;
                dotted = false;
            }
            at++;
        }
        return out.toString();
    }

    /** Stops at the closing quote, or at the end of the line where it is missing. */
    private void quoted(char quote) {
        for (at++; at < text.length() && text.charAt(at) != quote && text.charAt(at) != '\n'; at++) {
            if (text.charAt(at) == '\\') {
                at++;
            }
        }
    }

    private int end(String mark, int from) {
        int end = text.indexOf(mark, from);
        return end < 0 ? text.length() : end;
    }
}
