package io.github.b24kit.generator.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A document of OpenAPI 3.1 as one of 3.0: only its schemas differ. */
final class OlderDocument {
    private OlderDocument() {}

    static Map<String, Object> of(Map<String, Object> document) {
        Map<String, Object> older = new LinkedHashMap<>();
        document.forEach((name, value) -> older.put(name, value(name, value)));
        return older;
    }

    /** What bears such a name here; properties, which may have any name, stand inside schemas. */
    private static Object value(String name, Object value) {
        if (name.equals("examples") || name.startsWith("x-")) {
            return value;
        }
        if (name.equals("schema")) {
            return OlderSchema.of(Tree.members(value));
        }
        if (name.equals("schemas")) {
            Map<String, Object> schemas = new LinkedHashMap<>();
            Tree.members(value).forEach((type, schema) -> schemas.put(type, OlderSchema.of(Tree.members(schema))));
            return schemas;
        }
        if (value instanceof Map<?, ?>) {
            return of(Tree.members(value));
        }
        return value instanceof List<?> list
                ? list.stream().map(item -> value("", item)).toList()
                : value;
    }
}
