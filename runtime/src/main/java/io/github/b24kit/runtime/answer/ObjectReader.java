package io.github.b24kit.runtime.answer;

import io.github.b24kit.runtime.json.JsonObject;
import io.github.b24kit.runtime.json.Wildcard;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the fields of one object and knows which of them nobody asked for. Used by one thread. */
public final class ObjectReader {
    private final ValueReader in;
    private final JsonObject object;
    private final BitSet asked;

    /** Where the next field stands if fields are asked for in the order of the answer. */
    private int next;

    ObjectReader(ValueReader in, JsonObject object) {
        this.in = in;
        this.object = object;
        this.asked = new BitSet(object.size());
    }

    /** The reader of a field, be it there or not. */
    public ValueReader field(String name) {
        int position = object.is(next, name) ? next : object.position(name);
        return position < 0 ? new ValueReader(in, name, null) : field(position);
    }

    private ValueReader field(int position) {
        asked.set(position);
        next = position + 1;
        return new ValueReader(in, object.name(position), object.value(position));
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
        for (int i = 0; i < object.size(); i++) {
            if (!asked.get(i) && names.matches(object.name(i))) {
                T read = value.apply(field(i));
                if (read != null) {
                    found.put(object.name(i), read);
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
        for (int i = asked.nextClearBit(0); i < object.size(); i = asked.nextClearBit(i + 1)) {
            ValueReader unasked = new ValueReader(in, object.name(i), object.value(i));
            unasked.documented = "nothing";
            unasked.report(WireForm.of(object.value(i)).words());
        }
    }
}
