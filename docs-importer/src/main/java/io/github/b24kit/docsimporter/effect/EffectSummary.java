package io.github.b24kit.docsimporter.effect;

import io.github.b24kit.docsimporter.facts.MethodFacts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The effects of many methods.
 *
 * @param methods how many methods have each effect, by its word
 * @param disputed methods of which the page and the name tell different things
 */
public record EffectSummary(SortedMap<String, Integer> methods, List<Disputed> disputed) {
    /** A method, and which of the two tellings did not count. */
    public record Disputed(MethodFacts method, EffectTelling telling) {}

    public EffectSummary {
        methods = Collections.unmodifiableSortedMap(new TreeMap<>(methods));
        disputed = List.copyOf(disputed);
    }

    public static EffectSummary of(List<MethodFacts> methods, Effects effects) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        List<Disputed> disputed = new ArrayList<>();
        for (MethodFacts method : methods) {
            EffectTelling telling = effects.of(method);
            counts.merge(telling.word(), 1, Integer::sum);
            if (telling.isDisputed()) {
                disputed.add(new Disputed(method, telling));
            }
        }
        return new EffectSummary(counts, disputed);
    }
}
