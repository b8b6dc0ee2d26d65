package io.github.b24kit.runtime.request;

import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonObject;

/** An object of directions by which rows are sorted, by some fields only. */
final class OrderRule extends ValueRule {
    private final ValueRule directions;
    private final FieldNames fields;

    OrderRule(ValueRule directions, FieldNames fields) {
        this.directions = directions;
        this.fields = fields;
    }

    @Override
    String demand() {
        return directions.demand();
    }

    @Override
    boolean check(Json value, Place place) {
        boolean holds = directions.check(value, place);
        if (value instanceof JsonObject object) {
            for (int i = 0; i < object.size(); i++) {
                holds &= fields.check(object.name(i), place.at(object.name(i)));
            }
        }
        return holds;
    }
}
