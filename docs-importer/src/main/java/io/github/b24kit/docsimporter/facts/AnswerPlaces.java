package io.github.b24kit.docsimporter.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A table of answered fields is often flat, or leaves out the object that wraps them: its rows stand where the examples show them.
 *
 * @param examples bodies of answers
 */
record AnswerPlaces(Shape examples) implements Places {
    static final String RESULT = "result";

    /** What stands beside the result. */
    static final Set<String> BESIDE = Set.of("time", "total", "next");

    private static final String TIME = "time";

    @Override
    public List<String> of(String parent, Set<String> form, List<String> names) {
        if (parent.isEmpty()) {
            return flat(names);
        }
        String home = showsOneOf(parent, names) ? parent : examples.home(parent, names);
        String any = parent + ".*";
        // Keys that differ from those of the form stand for any, and so do those of objects that the table describes,
        // one like another.
        boolean keyed = !form.isEmpty() && Collections.disjoint(form, examples.names(parent)) && showsOneOf(any, names);
        if (!home.equals(parent) && (keyed || examples.holdsOnly(parent, names))) {
            home = any;
        }
        String place = home;
        return names.stream().map(name -> place + "." + name).toList();
    }

    /** A table that has no row of the result is about what is inside it. */
    @Override
    public String stated(String parent, List<String> names) {
        return parent.isEmpty() && names.stream().noneMatch(this::isBody) ? RESULT : parent;
    }

    @Override
    public boolean mayHold(String path) {
        return !examples.isPlain(path);
    }

    @Override
    public Optional<String> shown(List<String> names) {
        return examples.holder(RESULT, names);
    }

    private List<String> flat(List<String> names) {
        List<String> inside = names.stream().filter(name -> !isBody(name)).toList();
        String home = showsOneOf(RESULT, inside) ? RESULT : examples.home(RESULT, inside);
        List<String> paths = new ArrayList<>();
        for (String name : names) {
            if (isBody(name)) {
                paths.add(name);
                continue;
            }
            if (!examples.names(home).contains(name)) {
                String other = examples.home(RESULT, List.of(name));
                home = examples.names(other).contains(name) ? other : home;
            }
            paths.add(home + "." + name);
        }
        return paths;
    }

    private boolean showsOneOf(String path, List<String> names) {
        return names.stream().anyMatch(examples.names(path)::contains);
    }

    private boolean isBody(String name) {
        String first = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
        return first.equals(RESULT) || (BESIDE.contains(first) && !isInside(first));
    }

    /** Whether what else stands beside the result is shown inside it alone; how long it took, every answer tells beside it. */
    private boolean isInside(String name) {
        return !name.equals(TIME)
                && examples.names(RESULT).contains(name)
                && !examples.names("").contains(name);
    }
}
