package io.github.b24kit.docsimporter.contradiction;

import io.github.b24kit.docsimporter.contradiction.Contradiction.Kind;
import io.github.b24kit.docsimporter.facts.Fact;
import io.github.b24kit.docsimporter.facts.MethodFacts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was found on one page; of what differs in the same way at the same path, the first. */
final class Findings {
    private final MethodFacts method;
    private final Map<Key, Contradiction> found = new LinkedHashMap<>();

    private record Key(Kind kind, String path, Fact.Layer layer) {}

    Findings(MethodFacts method) {
        this.method = method;
    }

    void add(Kind kind, String path, Fact.Source stated, String documented, Fact.Source other, String shown) {
        found.putIfAbsent(
                new Key(kind, path, other.layer()),
                new Contradiction(
                        kind, method.method(), method.v3(), method.file(), path, stated, documented, other, shown));
    }

    /** A place on the page itself. */
    Fact.Source at(int line, Fact.Layer layer) {
        return new Fact.Source(method.file(), line, layer);
    }

    List<Contradiction> all() {
        return List.copyOf(found.values());
    }
}
