package io.github.b24kit.generator.property;

import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonArray;
import io.github.b24kit.runtime.json.JsonNull;
import io.github.b24kit.runtime.json.JsonObject;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.model.Constraint;
import io.github.b24kit.specmodel.model.DataType;
import io.github.b24kit.specmodel.model.DataType.Scalar;
import io.github.b24kit.specmodel.model.EnumValue;
import io.github.b24kit.specmodel.model.Field;
import io.github.b24kit.specmodel.model.Literal;
import io.github.b24kit.specmodel.model.ObjectShape;
import io.github.b24kit.specmodel.model.TypeDefinition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values as the specification documents them, drawn from the model alone: nothing generated has a say. */
final class RandomJson {
    private static final int DEEPEST = 4;

    private final Api api;
    private final Dice dice;

    RandomJson(Api api, Dice dice) {
        this.api = api;
        this.dice = dice;
    }

    /** An object that keeps all rules of its shape; null when chance did not find one. */
    JsonObject object(ObjectShape shape, int depth) {
        // An object that must hold one of its own kind has no end.
        int attempts = depth > 2 * DEEPEST ? 0 : depth == 0 ? 60 : depth < DEEPEST ? 5 : 1;
        for (int attempt = 0; attempt < attempts; attempt++) {
            Map<String, Json> members = members(shape, depth);
            if (members != null && shape.constraints().stream().allMatch(each -> holds(each, members))) {
                return JsonObject.of(members);
            }
        }
        return null;
    }

    /** A value of a field; null when it cannot be drawn. */
    Json value(Field field, int depth) {
        return field.nullable() && dice.rarely() ? JsonNull.INSTANCE : value(field.type(), field, depth);
    }

    private Map<String, Json> members(ObjectShape shape, int depth) {
        Map<String, Json> members = new LinkedHashMap<>();
        for (Field field : shape.fields()) {
            if (shape.demands(field) || (depth < DEEPEST && dice.flag())) {
                Json value = value(field, depth);
                if (value == null) {
                    return null;
                }
                members.put(field.name(), value);
            }
        }
        if (shape.rest() != null && dice.flag()) {
            String name = shape.rest().pattern().replace("*", "Z" + dice.below(100));
            Json value = value(shape.rest().type(), null, depth);
            if (value != null) {
                members.putIfAbsent(name, value);
            }
        }
        return members;
    }

    private Json value(DataType type, Field field, int depth) {
        if (type instanceof Scalar scalar) {
            return scalar(scalar, field);
        }
        if (type instanceof DataType.Structure structure) {
            return structure.shape().equals(ObjectShape.EMPTY)
                    ? JsonObject.of("any", Json.of(1), "\u2028", JsonArray.EMPTY)
                    : object(structure.shape(), depth + 1);
        }
        if (type instanceof DataType.Reference reference) {
            return reference.target() == Scalar.STRING ? Json.of("O-7") : value(reference.target(), field, depth);
        }
        if (type instanceof DataType.ListOf list) {
            List<Json> items = new ArrayList<>();
            for (int i = depth < DEEPEST ? dice.below(3) : 0; i > 0; i--) {
                Json item = value(list.element(), field, depth + 1);
                if (item == null) {
                    return null;
                }
                items.add(item);
            }
            return new JsonArray(items);
        }
        if (type instanceof DataType.TupleOf tuple) {
            List<Json> items = new ArrayList<>();
            for (DataType element : tuple.elements()) {
                Json item = value(element, field, depth + 1);
                if (item == null) {
                    return null;
                }
                items.add(item);
            }
            return new JsonArray(items);
        }
        if (type instanceof DataType.MapOf map) {
            Map<String, Json> entries = new LinkedHashMap<>();
            for (int i = depth < DEEPEST ? dice.below(3) : 0; i > 0; i--) {
                Json item = value(map.value(), field, depth + 1);
                if (item == null) {
                    return null;
                }
                entries.put("K".repeat(i), item);
            }
            return JsonObject.of(entries);
        }
        if (type instanceof DataType.Union union) {
            return value(
                    union.alternatives().get(dice.below(union.alternatives().size())), field, depth);
        }
        if (type instanceof DataType.ByField rows) {
            return byField(rows, field);
        }
        TypeDefinition named = api.types().get(((DataType.Named) type).name());
        return named instanceof TypeDefinition.EnumDefinition open
                ? Json.of(one(open.values()))
                : object(((TypeDefinition.ObjectDefinition) named).shape(), depth + 1);
    }

