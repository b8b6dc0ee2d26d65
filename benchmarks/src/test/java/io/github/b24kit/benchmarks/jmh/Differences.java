package io.github.b24kit.benchmarks.jmh;

import io.github.b24kit.runtime.answer.OpenValue;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Two records component by component, by their names. */
final class Differences {
    private Differences() {}

    /** Names of the components that differ, or that one of the two lacks; {@code ignored} may be lacking. */
    static List<String> between(Record one, Record other, String... ignored) {
        Map<String, Object> left = components(one);
        Map<String, Object> right = components(other);
        left.keySet().removeAll(Set.of(ignored));
        right.keySet().removeAll(Set.of(ignored));
        List<String> names = new ArrayList<>(left.keySet());
        right.keySet().stream().filter(name -> !left.containsKey(name)).forEach(names::add);
        return names.stream()
                .filter(name -> !left.containsKey(name) || !right.containsKey(name) || differ(left, right, name))
                .toList();
    }

    private static boolean differ(Map<String, Object> left, Map<String, Object> right, String name) {
        return !Objects.equals(plain(left.get(name)), plain(right.get(name)));
    }

    private static Object plain(Object value) {
        return value instanceof OpenValue open ? open.value() : value;
    }

    private static Map<String, Object> components(Record values) {
        Map<String, Object> components = new HashMap<>();
        for (RecordComponent component : values.getClass().getRecordComponents()) {
            try {
                components.put(component.getName(), component.getAccessor().invoke(values));
            } catch (ReflectiveOperationException e) {
                throw new LinkageError("A record whose components cannot be read", e);
            }
        }
        return components;
    }
}
