package io.github.b24kit.docsimporter.facts;

import java.util.List;
import java.util.Optional;

/**
 * A request holds what its tables say, where they say it.
 *
 * @param examples bodies of requests
 */
record RequestPlaces(Shape examples) implements Places {
    @Override
    public List<String> of(String parent, List<String> names) {
        return names.stream().map(name -> Places.below(parent, name)).toList();
    }

    @Override
    public Optional<String> shown(List<String> names) {
        return examples.holder("", names);
    }
}
