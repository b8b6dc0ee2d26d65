package io.github.b24kit.runtime.json;

/** Texts of others as they may stand in a message or a log: no line of their own, no control of a terminal, an end. */
public final class Shown {
    private static final String INVISIBLE = "[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+";

    private Shown() {}

    /** The text on one line, each run of characters that cannot be seen as one blank, cut after so many characters. */
    public static String oneLine(String text, int longest) {
        if (text.length() <= longest) {
            return text.replaceAll(INVISIBLE, " ");
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end).replaceAll(INVISIBLE, " ") + "…";
    }
}
