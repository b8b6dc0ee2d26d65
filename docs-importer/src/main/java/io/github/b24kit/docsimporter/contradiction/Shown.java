package io.github.b24kit.docsimporter.contradiction;

import io.github.b24kit.docsimporter.sample.Sample;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What samples show at documented paths, where {@code *} in a path stands for any text. */
public record Shown(List<Sample> bodies) {
    /** Keys that stand for an id or a position and so are no names. */
    private static final Pattern KEY = Pattern.compile("[0-9]+|.*[0-9]{2,}|.*_[0-9nN]+|.*[^\\w].*");

    public Shown {
        bodies = List.copyOf(bodies);
    }

    /** The values at a path; lists in between are passed through. */
    public List<Sample> at(String path) {
        List<Sample> values = bodies;
        if (!path.isEmpty()) {
            for (String step : path.split("\\.", -1)) {
                values = values.stream()
                        .flatMap(Shown::objects)
                        .flatMap(object -> object.members().stream())
                        .filter(member -> Wildcard.matches(step, member.name()))
                        .map(Sample.Member::value)
                        .toList();
            }
        }
        return values;
    }

    /** The objects at a path, those in lists included. */
    public List<Sample.Obj> objectsAt(String path) {
        return at(path).stream().flatMap(Shown::objects).toList();
    }

    public static Stream<Sample.Obj> objects(Sample value) {
        if (value instanceof Sample.Array array) {
            return array.elements().stream().flatMap(Shown::objects);
        }
        return value instanceof Sample.Obj object ? Stream.of(object) : Stream.empty();
    }

    /** Whether an object has a name, however its case. */
    static boolean hasAnyCase(Sample.Obj object, String name) {
        return object.members().stream().anyMatch(member -> member.name().equalsIgnoreCase(name));
    }

    /** Whether a name is more likely a key of a map. */
    static boolean isKey(String name) {
        return KEY.matcher(name).matches();
    }

    /** Whether the names of an object are keys: they are ids, or all of its values are objects of one form. */
    static boolean isMap(Sample.Obj object) {
        List<Sample.Member> members = object.members();
        if (members.stream().allMatch(member -> isKey(member.name()))) {
            return true;
        }
        if (members.size() < 2 || !members.stream().allMatch(member -> member.value() instanceof Sample.Obj)) {
            return false;
        }
        List<String> names = names((Sample.Obj) members.get(0).value());
        return !names.isEmpty()
                && members.stream().allMatch(member -> {
                    List<String> others = names((Sample.Obj) member.value());
                    return others.stream().filter(names::contains).count() * 2 >= Math.max(others.size(), names.size());
                });
    }

    private static List<String> names(Sample.Obj object) {
        return object.members().stream().map(Sample.Member::name).toList();
    }
}
