package io.github.b24kit.generator.property;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fields of every type with every key that the type allows. */
final class RandomFields {
    private static final Object[] NAMES = {
        "ID",
        "id",
        "SORT",
        "sort",
        "=DELETED",
        "DELETED",
        "class",
        "yield",
        "1",
        "1C",
        "a-b",
        "a_b",
        "UF_CRM_1",
        "build",
        "extra",
        "getClass",
        "hashCode",
        "raw",
        "rest",
        "Object",
        "String",
        "record",
        "item",
        "each",
        "in",
        "name",
        "value",
        "of",
        "error",
        "result",
        "Builder",
        "fields",
        "data",
        "X",
        "x",
        "\u0438\u043c\u044f",
        "*/",
        "\"",
        "$L",
        "clear",
        "set",
        "validate",
        "List",
        "Map",
        "Field",
        "Error",
        "operation",
        "r",
        "f",
        "client",
        "request",
        "parameters",
        "unknownFields",
        "equals",
        "decode",
    };
    private static final Object[] WIRE = {
        "string", "integer", "double", "boolean", "null", "false", "empty-list", "date", "datetime", "object", "list"
    };
    private static final int DEEPEST = 3;

    private final Dice dice;
    private final RandomValues values;
    private final List<String> objects = new ArrayList<>(List.of("t_leaf", "list_of"));
    private final Map<String, List<String>> rows = new LinkedHashMap<>();
    private String api = "v2";

    RandomFields(Dice dice) {
        this.dice = dice;
        this.values = new RandomValues(dice);
    }

    /** A type of which lists are drawn. */
    void knowRows(String type, Map<String, Object> object) {
        rows.put(type, List.copyOf(fieldsOf(object).keySet()));
    }

    void drawFor(String restVersion) {
        api = restVersion;
    }

    void know(String type) {
        objects.add(type);
    }

    /** The keys of an object: {@code fields}, {@code variants}, {@code rest}, {@code constraints}. */
    Map<String, Object> object(int depth, boolean request) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (Object name : dice.some(NAMES)) {
            fields.put((String) name, field(depth, request));
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("fields", fields);
        if (dice.rarely()) {
            object.put("variants", List.of(variant("First", depth, request), variant("Second", depth, request)));
        }
        if (dice.rarely()) {
            Map<String, Object> rest =
                    new LinkedHashMap<>(Map.of("pattern", dice.one("UF_*", "*_x", "PROPERTY_*_VALUE")));
            rest.put(
                    "type", dice.one("any", "string", "integer", "list<datetime>", "map<integer>", "t_kind", "object"));
            dice.maybe(rest, "docs", dice.words());
            object.put("rest", rest);
        }
        if (request) {
            List<Object> constraints = constraints(fields);
            if (!constraints.isEmpty()) {
                object.put("constraints", constraints);
            }
        }
        return object;
    }

    @SuppressWarnings("unchecked") // put there by object()
    Map<String, Object> fieldsOf(Map<String, Object> object) {
        return (Map<String, Object>) object.get("fields");
    }

