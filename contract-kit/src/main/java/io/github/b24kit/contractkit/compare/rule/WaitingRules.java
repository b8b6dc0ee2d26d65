package io.github.b24kit.contractkit.compare.rule;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Rules of the design that nothing can be judged by yet, since a spec does not hold their fact. */
public final class WaitingRules {
    /** Id of the rule, and what it waits for. */
    public static final SortedMap<String, String> REASONS = reasons();

    private WaitingRules() {}

    private static SortedMap<String, String> reasons() {
        SortedMap<String, String> reasons = new TreeMap<>();
        reasons.put("http-method-narrowed", "the language holds no HTTP verb; pages show POST alone");
        reasons.put(
                "batch-max-decreased",
                "the number of calls in a batch is no fact of its own; as a bound on the parameter of batch it is param-bound-tightened");
        reasons.put("default-order-changed", "the language holds no order of rows that a caller did not ask for");
        reasons.put("rate-limit-tightened", "the language holds no limits on the rate or the running time of calls");
        reasons.put("error-retryable-changed", "the language does not say which errors pass by themselves");
        reasons.put("evidence-contradicts", "it compares a spec with recordings, not two specs");
        reasons.put("java-api-broken", "it compares two generated clients, not two specs");
        return Collections.unmodifiableSortedMap(reasons);
    }
}
