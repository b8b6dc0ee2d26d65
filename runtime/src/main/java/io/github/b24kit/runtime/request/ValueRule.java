package io.github.b24kit.runtime.request;

import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonNull;

/** What a value of a request must be. Made by {@link Values}. */
public abstract class ValueRule {
    ValueRule() {}

    /** What is demanded, to stand after "must be": "an integer". */
    abstract String demand();

    /** Whether a value is that; the place is told where it is not. */
    abstract boolean check(Json value, Place place);

    /** This rule, or JSON {@code null}. */
    public final ValueRule orNull() {
        ValueRule rule = this;
        return new ValueRule() {
            @Override
            String demand() {
                return rule.demand() + " or null";
            }

            @Override
            boolean check(Json value, Place place) {
                return value == JsonNull.INSTANCE || rule.check(value, place);
            }
        };
    }

    final boolean violatesType(Place place) {
        return place.violates("type", () -> "must be " + demand());
    }
}
