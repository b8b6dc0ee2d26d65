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
    boolean check(Json value, Place place) {
        if (list && value instanceof JsonArray conditions) {
            return checkList(conditions, place);
        }
        if (!list && value instanceof JsonObject conditions) {
            return checkObject(conditions, place);
        }
        return violatesType(place);
    }

    private boolean checkObject(JsonObject conditions, Place place) {
        boolean holds = true;
        for (int i = 0; i < conditions.size(); i++) {
            String key = conditions.name(i);
            if (conditions.value(i) instanceof JsonObject group && isPosition(key) && !fields.isCondition(key)) {
                holds &= checkObject(group, place.at(key));
            } else if (!key.equals("logic")) {
                holds &= fields.checkCondition(key, place.at(key));
            }
        }
        return holds;
    }

    private boolean checkList(JsonArray conditions, Place place) {
        boolean holds = true;
        List<Json> items = conditions.items();
        for (int i = 0; i < items.size(); i++) {
            Place at = place.at(i);
            if (items.get(i) instanceof JsonObject group) {
                if (group.get("conditions") instanceof JsonArray inner) {
                    holds &= checkList(inner, at.at("conditions"));
                }
            } else if (items.get(i) instanceof JsonArray condition
                    && !condition.items().isEmpty()
                    && condition.items().get(0) instanceof JsonString field) {
                holds &= fields.check(field.value(), at.at(0));
            } else {
                holds = at.violates("type", () -> "must be a condition, which begins with a field, or a group of them");
            }
        }
        return holds;
    }

    private static boolean isPosition(String key) {
        return !key.isEmpty() && key.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
