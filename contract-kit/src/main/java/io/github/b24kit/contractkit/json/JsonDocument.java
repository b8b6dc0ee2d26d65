package io.github.b24kit.contractkit.json;

import java.util.Map;

/**
 * A JSON text that was read.
 *
 * @param root the value
 * @param places where each value starts
 */
public record JsonDocument(JsonValue root, Map<Pointer, Place> places) {

    public JsonDocument {
        places = Map.copyOf(places);
    }

    /** Where a value starts; for a value that is absent, where the nearest value around it starts. */
    public Place place(Pointer pointer) {
        Place place = places.get(pointer);
        if (place != null) {
            return place;
        }
        return pointer.equals(Pointer.ROOT) ? Place.START : place(pointer.parent());
    }

    /**
     * A place in a text.
     *
     * @param line first is 1
     * @param column first is 1
     */
    public record Place(int line, int column) {
        public static final Place START = new Place(1, 1);
    }
}
