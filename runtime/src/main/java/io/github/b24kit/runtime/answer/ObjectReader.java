package io.github.b24kit.runtime.answer;

import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonObject;
import io.github.b24kit.runtime.json.Wildcard;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the fields of one object and knows which of them nobody asked for. Used by one thread. */
public final class ObjectReader {
    private final Reading reading;
    private final String pointer;
    private final JsonObject object;
    private final Set<String> asked = new LinkedHashSet<>();

    ObjectReader(Reading reading, String pointer, JsonObject object) {
        this.reading = reading;
        this.pointer = pointer;
        this.object = object;
    }

    /** The reader of a field, be it there or not. */
    public ValueReader field(String name) {
        asked.add(name);
        return new ValueReader(reading, pointer + "/" + escape(name), object.get(name));
    }

    /**
     * Fields whose names follow a pattern and were not asked for by name; those that cannot be read are left out.
     *
     * @param wildcard a name in which {@code *} stands for any text, such as {@code UF_CRM_*}
     * @param value reads one of them
     * @param <T> type of one of them
     * @return what was read, by field name, in the order of the answer
     */
    public <T> Map<String, T> rest(String wildcard, Function<ValueReader, @Nullable T> value) {
        Wildcard names = Wildcard.of(wildcard);
        Map<String, T> found = new LinkedHashMap<>();
        for (String name : object.names()) {
            if (!asked.contains(name) && names.matches(name)) {
                T read = value.apply(field(name));
                if (read != null) {
                    found.put(name, read);
                }
            }
        }
        return Collections.unmodifiableMap(found);
    }

    /** The whole object as it was answered. */
    public JsonObject raw() {
        return object;
    }

    void reportUnasked() {
        for (Map.Entry<String, Json> member : object.entries().entrySet()) {
            if (!asked.contains(member.getKey())) {
                String at = pointer + "/" + escape(member.getKey());
                reading.onDrift()
                        .onDrift(new Drift(
                                reading.method(),
                                at,
                                "nothing",
                                WireForm.of(member.getValue()).words()));
            }
        }
    }

    static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
