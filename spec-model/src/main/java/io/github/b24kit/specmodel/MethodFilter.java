package io.github.b24kit.specmodel;

import io.github.b24kit.specmodel.model.Wildcard;
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
        return selected && excluding().stream().noneMatch(pattern -> fits(pattern, method));
    }

    /** The patterns that do not exclude. */
    List<String> selecting() {
        return patterns.stream().filter(pattern -> !pattern.startsWith("!")).toList();
    }

    /** What the patterns with {@code !} exclude. */
    List<String> excluding() {
        return patterns.stream()
                .filter(pattern -> pattern.startsWith("!"))
                .map(pattern -> pattern.substring(1).strip())
                .toList();
    }

    /** Whether a pattern without {@code !} fits a name. */
    static boolean fits(String pattern, String method) {
        return new Wildcard(pattern.toLowerCase(Locale.ROOT)).covers(method.toLowerCase(Locale.ROOT));
    }
}
