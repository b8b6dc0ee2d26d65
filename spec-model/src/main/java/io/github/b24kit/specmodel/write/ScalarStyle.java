package io.github.b24kit.specmodel.write;

import io.github.b24kit.specmodel.yaml.PlainScalar;
import io.github.b24kit.specmodel.yaml.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How a text is written: without quotes wherever every reader takes it for that text, as a block where it is long. */
final class ScalarStyle {
    /** Other beginnings are signs of YAML, or look like one to people; so does a word that begins as a number. */
    private static final Pattern BEGINS_PLAIN =
            Pattern.compile("(?!\\p{Nd}\\S*$)[\\p{L}\\p{Nd}_$./(].*", Pattern.DOTALL);

    private static final Pattern SIGNS = Pattern.compile(": | #|:$|^\\.\\.\\.|[\\s&&[^ ]]| $");
    private static final Pattern FLOW_SIGNS = Pattern.compile("[,?\\[\\]{}]");
    private static final Pattern UNEVEN_LINES = Pattern.compile("(?m)^\\h|\\h$|\\A\\n|\\n\\z");
    private static final Pattern BREAK = Pattern.compile("(?<=\\S) (?=\\S)");

    private ScalarStyle() {}

    /** In one line of a block. */
    static String inBlock(YamlScalar scalar) {
        return isPlain(scalar) ? scalar.value() : quoted(scalar.value());
    }

    /** Between brackets or braces. */
    static String inFlow(YamlScalar scalar) {
        boolean plain = isPlain(scalar) && !FLOW_SIGNS.matcher(scalar.value()).find();
        return plain ? scalar.value() : quoted(scalar.value());
    }

    /** Whether braces around it would not make a sentence need quotes that it does not need by itself. */
    static boolean fitsFlow(YamlScalar scalar) {
        String text = scalar.value();
        boolean sentence = text.indexOf(' ') >= 0;
        return !hasLines(scalar)
                && (!sentence || !isPlain(scalar) || !FLOW_SIGNS.matcher(text).find());
    }

    /** Several lines that a block shows as they are. */
    static boolean hasLines(YamlScalar scalar) {
        String text = scalar.value();
        return text.indexOf('\n') >= 0
                && !UNEVEN_LINES.matcher(text).find()
                && text.codePoints().allMatch(c -> c == '\n' || Visibility.isVisible(c));
    }

    /** The lines of a text that is folded, none longer than {@code width} unless it has no blank; none if it cannot be folded. */
    static List<String> folded(String text, int width) {
        if (!text.equals(text.strip()) || !isVisible(text)) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : BREAK.split(text, -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines.size() > 1 ? lines : List.of();
    }

    private static boolean isPlain(YamlScalar scalar) {
        String text = scalar.value();
        return scalar.literal()
                || (BEGINS_PLAIN.matcher(text).matches()
                        && !SIGNS.matcher(text).find()
                        && isVisible(text)
                        && PlainScalar.of(text) == PlainScalar.TEXT);
    }

    private static String quoted(String text) {
        boolean escapeless = isVisible(text) && text.indexOf('\'') < 0;
        if (escapeless && (text.indexOf('"') >= 0 || text.indexOf('\\') >= 0)) {
            return "'" + text + "'";
        }
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> appendEscaped(quoted, c));
        return quoted.append('"').toString();
    }

    private static void appendEscaped(StringBuilder out, int c) {
        if (c == '"' || c == '\\') {
            out.append('\\').appendCodePoint(c);
        } else if (c == '\n') {
            out.append("\\n");
        } else if (c == '\t') {
            out.append("\\t");
        } else if (Visibility.isVisible(c)) {
            out.appendCodePoint(c);
        } else {
            out.append(String.format(Locale.ROOT, c > 0xFFFF ? "\\U%08x" : "\\u%04x", c));
        }
    }

    private static boolean isVisible(String text) {
        return text.codePoints().allMatch(Visibility::isVisible);
    }
}
