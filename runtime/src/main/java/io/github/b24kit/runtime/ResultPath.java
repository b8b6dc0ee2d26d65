package io.github.b24kit.runtime;

import io.github.b24kit.runtime.answer.Drift;
import io.github.b24kit.runtime.answer.Reading;
import io.github.b24kit.runtime.answer.ValueReader;
import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the value that a method's documentation calls its result: dotted paths into {@code result}, in order of preference. */
record ResultPath(List<String> paths) {
    private static final String ITSELF = ".";

    ValueReader find(Reading reading, Json result) {
        ValueReader top = new ValueReader(reading, "/result", result);
        if (paths.isEmpty()) {
            return top;
        }
        String documented = paths.get(0);
        String found =
                paths.stream().filter(path -> isThere(result, path)).findFirst().orElse(documented);
        if (!found.equals(documented)) {
            reading.onDrift()
                    .onDrift(new Drift(reading.method(), "/result", "result at " + documented, "result at " + found));
        }
        ValueReader reader = top;
        String pointer = "/result";
        for (String step : steps(found)) {
            pointer = pointer + "/" + step;
            ValueReader inside = reader.object(fields -> fields.field(step));
            reader = inside == null ? new ValueReader(reading, pointer, null) : inside;
        }
        return reader;
    }

    private static boolean isThere(Json result, String path) {
        @Nullable Json value = result;
        for (String step : steps(path)) {
            value = value instanceof JsonObject object ? object.get(step) : null;
        }
        return value != null;
    }

    private static List<String> steps(String path) {
        return path.equals(ITSELF) ? List.of() : List.of(path.split("\\.", -1));
    }
}
