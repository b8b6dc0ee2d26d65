package io.github.b24kit.docsimporter.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Codes in a sentence: what stands between backticks, alone or one after the other. */
final class Codes {
    /** One code, as part of a pattern. */
    static final String ONE = "`[^`]+`";

    private static final String JOINT =
            "\\s*(?:,|/|\\||\\bor\\b|\\band\\b|(?<!\\p{L})(?:или|и)(?!\\p{L}))+\\s*(?:or\\b|and\\b|или(?!\\p{L}))?\\s*";

    /** Codes one after the other. */
    static final Pattern SEQUENCE = Pattern.compile(ONE + "(?:" + JOINT + ONE + ")*+");

    static final Pattern EACH = Pattern.compile(ONE);

    /** What a description calls by two values alone. */
    static final List<List<String>> SWITCHES = List.of(
            List.of("Y", "N"), List.of("true", "false"), List.of("0", "1"), List.of("1", "0"), List.of("N", "Y"));

    private static final Pattern CHOICE = Pattern.compile("[/|]|\\bor\\b|или");
    private static final Pattern PAIR = Pattern.compile("(?:\\w+|['\"]\\w+['\"])\\s*:\\s*(['\"]\\w+['\"])");
    private static final Pattern QUOTES = Pattern.compile("^['\"«“]+|['\"»”]+$");
    private static final Pattern LITERAL = Pattern.compile("-?[\\p{L}0-9_][\\p{L}0-9_.:/\\\\-]*|\\*|\\w+_\\*");

    private Codes() {}

    static boolean isInCode(String text, int at) {
        return text.substring(0, at).chars().filter(c -> c == '`').count() % 2 == 1;
    }

    /** Whether a text has the form of a value, not of an expression or of words. */
    static boolean isLiteral(String text) {
        return LITERAL.matcher(text).matches();
    }

    /** Codes of which one is to be chosen, as the word or stroke between them tells. */
    static boolean isChoice(String codes) {
        return CHOICE.matcher(EACH.matcher(codes).replaceAll("")).find();
    }

    /** What stands in codes, without quotation marks; {@code Y/N} in one of them are two if divided, {@code "TYPE": "A"} is the value. */
    static List<String> texts(String codes, boolean divide) {
        List<String> texts = new ArrayList<>();
        Matcher code = EACH.matcher(codes);
        while (code.find()) {
            String inside = code.group().substring(1, code.group().length() - 1).replace("\\|", "|");
            Matcher pair = PAIR.matcher(inside.strip());
            List<String> divided = List.of(inside.strip().split("[/|]", -1));
            if (divide && SWITCHES.contains(divided)) {
                texts.addAll(divided);
            } else {
                texts.add(QUOTES.matcher(pair.matches() ? pair.group(1) : inside.strip())
                        .replaceAll(""));
            }
        }
        return texts;
    }
}
