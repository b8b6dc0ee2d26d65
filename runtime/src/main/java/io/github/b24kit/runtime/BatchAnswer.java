package io.github.b24kit.runtime;

import io.github.b24kit.runtime.answer.ObjectReader;
import io.github.b24kit.runtime.answer.ValueReader;
import io.github.b24kit.runtime.answer.WireForm;
import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The result of a batch: five objects, each with the labels of the calls that it tells about. */
record BatchAnswer(JsonObject results, JsonObject errors, JsonObject totals, JsonObject nexts, JsonObject times) {
    static @Nullable BatchAnswer read(ValueReader in) {
        return in.object(fields -> new BatchAnswer(
                part(fields, "result"),
                part(fields, "result_error"),
                part(fields, "result_total"),
                part(fields, "result_next"),
                part(fields, "result_time")));
    }

    /** PHP's empty list is documented here, not a difference. */
    private static JsonObject part(ObjectReader fields, String name) {
        JsonObject part = fields.field(name).also(WireForm.EMPTY_LIST).object();
        return part == null ? JsonObject.EMPTY : part;
    }

    boolean tellsOf(String label) {
        return results.has(label) || errors.has(label);
    }

    /** The answer that the call would have had by itself. */
    JsonObject envelope(String label) {
        Map<String, Json> members = new LinkedHashMap<>();
        put(members, "result", results.get(label));
        Json error = errors.get(label);
        if (error instanceof JsonObject object && object.has("error")) {
            put(members, "error", object.get("error"));
            put(members, "error_description", object.get("error_description"));
        } else {
            put(members, "error", error);
        }
        put(members, "next", nexts.get(label));
        put(members, "total", totals.get(label));
        put(members, "time", times.get(label));
        return JsonObject.of(members);
    }

    private static void put(Map<String, Json> members, String name, @Nullable Json value) {
        if (value != null) {
            members.put(name, value);
        }
    }
}
