package io.github.b24kit.docsimporter.facts;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A request holds what its tables say, where they say it, except where the keys of a map lie in between.
 *
 * @param examples bodies of requests
 */
record RequestPlaces(Shape examples) implements Places {
    @Override
    public List<String> of(String parent, Set<String> form, List<String> names) {
        String place = parent.isEmpty() ? parent : place(parent, form, names);
        return names.stream().map(name -> Places.below(place, name)).toList();
    }

    /** What no table names between a field and the rows that describe it are keys of a map. */
    private String place(String parent, Set<String> form, List<String> names) {
        if (examples.names(parent).stream().anyMatch(names::contains)) {
            return parent;
        }
        String home = examples.home(parent, names);
        if (home.equals(parent) && isAroundOthers(form, names)) {
            return parent + ".*";
        }
        if (home.equals(parent) || !names.containsAll(examples.names(home))) {
            return parent;
        }
        return parent + ".*".repeat(home.substring(parent.length()).split("\\.", -1).length - 1);
    }

    /** Whether a form shows the names behind another one that no table knows. */
    private static boolean isAroundOthers(Set<String> form, List<String> names) {
        return !form.isEmpty()
                && !names.contains(form.iterator().next())
                && form.stream().anyMatch(names::contains);
    }

    @Override
    public boolean mayHold(String path) {
        return true;
    }

    @Override
    public Optional<String> shown(List<String> names) {
        return examples.holder("", names);
    }
}
