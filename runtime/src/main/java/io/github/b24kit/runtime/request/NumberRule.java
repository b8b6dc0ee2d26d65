package io.github.b24kit.runtime.request;

import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonNumber;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A number, whole or any, with bounds where they are documented. */
public final class NumberRule extends ValueRule {
    private final boolean whole;
    private final @Nullable BigDecimal min;
    private final @Nullable BigDecimal max;

    NumberRule(boolean whole, @Nullable BigDecimal min, @Nullable BigDecimal max) {
        this.whole = whole;
        this.min = min;
        this.max = max;
    }

    /**
     * Bounds on the value, both inclusive; null means no bound.
     *
     * @return this rule with the bounds
     */
    public NumberRule range(@Nullable String min, @Nullable String max) {
        return new NumberRule(
                whole, min == null ? null : new BigDecimal(min), max == null ? null : new BigDecimal(max));
    }

    @Override
    String demand() {
        return whole ? "an integer" : "a number";
    }

    @Override
    void check(Json value, Place place) {
        if (!(value instanceof JsonNumber number) || (whole && !number.isInteger())) {
            violatesType(place);
            return;
        }
        if ((min != null && number.toBigDecimal().compareTo(min) < 0)
                || (max != null && number.toBigDecimal().compareTo(max) > 0)) {
            place.violates("range", "must be " + Bounds.words(plain(min), plain(max)));
        }
    }

    private static @Nullable String plain(@Nullable BigDecimal bound) {
        return bound == null ? null : bound.toPlainString();
    }
}
