package io.github.b24kit.generator.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A schema of OpenAPI 3.1 as one of 3.0, which is never narrower: where 3.0 has no word for a demand, the demand is left out. Null is a mark
 * on a type there, and a schema that refers to another can say nothing beside it.
 */
final class OlderSchema {
    private static final Set<String> UNKNOWN =
            Set.of("patternProperties", "propertyNames", "if", "then", "prefixItems");

    private final Map<String, Object> older = new LinkedHashMap<>();

    private OlderSchema() {}

    static Map<String, Object> of(Map<String, Object> schema) {
        OlderSchema result = new OlderSchema();
        schema.forEach(result::add);
        if (schema.get("prefixItems") instanceof List<?> positions) {
            result.older.put(
                    "items",
                    of(Alternatives.of(positions.stream().map(Tree::members).toList())));
        }
        if (schema.containsKey("patternProperties")) {
            result.older.computeIfPresent("additionalProperties", (key, value) -> true);
        }
        return result.referring();
    }

    private void add(String key, Object value) {
        if (UNKNOWN.contains(key)) {
            return;
        }
        switch (key) {
            case "properties" -> older.put(key, eachOf(Tree.members(value)));
            case "items", "not" -> older.put(key, of(Tree.members(value)));
            case "additionalProperties" -> older.put(key, value instanceof Map<?, ?> ? of(Tree.members(value)) : value);
            case "oneOf" -> older.put(key, all((List<?>) value));
            case "allOf" -> addAll((List<?>) value);
            case "anyOf" -> addAlternatives((List<?>) value);
            case "type" -> addTypes(value);
            case "contentEncoding" -> older.put("format", "byte");
            case "exclusiveMinimum", "exclusiveMaximum" -> {
                older.put(key.equals("exclusiveMinimum") ? "minimum" : "maximum", value);
                older.put(key, true);
            }
            default -> older.put(key, value);
        }
    }

    private static Map<String, Object> eachOf(Map<String, Object> schemas) {
        Map<String, Object> each = new LinkedHashMap<>();
        schemas.forEach((name, schema) -> each.put(name, of(Tree.members(schema))));
        return each;
    }

    private static List<Map<String, Object>> all(List<?> schemas) {
        return schemas.stream().map(schema -> of(Tree.members(schema))).toList();
    }

    private void addAll(List<?> schemas) {
        List<Map<String, Object>> left =
                all(schemas).stream().filter(schema -> !schema.isEmpty()).toList();
        if (!left.isEmpty()) {
            older.put("allOf", left);
        }
    }

    private void addTypes(Object type) {
        if (!(type instanceof List<?> types)) {
            older.put("type", type);
            return;
        }
        List<Map<String, Object>> alternatives =
                types.stream().map(each -> Tree.object("type", each)).toList();
        addAlternatives(alternatives);
    }

    /** Null becomes a mark on the other alternatives, and known values beside any value a remark. */
    private void addAlternatives(List<?> schemas) {
        List<Map<String, Object>> left = new ArrayList<>();
        schemas.forEach(schema -> left.add(Tree.members(schema)));
        boolean nullable = left.removeIf(Alternatives.NULL::equals);
        List<Object> known = new ArrayList<>();
        left.removeIf(schema -> {
            boolean open = schema.get("enum") instanceof List<?>
                    && left.stream().anyMatch(other -> isAnyOf(other, schema.get("type")));
            if (open && schema.get("enum") instanceof List<?> values) {
                known.addAll(values);
            }
            return open;
        });
        List<Map<String, Object>> alternatives = new ArrayList<>();
        left.forEach(schema -> alternatives.add(nullable ? nullable(of(schema)) : of(schema)));
        if (alternatives.size() == 1) {
            older.putAll(alternatives.get(0));
        } else {
            older.put("anyOf", alternatives);
        }
        if (!known.isEmpty()) {
            older.put("x-extensible-enum", known);
        }
    }

    /** Whether a schema says a type and nothing else, and that it is the given one, if one is given. */
    private static boolean isAnyOf(Map<String, Object> schema, @Nullable Object type) {
        return schema.size() == 1 && schema.containsKey("type") && (type == null || type.equals(schema.get("type")));
    }

    private static Map<String, Object> nullable(Map<String, Object> schema) {
        Map<String, Object> nullable =
                new LinkedHashMap<>(schema.containsKey("$ref") ? Tree.object("allOf", List.of(schema)) : schema);
        if (schema.get("enum") instanceof List<?> values) {
            List<Object> all = new ArrayList<>(values);
            all.add(Tree.NULL);
            nullable.put("enum", all);
        }
        nullable.put("nullable", true);
        return nullable;
    }

    private Map<String, Object> referring() {
        Object reference = older.get("$ref");
        if (reference == null || older.size() == 1) {
            return older;
        }
        Map<String, Object> around = Tree.object("allOf", List.of(Tree.object("$ref", reference)));
        older.forEach((key, value) -> {
            if (!key.equals("$ref")) {
                around.put(key, value);
            }
        });
        return around;
    }
}
