package io.github.b24kit.docsimporter.facts;

import io.github.b24kit.docsimporter.sample.Sample;
import io.github.b24kit.docsimporter.sample.Sample.Member;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which names samples show at which places. A path is dotted; lists add no step; {@code *} is any key of a map.
 *
 * @param samples bodies
 */
record Shape(List<Sample> samples) {
    private static final String ANY = "*";
    private static final int DEPTH = 5;

    /** Keys that stand for an id or a position and so are no names. */
    private static final Pattern KEY = Pattern.compile("[0-9]+|.*_[0-9nN]+|.*[^\\w].*");

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    /** A place and the values that stand there. */
    private record Node(String path, List<Sample.Obj> objects) {
        Set<String> names() {
            Set<String> names = new LinkedHashSet<>();
            objects.forEach(object -> object.members().forEach(member -> names.add(member.name())));
            return names;
        }
    }

    Shape {
        samples = List.copyOf(samples);
    }

    /** The names of the objects at a path; empty if none is shown there. */
    Set<String> names(String path) {
        return at(path).names();
    }

    /**
     * The place at or below a path that shows most of the names; of several the nearest.
     *
     * @return the path itself if no place shows one
     */
    String home(String path, Collection<String> names) {
        Node best = at(path);
        long most = shown(best, names);
        List<Node> level = List.of(best);
        for (int depth = 0; depth < DEPTH; depth++) {
            level = level.stream().flatMap(Shape::below).toList();
            for (Node node : level) {
                long shown = shown(node, names);
                if (shown > most) {
                    best = node;
                    most = shown;
                }
            }
        }
        return best.path();
    }

    /** Whether at a path stand several fields, all of them objects that have no other than the given names. */
    boolean holdsOnly(String path, Collection<String> names) {
        Node node = at(path);
        return node.names().size() > 2
                && values(path + "." + ANY).stream()
                        .allMatch(value -> value instanceof Sample.Obj object
                                && !object.members().isEmpty()
                                && object.members().stream().allMatch(member -> names.contains(member.name())));
    }

    /** Whether lists of texts or numbers are shown at a path. */
    boolean isPlain(String path) {
        List<Sample> elements = values(path).stream()
                .flatMap(value -> value instanceof Sample.Array array ? array.elements().stream() : Stream.of(value))
                .toList();
        return values(path).stream().allMatch(Sample.Array.class::isInstance)
                && !elements.isEmpty()
                && elements.stream().allMatch(each -> each instanceof Sample.Text || each instanceof Sample.Numeric);
    }

    /** The place at or below a path that shows at least half of the names. */
    Optional<String> holder(String path, List<String> names) {
        String home = home(path, names);
        long shown = shown(at(home), names);
        return shown > 0 && shown * 2 >= names.size() ? Optional.of(home) : Optional.empty();
    }

    private static long shown(Node node, Collection<String> names) {
        Set<String> shown = node.names();
        return names.stream().filter(shown::contains).count();
    }

    private Node at(String path) {
        return new Node(path, objects(values(path)).toList());
    }

    private List<Sample> values(String path) {
        List<Sample> values = samples;
        if (!path.isEmpty()) {
            for (String step : path.split("\\.", -1)) {
                values = objects(values)
                        .flatMap(object -> object.members().stream())
                        .filter(member -> step.equals(ANY) || step.equals(member.name()))
                        .map(Member::value)
                        .toList();
            }
        }
        return values;
    }

    private static Stream<Sample.Obj> objects(List<Sample> values) {
        return values.stream().flatMap(value -> {
            if (value instanceof Sample.Array array) {
                return objects(array.elements());
            }
            return value instanceof Sample.Obj object ? Stream.of(object) : Stream.empty();
        });
    }

    private static Stream<Node> below(Node node) {
        if (isMap(node)) {
            return Stream.of(child(node, ANY));
        }
        return node.names().stream()
                .map(name -> child(node, name))
                .filter(child -> !child.objects().isEmpty());
    }

    private static Node child(Node node, String step) {
        List<Sample> values = node.objects().stream()
                .flatMap(object -> object.members().stream())
                .filter(member -> step.equals(ANY) || step.equals(member.name()))
                .map(Member::value)
                .toList();
        String path = node.path().isEmpty() ? step : node.path() + "." + step;
        return new Node(path, objects(values).toList());
    }

    /** Whether the names of an object are keys: all hold objects, under ids or in one and the same form. */
    private static boolean isMap(Node node) {
        Set<String> names = node.names();
        if (names.isEmpty()) {
            return false;
        }
        if (names.stream().allMatch(name -> KEY.matcher(name).matches())
                || names.stream().anyMatch(name -> NUMBER.matcher(name).matches())) {
            return true;
        }
        if (names.size() < 2) {
            return false;
        }
        Set<String> all = new HashSet<>();
        Set<String> common = new HashSet<>();
        List<Set<String>> forms = new ArrayList<>();
        names.forEach(name -> forms.add(child(node, name).names()));
        forms.forEach(all::addAll);
        common.addAll(all);
        forms.forEach(common::retainAll);
        // Some of many may say less than the others.
        boolean alike = common.size() * 2 >= all.size() || (names.size() > 2 && forms.contains(all));
        return !common.isEmpty() && alike;
    }
}
