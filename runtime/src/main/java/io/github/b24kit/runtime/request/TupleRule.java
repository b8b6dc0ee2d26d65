package io.github.b24kit.runtime.request;

import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonArray;
import java.util.List;

/** A list with a rule for each position. */
final class TupleRule extends ValueRule {
    private final List<ValueRule> elements;

    TupleRule(List<ValueRule> elements) {
        this.elements = elements;
    }

    @Override
    String demand() {
        return "a list of " + elements.size() + " values";
    }

    @Override
    boolean check(Json value, Place place) {
        if (!(value instanceof JsonArray array) || array.items().size() != elements.size()) {
            return violatesType(place);
        }
        boolean holds = true;
        for (int i = 0; i < elements.size(); i++) {
            holds &= elements.get(i).check(array.items().get(i), place.at(i));
        }
        return holds;
    }
}
