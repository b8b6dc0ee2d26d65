package io.github.b24kit.generator.property;

import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonArray;
import io.github.b24kit.runtime.json.JsonObject;
import io.github.b24kit.runtime.json.JsonString;
import io.github.b24kit.runtime.query.Field;
import io.github.b24kit.runtime.query.Filter;
import io.github.b24kit.runtime.query.Order;
import io.github.b24kit.runtime.query.Select;
import java.util.List;
import java.util.stream.Stream;

/** What an application would write for a select, filter or order that is given as JSON. */
final class RowsWriter {
    private RowsWriter() {}

    /** Null if the setter takes something else. */
    static Object write(Json value, Class<?> type) {
        if (type == Select.class && value instanceof JsonArray names) {
            return Select.of(names.items().stream().map(RowsWriter::field).toArray(Field<?>[]::new));
        }
        if (type == Order.class && value instanceof JsonObject steps) {
            return steps.entries().entrySet().stream()
                    .map(step -> text(step.getValue()).equalsIgnoreCase("asc")
                            ? Field.named(step.getKey()).asc()
                            : Field.named(step.getKey()).desc())
                    .reduce(Order::then)
                    .orElseThrow();
        }
        if (type != Filter.class) {
            return null;
        }
        Stream<Filter> terms = value instanceof JsonArray list
                ? list.items().stream().map(item -> triple(((JsonArray) item).items()))
                : ((JsonObject) value)
                        .entries().entrySet().stream().map(each -> Filter.raw(each.getKey(), each.getValue()));
        return terms.reduce(Filter::and).orElseThrow();
    }

    private static Filter triple(List<Json> triple) {
        return field(triple.get(0)).eq(triple.get(2));
    }

    private static Field<Json> field(Json name) {
        return Field.named(text(name));
    }

    private static String text(Json json) {
        return ((JsonString) json).value();
    }
}
