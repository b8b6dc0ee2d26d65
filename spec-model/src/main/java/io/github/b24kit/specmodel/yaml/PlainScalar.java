package io.github.b24kit.specmodel.yaml;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How YAML readers understand an unquoted scalar. */
public enum PlainScalar {
    TEXT,
    NULL,
    FLAG,
    NUMBER,
    /** One reader takes it for a text, another for a number, a date, a flag or null. */
    AMBIGUOUS;

    /** Beyond that a number is not read digit by digit. */
    private static final int LONGEST_NUMBER = 100;

    private static final Set<String> WORDS =
            Set.of("", "~", "null", "y", "n", "yes", "no", "on", "off", "true", "false", "<<", "=");
    private static final Pattern NUMBER_FOR_ALL = Pattern.compile("0|-?[1-9][0-9]*|-?(0|[1-9][0-9]*)\\.[0-9]*[1-9]");
    private static final Pattern NUMBER_FOR_SOME = Pattern.compile("[-+]?(0x[0-9a-fA-F_]+|0o[0-7_]+|0b[01_]+"
            + "|\\.(inf|Inf|INF|nan|NaN|NAN)"
            + "|[0-9][0-9_]*(:[0-5]?[0-9])+(\\.[0-9_]*)?"
            + "|(\\.[0-9][0-9_]*|[0-9][0-9_]*(\\.[0-9_]*)?)([eE][-+]?[0-9]+)?)");
    private static final Pattern DATE_FOR_SOME =
            Pattern.compile("[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(([Tt]|[ \\t]+)[0-9].*)?");

    private static final String BEGINNINGS_OF_NUMBERS = "-+.0123456789";
    private static final int LONGEST_WORD = 5;

    public static PlainScalar of(String text) {
        if (text.equals("null")) {
            return NULL;
        }
        if (text.equals("true") || text.equals("false")) {
            return FLAG;
        }
        if (text.length() > LONGEST_NUMBER) {
            return beginsAsNumber(text) && text.indexOf(' ') < 0 ? AMBIGUOUS : TEXT;
        }
        if (!beginsAsNumber(text)) {
            boolean word = text.length() <= LONGEST_WORD && WORDS.contains(text.toLowerCase(Locale.ROOT));
            return word ? AMBIGUOUS : TEXT;
        }
        if (NUMBER_FOR_ALL.matcher(text).matches()) {
            return NUMBER;
        }
        boolean ambiguous = NUMBER_FOR_SOME.matcher(text).matches()
                || DATE_FOR_SOME.matcher(text).matches();
        return ambiguous ? AMBIGUOUS : TEXT;
    }

    private static boolean beginsAsNumber(String text) {
        return !text.isEmpty() && BEGINNINGS_OF_NUMBERS.indexOf(text.charAt(0)) >= 0;
    }
}
