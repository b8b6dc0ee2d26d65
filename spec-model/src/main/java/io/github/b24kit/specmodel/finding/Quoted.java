package io.github.b24kit.specmodel.finding;

import java.util.Locale;

/** Text of an input inside a message: quoted, short, and without characters that disturb a terminal. */
public final class Quoted {
    private static final int LONGEST = 80;

    private Quoted() {}

    public static String of(String text) {
        return '"' + printable(shortened(text, LONGEST)) + '"';
    }

    /** The text, or its beginning. */
    static String shortened(String text, int longest) {
        boolean fits = text.codePointCount(0, text.length()) <= longest;
        return fits ? text : text.substring(0, text.offsetByCodePoints(0, longest)) + "…";
    }

    /** The text with control, format and unpaired characters written as escapes. */
    static String printable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (isPrintable(c)) {
                out.appendCodePoint(c);
            } else {
                out.append(String.format(Locale.ROOT, "\\u%04x", c));
            }
        });
        return out.toString();
    }

    /** Whether a character can be seen, or is a blank. */
    public static boolean isPrintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
