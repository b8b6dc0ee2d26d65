package io.github.b24kit.runtime.json;

import java.util.List;

/**
 * A JSON array. Immutable.
 *
 * @param items the values in their order
 */
public record JsonArray(List<Json> items) implements Json {
    /** The array without values. */
    public static final JsonArray EMPTY = new JsonArray(List.of());

    public JsonArray {
        items = List.copyOf(items);
    }

    /** An array of these values. */
    public static JsonArray of(Json... items) {
        return new JsonArray(List.of(items));
    }

    @Override
    public String toString() {
        return items.isEmpty() ? "[]" : "[" + items.size() + " values]";
    }
}
