package io.github.b24kit.specmodel.model;

import java.util.List;

/**
 * A text in which {@code *} stands for any characters, such as {@code UF_CRM_*}. It is held against names part by part, so
 * that no pattern takes longer than the name is long.
 */
public record Wildcard(String text) {
    public boolean covers(String name) {
        List<String> parts = List.of(text.split("\\*", -1));
        String first = parts.get(0);
        String last = parts.get(parts.size() - 1);
        if (parts.size() == 1) {
            return name.equals(first);
        }
        int end = name.length() - last.length();
        int at = first.length();
        if (!name.startsWith(first) || !name.endsWith(last)) {
            return false;
        }
        for (String part : parts.subList(1, parts.size() - 1)) {
            int found = name.indexOf(part, at);
            if (found < 0) {
                return false;
            }
            at = found + part.length();
        }
        return at <= end;
    }
}
