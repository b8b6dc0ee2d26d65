package io.github.b24kit.runtime.request;

import java.util.List;

/** The only fields of its rows by which a list can be filtered or sorted. */
final class FieldNames {
    private final List<String> names;

    FieldNames(String... names) {
        this.names = List.of(names);
    }

    boolean check(String name, Place place) {
        return names.contains(name) || violates(place);
    }

    boolean checkCondition(String key, Place place) {
        return isCondition(key) || violates(place);
    }

    /** A field, perhaps with an operator before it. Names may begin with signs themselves, so the name is sought from the end. */
    boolean isCondition(String key) {
        return names.stream()
                .anyMatch(name -> key.endsWith(name) && isOperator(key.substring(0, key.length() - name.length())));
    }

    private static boolean isOperator(String text) {
        return text.chars().noneMatch(c -> Character.isLetterOrDigit(c) || c == '_');
    }

    private boolean violates(Place place) {
        return place.violates(
                "only",
                () -> "is none of the fields documented here: " + Values.quoted(names.toArray(String[]::new))
                        + "; correct the name, or send it by unchecked()");
    }
}
