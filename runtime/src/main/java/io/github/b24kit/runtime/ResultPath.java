package io.github.b24kit.runtime;

import io.github.b24kit.runtime.answer.Drift;
import io.github.b24kit.runtime.answer.Reading;
import io.github.b24kit.runtime.answer.ValueReader;
import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the value that a method's documentation calls its result: dotted paths into {@code result}, in order of preference. */
record ResultPath(List<Steps> paths) {
    private static final String ITSELF = ".";

    /**
     * One of the paths.
     *
     * @param text as the documentation writes it
     * @param names names of members, each inside the one before
     */
    record Steps(String text, List<String> names) {
        static Steps of(String text) {
            return new Steps(text, text.equals(ITSELF) ? List.of() : List.of(text.split("\\.", -1)));
        }

        boolean areIn(Json result) {
            @Nullable Json value = result;
            for (String name : names) {
                value = value instanceof JsonObject object ? object.get(name) : null;
            }
            return value != null;
        }
    }

    static ResultPath of(List<String> paths) {
        return new ResultPath(paths.stream().map(Steps::of).toList());
    }

    ValueReader find(Reading reading, Json result) {
        ValueReader top = new ValueReader(reading, "/result", result);
        if (paths.isEmpty()) {
            return top;
        }
        Steps documented = paths.get(0);
        Steps found = found(result, documented);
        if (!found.equals(documented)) {
            reading.onDrift()
                    .onDrift(new Drift(
                            reading.method(),
                            "/result",
                            "result at " + documented.text(),
                            "result at " + found.text()));
        }
        ValueReader reader = top;
        String pointer = "/result";
        for (String name : found.names()) {
            pointer = pointer + "/" + name;
            ValueReader inside = reader.object(fields -> fields.field(name));
            reader = inside == null ? new ValueReader(reading, pointer, null) : inside;
        }
        return reader;
    }

    private Steps found(Json result, Steps otherwise) {
        for (Steps path : paths) {
            if (path.areIn(result)) {
                return path;
            }
        }
        return otherwise;
    }
}
