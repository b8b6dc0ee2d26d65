package io.github.b24kit.runtime.query;

import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonArray;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which fields of its rows a list answers. Immutable.
 *
 * @param fields the fields, each once
 */
public record Select(List<Field<?>> fields) {
    public Select {
        if (fields.isEmpty()) {
            throw new IllegalArgumentException(
                    "Nothing is selected: portals answer every field then; leave select out");
        }
        Set<Field<?>> once = new LinkedHashSet<>(fields);
        fields = List.copyOf(once);
    }

    /** These fields; one that is given twice counts once. */
    public static Select of(Field<?>... fields) {
        return new Select(List.of(fields));
    }

    /** The list of the names, as {@code select} takes it. */
    public Json toJson() {
        return new JsonArray(fields.stream().map(field -> Json.of(field.name())).toList());
    }
}
