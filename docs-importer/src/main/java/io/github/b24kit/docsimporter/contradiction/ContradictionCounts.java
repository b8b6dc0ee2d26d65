package io.github.b24kit.docsimporter.contradiction;

import io.github.b24kit.docsimporter.contradiction.Contradiction.Kind;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How often pages contradict themselves in one way.
 *
 * @param found how often
 * @param pages on how many pages
 */
public record ContradictionCounts(long found, long pages) {
    /** The numbers of the kinds that occur, in their order. */
    public static SortedMap<Kind, ContradictionCounts> of(List<Contradiction> found) {
        SortedMap<Kind, ContradictionCounts> counts = new TreeMap<>();
        found.stream()
                .collect(Collectors.groupingBy(Contradiction::kind))
                .forEach((kind, each) -> counts.put(kind, new ContradictionCounts(each.size(), pages(each))));
        return counts;
    }

    /** How many pages are concerned. */
    public static long pages(List<Contradiction> found) {
        Function<Contradiction, String> page = Contradiction::page;
        return found.stream().map(page).distinct().count();
    }
}
