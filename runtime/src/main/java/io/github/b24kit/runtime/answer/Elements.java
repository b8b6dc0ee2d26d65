package io.github.b24kit.runtime.answer;

import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonNull;
import io.github.b24kit.runtime.json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The values of a list or of an object whose names are data. A value {@code null} is left out and reported; if another cannot be read all
 * are read, for their reports, and none is given.
 */
final class Elements<T> {
    private final ValueReader in;
    private final Function<ValueReader, ? extends @Nullable T> element;
    private boolean whole = true;

    Elements(ValueReader in, Function<ValueReader, ? extends @Nullable T> element) {
        this.in = in;
        this.element = element;
    }

    @Nullable
    List<T> of(List<Json> items) {
        List<T> read = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            T one = read(Integer.toString(i), items.get(i));
            if (one != null) {
                read.add(one);
            }
        }
        return whole ? Collections.unmodifiableList(read) : null;
    }

    @Nullable
    Map<String, T> of(JsonObject object) {
        Map<String, T> read = new LinkedHashMap<>();
        object.entries().forEach((name, item) -> {
            T one = read(name, item);
            if (one != null) {
                read.put(name, one);
            }
        });
        return whole ? Collections.unmodifiableMap(read) : null;
    }

    private @Nullable T read(String name, Json item) {
        T one = element.apply(new ValueReader(in, name, item));
        if (one == null && item != JsonNull.INSTANCE) {
            whole = false;
        }
        return one;
    }
}
