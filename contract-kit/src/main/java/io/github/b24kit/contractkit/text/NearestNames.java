package io.github.b24kit.contractkit.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** "Did you mean": the known names that a wrong one was most likely meant to be. */
public final class NearestNames {
    private NearestNames() {}

    /** The nearest known names that are near at all, nearest first, equally near ones in alphabetical order. */
    public static List<String> of(String wrong, Collection<String> known, int howMany) {
        String lower = wrong.toLowerCase(Locale.ROOT);
        int reach = Math.max(2, wrong.length() / 2);
        if (wrong.length() > 200) {
            return List.of();
        }
        record Near(String name, int distance) {}
        return known.stream()
                .distinct()
                .map(name -> new Near(name, distance(lower, name.toLowerCase(Locale.ROOT))))
                .filter(near -> near.distance() <= reach)
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
                .limit(howMany)
                .map(Near::name)
                .toList();
    }

    /** Levenshtein's edit distance. */
    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
