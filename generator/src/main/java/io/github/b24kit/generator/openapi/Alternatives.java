package io.github.b24kit.generator.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Several schemas as one that accepts what any of them does, as short as it can be said. */
final class Alternatives {
    static final Map<String, Object> NULL = Tree.object("type", "null");

    private Alternatives() {}

    static Map<String, Object> of(List<Map<String, Object>> schemas) {
        List<Map<String, Object>> distinct = distinct(schemas);
        if (distinct.stream().anyMatch(Map::isEmpty)) {
            return Map.of();
        }
        if (distinct.size() == 1) {
            return distinct.get(0);
        }
        if (distinct.stream().allMatch(Alternatives::isBare)) {
            return Tree.object(
                    "type", distinct.stream().map(each -> each.get("type")).toList());
        }
        if (distinct.size() == 2 && distinct.contains(NULL)) {
            Map<String, Object> other = distinct.get(distinct.get(0).equals(NULL) ? 1 : 0);
            if (other.get("type") instanceof String type && !other.containsKey("enum")) {
                Map<String, Object> nullable = new LinkedHashMap<>(other);
                nullable.put("type", List.of(type, "null"));
                return nullable;
            }
        }
        return Tree.object("anyOf", distinct);
    }

    static Map<String, Object> orNull(Map<String, Object> schema) {
        return of(List.of(schema, NULL));
    }

    /** Each once, alternatives of alternatives included; those that another one includes are left out. */
    private static List<Map<String, Object>> distinct(List<Map<String, Object>> schemas) {
        Set<Map<String, Object>> flat = new LinkedHashSet<>();
        schemas.forEach(schema -> flatten(schema, flat));
        List<Map<String, Object>> left = new ArrayList<>(flat);
        left.removeIf(each -> flat.stream().anyMatch(other -> other != each && includes(other, each)));
        return left;
    }

    private static void flatten(Map<String, Object> schema, Set<Map<String, Object>> into) {
        if (schema.size() == 1 && schema.get("anyOf") instanceof List<?> alternatives) {
            alternatives.forEach(each -> flatten(Tree.members(each), into));
        } else if (schema.size() == 1 && schema.get("type") instanceof List<?> types) {
            types.forEach(type -> into.add(Tree.object("type", type)));
        } else {
            into.add(schema);
        }
    }

    /** Known values stay beside any text: they tell something. */
    private static boolean includes(Map<String, Object> wide, Map<String, Object> narrow) {
        Object type = wide.get("type");
        return isBare(wide)
                && !narrow.containsKey("enum")
                && (Objects.equals(type, narrow.get("type"))
                        || ("number".equals(type) && "integer".equals(narrow.get("type"))));
    }

    private static boolean isBare(Map<String, Object> schema) {
        return schema.size() == 1 && schema.get("type") instanceof String;
    }
}
