package io.github.b24kit.specmodel;

import java.util.List;
import java.util.Locale;

/**
 * Selects methods by name. A pattern is a name in which {@code *} stands for any characters; with {@code !} in front it
 * excludes. A method is selected when a pattern without {@code !} fits it, or there is no such pattern, and none with
 * {@code !} fits it. Case does not matter, as in Bitrix24.
 */
public record MethodFilter(List<String> patterns) {
    /** Selects every method. */
    public static final MethodFilter ALL = new MethodFilter(List.of());

    public MethodFilter {
        patterns = patterns.stream()
                .map(String::strip)
                .filter(pattern -> !pattern.isEmpty())
                .toList();
    }

    public boolean matches(String method) {
        boolean selected = selecting().isEmpty() || selecting().stream().anyMatch(pattern -> fits(pattern, method));
        return selected
                && patterns.stream()
                        .filter(pattern -> pattern.startsWith("!"))
                        .noneMatch(pattern -> fits(pattern.substring(1).strip(), method));
    }

    /** The patterns that do not exclude. */
    List<String> selecting() {
        return patterns.stream().filter(pattern -> !pattern.startsWith("!")).toList();
    }

    /** Whether a pattern without {@code !} fits a name. */
    static boolean fits(String pattern, String method) {
        String name = method.toLowerCase(Locale.ROOT);
        String[] parts = pattern.toLowerCase(Locale.ROOT).split("\\*", -1);
        if (parts.length == 1) {
            return name.equals(parts[0]);
        }
        if (!name.startsWith(parts[0])) {
            return false;
        }
        int at = parts[0].length();
        for (int i = 1; i < parts.length - 1; i++) {
            int found = name.indexOf(parts[i], at);
            if (found < 0) {
                return false;
            }
            at = found + parts[i].length();
        }
        String last = parts[parts.length - 1];
        return name.length() - at >= last.length() && name.endsWith(last);
    }
}
