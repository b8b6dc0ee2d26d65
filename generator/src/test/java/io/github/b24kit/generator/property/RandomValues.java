package io.github.b24kit.generator.property;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fields of one value with every key that says something about it. */
final class RandomValues {
    private final Dice dice;

    RandomValues(Dice dice) {
        this.dice = dice;
    }

    void text(Map<String, Object> field) {
        field.put("type", dice.one("string", "text", "char"));
        if (dice.rarely()) {
            field.put("values", values());
        } else if (dice.rarely()) {
            field.put("pattern", "[a-z]+");
            dice.maybe(field, "default", "abc");
        } else if (dice.rarely()) {
            field.put("length", dice.one(Map.of("min", 1), Map.of("max", 9), Map.of("min", 0, "max", 5)));
        } else {
            dice.maybe(field, "default", dice.words());
        }
    }

    void other(Map<String, Object> field) {
        field.put(
                "type",
                dice.one("double", "date", "datetime", "timestamp", "money", "file", "list<file>", "any", "object"));
        if (String.valueOf(field.get("type")).contains("file")) {
            dice.maybe(field, "send", dice.one("base64", "name-and-content", "file-data"));
        }
    }

    void integer(Map<String, Object> field) {
        field.put("type", "integer");
        if (dice.rarely()) {
            field.put("values", List.of("1", "2", "-3"));
            return;
        }
        dice.maybe(
                field,
                "range",
                dice.one(
                        Map.of("min", -10),
                        Map.of("max", 1000),
                        Map.of("min", 0, "max", 5),
                        Map.of("above", -1, "below", 6)));
        dice.maybe(field, "default", 1);
    }

    void flag(Map<String, Object> field) {
        field.put("type", "boolean");
        dice.maybe(field, "send", dice.one("yn", "json", "01"));
        Object send = field.getOrDefault("send", "json");
        dice.maybe(field, "default", Map.of("yn", "N", "json", false, "01", 0).get(send));
    }

    void secret(Map<String, Object> field) {
        field.put("type", dice.one("string", "text"));
        field.put("secret", dice.flag());
    }

    /** Documented values, as a list or with their facts. */
    Object values() {
        List<Object> texts =
                dice.some("A", "a", "open", "", "*/", "\u2028", "$S", "1", "-1", "VALUES", "value", "a-b", "a_b");
        if (dice.flag()) {
            return texts;
        }
        Map<String, Object> values = new LinkedHashMap<>();
        for (Object text : texts) {
            Map<String, Object> facts = new LinkedHashMap<>();
            dice.maybe(facts, "docs", dice.words());
            dice.maybe(facts, "name", "N" + values.size());
            dice.maybe(facts, "deprecated", deprecation("A"));
            values.put((String) text, facts);
        }
        return values;
    }

    Map<String, Object> deprecation(Object replacement) {
        Map<String, Object> deprecation = new LinkedHashMap<>(Map.of("reason", dice.words()));
        dice.maybe(deprecation, "since", "2025-01-01");
        dice.maybe(deprecation, "sunset", "2027-01-01");
        dice.maybe(deprecation, "evidence", dice.words());
        dice.maybe(deprecation, "replacement", replacement);
        return deprecation;
    }
}
