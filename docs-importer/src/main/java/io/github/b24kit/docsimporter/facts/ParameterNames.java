package io.github.b24kit.docsimporter.facts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the parameters that a sentence names. */
final class ParameterNames {
    /** Without marks only what is no word of the language counts as a name. */
    private static final Pattern UNMARKED = Pattern.compile(
            "(?<![\\w`.])(?:[A-Z][A-Z0-9]*_[A-Z0-9_]+|[A-Z]{3,}|[a-z]+[A-Z]\\w*|[a-z]+_[a-z_]+)(?![\\w`])");

    private final Set<String> paths = new LinkedHashSet<>();
    private final Set<String> levels = new LinkedHashSet<>();

    ParameterNames(List<Fact.FieldRow> fields) {
        fields.forEach(field -> {
            paths.add(field.path());
            levels.add(parent(field.path()));
        });
    }

    static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('.')));
    }

    /** Whether some parameter has the name. */
    boolean isName(String text) {
        return paths.contains(text) || levels.stream().anyMatch(level -> paths.contains(Places.below(level, text)));
    }

    /** The names in a text, in code marks or recognisable without, as far as parameters have them. */
    List<String> in(String text) {
        Set<String> names = new LinkedHashSet<>();
        Sentence.codes(text).stream().filter(this::isName).forEach(names::add);
        UNMARKED.matcher(text.replaceAll("`[^`]*`", "``"))
                .results()
                .map(found -> found.group())
                .filter(this::isName)
                .forEach(names::add);
        return List.copyOf(names);
    }

    /** The paths of names, if they stand in one object; the nearest objects are tried first. */
    Optional<List<String>> paths(List<String> names, List<String> nearest) {
        List<String> order = new ArrayList<>(nearest);
        order.addAll(levels);
        return order.stream()
                .map(level ->
                        names.stream().map(name -> Places.below(level, name)).toList())
                .filter(paths::containsAll)
                .findFirst();
    }
}
