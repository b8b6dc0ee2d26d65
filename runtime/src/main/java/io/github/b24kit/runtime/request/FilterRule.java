package io.github.b24kit.runtime.request;

import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonArray;
import io.github.b24kit.runtime.json.JsonObject;
import io.github.b24kit.runtime.json.JsonString;
import java.util.List;

/** A filter, in either of the forms that {@code FilterForm} writes, that speaks of some fields only. */
final class FilterRule extends ValueRule {
    private final FieldNames fields;
    private final boolean list;

    FilterRule(FieldNames fields, boolean list) {
        this.fields = fields;
        this.list = list;
    }

    @Override
    String demand() {
        return list ? "a list" : "an object";
    }

    @Override
    void check(Json value, Place place) {
        if (list && value instanceof JsonArray conditions) {
            checkList(conditions, place);
        } else if (!list && value instanceof JsonObject conditions) {
            checkObject(conditions, place);
        } else {
            violatesType(place);
        }
    }

    private void checkObject(JsonObject conditions, Place place) {
        conditions.entries().forEach((key, value) -> {
            if (value instanceof JsonObject group && isPosition(key) && !fields.isCondition(key)) {
                checkObject(group, place.at(key));
            } else if (!key.equals("logic")) {
                fields.checkCondition(key, place.at(key));
            }
        });
    }

    private void checkList(JsonArray conditions, Place place) {
        List<Json> items = conditions.items();
        for (int i = 0; i < items.size(); i++) {
            Place at = place.at(Integer.toString(i));
            if (items.get(i) instanceof JsonObject group) {
                if (group.get("conditions") instanceof JsonArray inner) {
                    checkList(inner, at.at("conditions"));
                }
            } else if (items.get(i) instanceof JsonArray condition
                    && !condition.items().isEmpty()
                    && condition.items().get(0) instanceof JsonString field) {
                fields.check(field.value(), at.at("0"));
            } else {
                at.violates("type", "must be a condition, which begins with a field, or a group of them");
            }
        }
    }

    private static boolean isPosition(String key) {
        return !key.isEmpty() && key.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
