package io.github.b24kit.generator.openapi;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A tree as YAML in block style. Every text is quoted as in JSON, which YAML reads alike, so that no text turns into something else. */
final class YamlText {
    private final StringBuilder out = new StringBuilder();

    private YamlText() {}

    static String of(Map<String, Object> tree) {
        YamlText text = new YamlText();
        text.block(tree, 0);
        return text.out.toString();
    }

    private void block(Object value, int level) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, member) -> {
                out.append("  ".repeat(level)).append(quoted((String) name)).append(':');
                below(member, level);
            });
        } else {
            for (Object item : (List<?>) value) {
                out.append("  ".repeat(level)).append('-');
                below(item, level);
            }
        }
    }

    private void below(Object value, int level) {
        boolean block = (value instanceof Map<?, ?> map && !map.isEmpty())
                || (value instanceof List<?> list && !list.isEmpty());
        if (block) {
            out.append('\n');
            block(value, level + 1);
        } else {
            String scalar = value instanceof String text ? quoted(text) : JsonText.scalar(value);
            out.append(' ').append(scalar).append('\n');
        }
    }

    /** As JSON, but a character beyond 16 bits, which is two escapes there, is one. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            if (point > Character.MAX_VALUE) {
                quoted.append(String.format(Locale.ROOT, "\\U%08x", point));
            } else {
                String json = JsonText.scalar(Character.toString(point));
                quoted.append(json, 1, json.length() - 1);
            }
        });
        return quoted.append('"').toString();
    }
}
