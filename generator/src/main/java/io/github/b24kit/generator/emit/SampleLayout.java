package io.github.b24kit.generator.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Breaks a statement of a sample where a reader would: before the steps of a lambda, between arguments and conditions, never inside a
 * literal. It reads what {@link SampleValues} and {@link SampleRows} write, and no more Java than that.
 */
final class SampleLayout {
    private static final int WIDTH = 100;
    private static final String STEP = " ".repeat(8);
    private static final Pattern LAMBDA = Pattern.compile("\\w+ -> \\w+(?=\\.)");
    private static final Pattern OPENED = Pattern.compile("(?:[\\w.]+\\()?" + LAMBDA);
    private static final Pattern JOINS = Pattern.compile("\\.(?:and|then)\\(");

    private final StringBuilder out = new StringBuilder();

    private SampleLayout() {}

    /** Lines of a statement whose expression begins behind {@code declaration}. */
    static List<String> lines(String declaration, String expression) {
        SampleLayout layout = new SampleLayout();
        layout.out.append(declaration);
        layout.expression(expression, "");
        return layout.out.append(';').toString().lines().toList();
    }

    /** @param indent of the line that the expression belongs to */
    private void expression(String code, String indent) {
        Matcher lambda = LAMBDA.matcher(code);
        if (fits(code)) {
            out.append(code);
        } else if (lambda.lookingAt()) {
            out.append(lambda.group());
            for (String step : links(code.substring(lambda.end()))) {
                newLine(indent + STEP);
                link(step, indent + STEP);
            }
        } else {
            boolean broken = false;
            for (String link : links(code)) {
                if (broken || JOINS.matcher(link).lookingAt()) {
                    newLine(indent + STEP);
                }
                int before = out.length();
                link(link, indent);
                broken = out.indexOf("\n", before) >= 0;
            }
        }
    }

    /** A link of a chain, its arguments broken if need be. */
    private void link(String link, String indent) {
        int open = link.indexOf('(');
        if (fits(link) || open < 0 || !link.endsWith(")")) {
            out.append(link);
            return;
        }
        out.append(link, 0, open + 1);
        List<String> arguments = split(link.substring(open + 1, link.length() - 1), ',');
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i).strip();
            Matcher opened = OPENED.matcher(argument);
            String indented = indent;
            if (i > 0) {
                out.append(',');
                if (fits(" " + (opened.lookingAt() ? opened.group() : argument))) {
                    out.append(' ');
                } else {
                    indented = indent + STEP;
                    newLine(indented);
                }
            }
            expression(argument, indented);
        }
        out.append(')');
    }

    private boolean fits(String code) {
        return out.length() - (out.lastIndexOf("\n") + 1) + code.length() <= WIDTH;
    }

    private void newLine(String indent) {
        out.append('\n').append(indent);
    }

    /** {@code b24.sale().get(6)} as {@code b24}, {@code .sale()} and {@code .get(6)}. */
    private static List<String> links(String chain) {
        List<String> links = new ArrayList<>();
        for (String part : split(chain, '.')) {
            if (!part.isEmpty()) {
                links.add(links.isEmpty() && !chain.startsWith(".") ? part : "." + part);
            }
        }
        return links;
    }

    /** Parts between separators that stand neither in a literal nor in parentheses. */
    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (quoted) {
                i += c == '\\' ? 1 : 0;
            } else if (c == separator && depth == 0) {
                parts.add(text.substring(start, i));
                start = i + 1;
            } else {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }
}