    /** The names are such that no field of all cases has them, and the two cases share some. */
    private Map<String, Object> variant(String title, int depth, boolean request) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (String name : List.of("inCaseA", "inCaseB", "inCaseC")) {
            if (fields.isEmpty() || dice.flag()) {
                fields.put(name, field(depth, request));
            }
        }
        return Map.of("case", title, "fields", fields);
    }

    private List<Object> constraints(Map<String, Object> fields) {
        List<Object> constraints = new ArrayList<>();
        List<String> names = List.copyOf(fields.keySet());
        if (names.size() < 3 || dice.flag()) {
            return constraints;
        }
        Map<String, Object> group = new LinkedHashMap<>();
        group.put(
                dice.one("at-least-one-of", "exactly-one-of", "at-most-one-of", "all-or-none-of"), names.subList(0, 2));
        if (!group.containsKey("all-or-none-of")) {
            dice.maybe(group, "precedence", "first-wins");
        }
        dice.maybe(group, "docs", dice.words());
        constraints.add(group);
        for (String name : names) {
            Map<?, ?> field = (Map<?, ?>) fields.get(name);
            if (field.get("type").equals("boolean") && !name.equals(names.get(2))) {
                Object value = Map.of("yn", "Y", "json", true, "01", 1)
                        .get(field.containsKey("send") ? field.get("send") : "json");
                constraints.add(Map.of(
                        "require",
                        names.get(2),
                        "when",
                        Map.of(name, dice.flag() ? value : List.of(value)),
                        "docs",
                        dice.words()));
                break;
            }
        }
        return constraints;
    }

    Map<String, Object> result() {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put(
                "type",
                dice.one(
                        "object",
                        "list<object>",
                        "boolean",
                        "integer",
                        "map<object>",
                        "t_leaf",
                        "list<t_kind>",
                        "string"));
        if (((String) result.get("type")).contains("object")) {
            Map<String, Object> object = object(1, false);
            object.remove("constraints");
            result.putAll(object);
        }
        if (((String) result.get("type")).startsWith("map")) {
            result.put("keys", "[A-Z]+");
        }
        if (result.get("type").equals("string")) {
            dice.maybe(result, "secret", dice.flag());
        }
        dice.maybe(result, "at", dice.one("item", "item.deep", List.of("items", ".")));
        dice.maybe(result, "docs", dice.words());
        dice.maybe(result, "written", dice.one("array", List.of("object", "array")));
        dice.maybe(result, "wire", dice.some(WIRE));
        dice.maybe(result, "nullable", true);
        return result;
    }

    private Map<String, Object> field(int depth, boolean request) {
        Map<String, Object> field = new LinkedHashMap<>();
        if (request && !rows.isEmpty() && dice.below(6) == 0) {
            byField(field);
        } else {
            byValue(field, depth, request);
        }
        if (!field.containsKey("default")) {
            dice.maybe(field, "required", dice.flag());
        }
        dice.maybe(field, "docs", dice.words());
        dice.maybe(field, "written", dice.one("text", List.of("string", "int")));
        dice.maybe(field, "wire", dice.some(WIRE));
        dice.maybe(field, "observed", dice.words());
        dice.maybe(field, "nullable", dice.flag());
        if (!field.containsKey("default") && dice.rarely()) {
            field.put("clear", dice.one(null, "", false));
        }
        dice.maybe(field, "personal", dice.flag());
        dice.maybe(field, "editions", List.of("cloud", "on-premise"));
        if (dice.rarely()) {
            field.put("deprecated", values.deprecation("demo.order.get"));
        }
        return field;
    }

    private void byField(Map<String, Object> field) {
        String type = (String) dice.one(rows.keySet().toArray());
        field.put("type", dice.one("select", "filter", "order"));
        field.put("of", type);
        List<String> names = rows.get(type);
        if (!names.isEmpty()) {
            dice.maybe(field, "only", names.subList(0, Math.min(2, names.size())));
        }
        if (field.get("type").equals("filter")) {
            field.put(
                    "operators",
                    api.equals("v3") ? "v3" : dice.one("bitrix-v2", List.of("=", ">", "@"), List.of("<", "!=%")));
            dice.maybe(field, "nested", dice.flag());
        } else if (field.get("type").equals("order")) {
            dice.maybe(field, "values", List.of("asc", "desc"));
        }
    }

    private void byValue(Map<String, Object> field, int depth, boolean request) {
        if (dice.below(12) == 0) {
            field.put("type", "tuple");
            field.put(
                    "of",
                    dice.one(
                            List.of("integer", "string"),
                            List.of("t_kind", "boolean", "list<datetime>"),
                            List.of("object", "t_part.ID", "double", "any"),
                            List.of("t_leaf", "integer | string")));
            return;
        }
        switch (dice.below(depth < DEEPEST ? 11 : 8)) {
            case 0 -> values.text(field);
            case 1 -> values.integer(field);
            case 2 -> values.other(field);
            case 3 -> values.flag(field);
            case 4 -> values.secret(field);
            case 5 ->
                field.put(
                        "type",
                        dice.one("t_kind", "String", "list<t_kind>", "map<String>", "t_part.id", "t_part.code"));
            case 6 ->
                field.put(
                        "type",
                        dice.one(
                                "integer | string",
                                "string | null",
                                "list<integer> | string",
                                "list<integer> | list<string>",
                                "date | datetime | timestamp",
                                "double | boolean | any",
                                "list<integer | string>"));
            case 7 ->
                field.put("type", dice.one("list<string>", "map<double>", "list<list<integer>>", "list<t_part.ID>"));
            case 8 -> field.put("type", dice.one(objects.toArray()));
            case 9 ->
                field.put(
                        "type", dice.one("list<%s>", "map<%s>", "%s | integer").formatted(dice.one(objects.toArray())));
            default -> inPlace(field, depth, request);
        }
        if (((String) field.get("type")).startsWith("list<")) {
            dice.maybe(field, "items", dice.one(Map.of("min", 0), Map.of("max", 9)));
        }
        if (((String) field.get("type")).startsWith("map")) {
            dice.maybe(field, "keys", "[A-Z]+");
        }
    }

    private void inPlace(Map<String, Object> field, int depth, boolean request) {
        field.put("type", dice.one("object", "list<object>", "map<object>", "list<map<object>>", "object | string"));
        field.putAll(object(depth + 1, request));
    }
}
