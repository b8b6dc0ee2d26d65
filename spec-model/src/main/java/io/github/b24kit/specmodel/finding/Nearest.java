package io.github.b24kit.specmodel.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds what a mistyped word was meant to be. */
public final class Nearest {
    /** Nobody means a longer word, and comparing costs the product of the lengths. */
    private static final int LONGEST = 200;

    private Nearest() {}

    /** {@code did you mean "x"?} for the nearest candidate, or null when none is near. */
    public static @Nullable String hint(String word, Collection<String> candidates) {
        String nearest = find(word, candidates);
        return nearest == null ? null : "did you mean " + Quoted.of(nearest) + "?";
    }

    /** The candidate with the fewest typing mistakes between it and the word; the first in text order among equals. */
    public static @Nullable String find(String word, Collection<String> candidates) {
        String wanted = word.toLowerCase(Locale.ROOT);
        if (wanted.length() > LONGEST) {
            return null;
        }
        // Short words are near to everything: below three letters only the case may differ.
        int best = wanted.length() / 3 + 1;
        String nearest = null;
        for (String candidate : candidates) {
            if (Math.abs(candidate.length() - wanted.length()) > best) {
                continue;
            }
            int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT), best);
            if (distance < best || (distance == best && nearest != null && candidate.compareTo(nearest) < 0)) {
                best = distance;
                nearest = candidate;
            }
        }
        return nearest;
    }

    /** Further reaching than {@link #find}, for long names that differ in a whole word: the nearest candidates, nearest first. */
    public static List<String> several(String word, Collection<String> candidates, int howMany) {
        String wanted = word.toLowerCase(Locale.ROOT);
        if (wanted.length() > LONGEST) {
            return List.of();
        }
        int reach = Math.max(2, wanted.length() / 2);
        record Near(String name, int distance) {}
        return candidates.stream()
                .distinct()
                .map(name -> new Near(name, distance(wanted, name.toLowerCase(Locale.ROOT), reach)))
                .filter(near -> near.distance() <= reach)
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
                .limit(howMany)
                .map(Near::name)
                .toList();
    }

    /**
     * Insertions, deletions, replacements and swaps of neighbours (optimal string alignment).
     *
     * @param limit what is further away than that is only known to be further away
     */
    static int distance(String a, String b, int limit) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            int nearest = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                nearest = Math.min(nearest, row[j]);
            }
            // A swap reaches back two rows, so one row above the limit does not decide alone.
            if (nearest > limit + 1) {
                return nearest;
            }
            beforeLast = last;
            last = row;
        }
        return last[b.length()];
    }
}