    private Json byField(DataType.ByField rows, Field field) {
        List<Field> all = ((TypeDefinition.ObjectDefinition) api.types().get(rows.type()))
                .shape()
                .fields();
        List<Field> some = all.stream()
                .filter(each -> rows.only().isEmpty() || rows.only().contains(each.name()))
                .limit(1 + dice.below(3))
                .toList();
        if (rows instanceof DataType.Select) {
            return new JsonArray(some.stream().map(each -> Json.of(each.name())).toList());
        }
        Map<String, Json> members = new LinkedHashMap<>();
        List<Json> items = new ArrayList<>();
        for (Field each : some) {
            if (rows instanceof DataType.Filter filter) {
                boolean list = filter.form() == DataType.FilterForm.LIST;
                String operator = list
                        ? "="
                        : filter.operators().get(dice.below(filter.operators().size()));
                Json value = each.type() instanceof Scalar scalar ? scalar(scalar, each) : Json.of("x");
                members.put(operator + each.name(), value);
                items.add(JsonArray.of(Json.of(each.name()), Json.of(operator), value));
                if (list && items.size() == some.size()) {
                    return new JsonArray(items);
                }
            } else {
                members.put(
                        each.name(), Json.of(field.values().isEmpty() ? dice.one("ASC", "DESC") : one(field.values())));
            }
        }
        return JsonObject.of(members);
    }

    private Json scalar(Scalar scalar, Field field) {
        return switch (scalar) {
            case STRING, TEXT, CHAR -> Json.of(text(field));
            case INTEGER -> integer(field);
            case DOUBLE -> Json.of(new BigDecimal(dice.one("0", "-1.5", "12345678901234567890.0123456789", "3")));
            case BOOLEAN -> flag(field);
            case DATE -> Json.of("20%02d-0%d-1%d".formatted(dice.below(99), dice.below(9) + 1, dice.below(9)));
            case DATETIME -> Json.of("2026-01-31T1%d:00:00+0%d:00".formatted(dice.below(9), dice.below(9)));
            case TIMESTAMP -> Json.of(dice.random().nextInt());
            case MONEY -> Json.of(dice.one("300|RUB", "-1.50|USD", "0|EUR"));
            case FILE_BASE64 -> Json.of(dice.one("eA==", "eHl6"));
            case FILE_PAIR -> Json.parse("[\"a.txt\", \"eA==\"]");
            case FILE_DATA -> Json.parse("{\"fileData\": [\"a.txt\", \"eA==\"]}");
            case FILE, ANY -> Json.parse(dice.one("[\"a\", \"data\"]", "{\"a\": [null]}", "\"x\"", "1.5", "true"));
        };
    }

    private String text(Field field) {
        if (field == null) {
            return dice.words();
        }
        if (!field.values().isEmpty()) {
            return one(field.values());
        }
        if (field.limits().pattern() != null) {
            return dice.one("a", "abc", "zz");
        }
        boolean bounded = field.limits().length() != null;
        return bounded ? dice.one("x", "\ud83d\ude00 ab", "12345") : dice.words();
    }

    private Json integer(Field field) {
        if (field != null && !field.values().isEmpty()) {
            return Json.of(Long.parseLong(one(field.values())));
        }
        boolean bounded = field != null && field.limits().range() != null;
        return Json.of(bounded ? dice.below(6) : dice.random().nextLong());
    }

    private Json flag(Field field) {
        return switch (field == null ? Field.BooleanForm.JSON : field.send()) {
            case YN -> Json.of(dice.one("Y", "N"));
            case JSON -> Json.of(dice.flag());
            case ZERO_ONE -> Json.of(dice.below(2));
        };
    }

    private String one(List<EnumValue> values) {
        return values.get(dice.below(values.size())).value();
    }

    private static boolean holds(Constraint constraint, Map<String, Json> members) {
        if (constraint instanceof Constraint.Group group) {
            long given = group.names().stream()
                    .filter(name -> isGiven(name, members))
                    .count();
            return switch (group.kind()) {
                case AT_LEAST_ONE_OF -> given >= 1;
                case EXACTLY_ONE_OF -> given == 1;
                case AT_MOST_ONE_OF -> given <= 1;
                case ALL_OR_NONE_OF -> given == 0 || given == group.names().size();
            };
        }
        Constraint.RequiredWhen when = (Constraint.RequiredWhen) constraint;
        Json deciding = members.get(when.field());
        return deciding == null
                || when.values().stream().map(RandomJson::text).noneMatch(deciding.toText()::equals)
                || isGiven(when.required(), members);
    }

    private static String text(Literal literal) {
        return literal instanceof Literal.Text text
                ? Json.of(text.value()).toText()
                : literal instanceof Literal.Num number ? number.text() : "true";
    }

    private static boolean isGiven(String name, Map<String, Json> members) {
        return members.containsKey(name) && members.get(name) != JsonNull.INSTANCE;
    }
}
