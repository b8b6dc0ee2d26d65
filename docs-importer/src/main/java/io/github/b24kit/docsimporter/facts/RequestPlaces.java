package io.github.b24kit.docsimporter.facts;

import io.github.b24kit.docsimporter.page.Words;
import io.github.b24kit.docsimporter.sample.CodeCall;
import io.github.b24kit.docsimporter.sample.Sample;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A request holds what its tables say, where they say it, except where the keys of a map lie in between, or where a table is flat: it has
 * rows for objects and for what all examples show inside these alone.
 *
 * @param examples bodies of requests
 * @param all the same, with those that calls in programming languages send
 * @param top the names that one of them has outside of all objects
 */
record RequestPlaces(Shape examples, Shape all, Set<String> top, Words words) implements Places {
    /** Where no request is shown. */
    static RequestPlaces unseen(Words words) {
        return of(List.of(), List.of(), words);
    }

    static RequestPlaces of(List<Sample> requests, List<CodeCall> code, Words words) {
        Shape all = new Shape(Stream.concat(requests.stream(), code.stream().map(CodeCall::body))
                .toList());
        Set<String> top = new HashSet<>(all.names(""));
        code.forEach(call -> top.addAll(call.names()));
        return new RequestPlaces(new Shape(requests), all, Set.copyOf(top), words);
    }

    @Override
    public List<String> of(String parent, Set<String> form, List<String> names) {
        if (parent.isEmpty()) {
            return names.stream().map(name -> flat(name, names)).toList();
        }
        String place = place(parent, form, names);
        return names.stream().map(name -> Places.below(place, name)).toList();
    }

    private String flat(String name, List<String> names) {
        if (top.contains(name)) {
            return name;
        }
        String home = all.home("", List.of(name));
        String first = home.contains(".") ? home.substring(0, home.indexOf('.')) : home;
        // The fields of rows to look for are no parameters.
        boolean nested = !home.isEmpty()
                && !words.is("name.query", first)
                && List.of(home.split("\\.", -1)).stream().allMatch(names::contains)
                && all.names(home).contains(name);
        return nested ? home + "." + name : name;
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
