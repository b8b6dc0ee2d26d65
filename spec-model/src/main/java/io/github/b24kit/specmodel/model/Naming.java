package io.github.b24kit.specmodel.model;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Java names settled by hand in {@code naming.yaml}; everything else follows one rule.
 *
 * @param members key {@code <method or type>#<dotted wire path>}, value Java name
 */
public record Naming(SortedMap<String, String> members) {
    public static final Naming NONE = new Naming(new TreeMap<>());

    public Naming {
        members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
    }
}
