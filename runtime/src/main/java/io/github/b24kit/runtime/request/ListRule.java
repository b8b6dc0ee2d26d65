package io.github.b24kit.runtime.request;

import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonArray;
import org.jspecify.annotations.Nullable;

/** A list whose values all keep one rule, with bounds on their number where they are documented. */
public final class ListRule extends ValueRule {
    private final ValueRule element;
    private final @Nullable Integer min;
    private final @Nullable Integer max;

    ListRule(ValueRule element, @Nullable Integer min, @Nullable Integer max) {
        this.element = element;
        this.min = min;
        this.max = max;
    }

    /**
     * How many values the list may hold, both ends inclusive; null means no bound.
     *
     * @return this rule with the bounds
     */
    public ListRule items(@Nullable Integer min, @Nullable Integer max) {
        return new ListRule(element, min, max);
    }

    @Override
    String demand() {
        return "a list";
    }

    @Override
    boolean check(Json value, Place place) {
        if (!(value instanceof JsonArray array)) {
            return violatesType(place);
        }
        boolean holds = true;
        int count = array.items().size();
        if ((min != null && count < min) || (max != null && count > max)) {
            holds = place.violates("items", () -> "must hold " + Bounds.words(min, max) + " items");
        }
        for (int i = 0; i < count; i++) {
            holds &= element.check(array.items().get(i), place.at(i));
        }
        return holds;
    }
}
