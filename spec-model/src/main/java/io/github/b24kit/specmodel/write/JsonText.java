package io.github.b24kit.specmodel.write;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes maps, lists, texts, booleans and whole numbers as JSON: two blanks a level, lists of texts in one line, pure ASCII escapes. */
final class JsonText {
    private final Appendable out;

    JsonText(Appendable out) {
        this.out = out;
    }

    void write(Object value) throws IOException {
        write(value, 0);
        out.append('\n');
    }

    private void write(Object value, int level) throws IOException {
        if (value instanceof Map<?, ?> map) {
            writeMap(map, level);
        } else if (value instanceof List<?> list) {
            writeList(list, level);
        } else if (value instanceof Boolean || value instanceof Integer) {
            out.append(value.toString());
        } else if (value instanceof String text) {
            writeText(text);
        } else {
            throw new IllegalArgumentException("no JSON for " + value.getClass());
        }
    }

    private void writeMap(Map<?, ?> map, int level) throws IOException {
        if (map.isEmpty()) {
            out.append("{}");
            return;
        }
        out.append('{');
        for (Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator(); entries.hasNext(); ) {
            Map.Entry<?, ?> entry = entries.next();
            newLine(level + 1);
            write(entry.getKey(), level + 1);
            out.append(": ");
            write(entry.getValue(), level + 1);
            out.append(entries.hasNext() ? "," : "");
        }
        newLine(level);
        out.append('}');
    }

    private void writeList(List<?> list, int level) throws IOException {
        boolean inOneLine = list.stream().allMatch(String.class::isInstance);
        out.append('[');
        for (Iterator<?> items = list.iterator(); items.hasNext(); ) {
            if (!inOneLine) {
                newLine(level + 1);
            }
            write(items.next(), level + 1);
            out.append(!items.hasNext() ? "" : inOneLine ? ", " : ",");
        }
        if (!inOneLine) {
            newLine(level);
        }
        out.append(']');
    }

    private void newLine(int level) throws IOException {
        out.append('\n').append("  ".repeat(level));
    }

    private void writeText(String text) throws IOException {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || c > '~') {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
