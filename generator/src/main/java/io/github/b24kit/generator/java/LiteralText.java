package io.github.b24kit.generator.java;

import io.github.b24kit.specmodel.model.Literal;
import java.util.stream.Collectors;

/** A value of the spec as JSON text. */
public final class LiteralText {
    private LiteralText() {}

    /** JSON of the value; the text of a number is kept. */
    public static String json(Literal literal) {
        if (literal instanceof Literal.Text text) {
            return quoted(text.value());
        }
        if (literal instanceof Literal.ListOf list) {
            return list.items().stream().map(LiteralText::json).collect(Collectors.joining(",", "[", "]"));
        }
        if (literal instanceof Literal.MapOf map) {
            return map.entries().entrySet().stream()
                    .map(entry -> quoted(entry.getKey()) + ":" + json(entry.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        return of(literal);
    }

    /** As JSON, but a text without its quotes. */
    public static String of(Literal literal) {
        if (literal instanceof Literal.Text text) {
            return text.value().isEmpty() ? "\"\"" : text.value();
        }
        if (literal instanceof Literal.Num number) {
            return number.text();
        }
        if (literal instanceof Literal.Bool bool) {
            return Boolean.toString(bool.value());
        }
        return literal instanceof Literal.Null ? "null" : json(literal);
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < 0x20) {
                json.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
