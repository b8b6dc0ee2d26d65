package io.github.b24kit.generator.openapi;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Schemas and responses that stand in the document once. Whoever refers to one says how it is made; it is made later, one after the
 * other, since types may lead into each other and back.
 */
final class Components {
    private record Pending(String kind, String name, Supplier<Map<String, Object>> content) {}

    private final Queue<Pending> pending = new ArrayDeque<>();
    private final Set<String> known = new HashSet<>();

    /** A reference to a schema. Names of types have no dot: one that is ours or says a form has one. */
    Map<String, Object> schema(String name, Supplier<Map<String, Object>> content) {
        return ref("schemas", name, content);
    }

    Map<String, Object> response(String name, Supplier<Map<String, Object>> content) {
        return ref("responses", name, content);
    }

    private Map<String, Object> ref(String kind, String name, Supplier<Map<String, Object>> content) {
        if (known.add(kind + "/" + name)) {
            pending.add(new Pending(kind, name, content));
        }
        return Tree.ref(kind, name);
    }

    /** Everything that was referred to, by kind and name. */
    Map<String, SortedMap<String, Object>> all() {
        SortedMap<String, SortedMap<String, Object>> all = new TreeMap<>();
        while (!pending.isEmpty()) {
            Pending next = pending.remove();
            all.computeIfAbsent(next.kind(), kind -> new TreeMap<>())
                    .put(next.name(), next.content().get());
        }
        return all;
    }
}
