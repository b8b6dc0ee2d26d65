package io.github.b24kit.runtime.request;

import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A number, whole or any, with bounds where they are documented. */
public final class NumberRule extends ValueRule {
    private final boolean whole;
    private final List<Bound> bounds;

    private record Bound(String words, Predicate<BigDecimal> holds) {}

    NumberRule(boolean whole) {
        this(whole, List.of());
    }

    private NumberRule(boolean whole, List<Bound> bounds) {
        this.whole = whole;
        this.bounds = bounds;
    }

    /**
     * Bounds on the value, both inclusive; null means no bound.
     *
     * @return this rule with the bounds
     */
    public NumberRule range(@Nullable String min, @Nullable String max) {
        if (min == null && max == null) {
            return this;
        }
        BigDecimal least = min == null ? null : new BigDecimal(min);
        BigDecimal most = max == null ? null : new BigDecimal(max);
        return with(
                Bounds.words(min, max),
                number -> (least == null || number.compareTo(least) >= 0)
                        && (most == null || number.compareTo(most) <= 0));
    }

    /**
     * A bound that does not belong to what is allowed.
     *
     * @return this rule with the bound
     */
    public NumberRule above(String bound) {
        BigDecimal least = new BigDecimal(bound);
        return with("more than " + bound, number -> number.compareTo(least) > 0);
    }

    /**
     * A bound that does not belong to what is allowed.
     *
     * @return this rule with the bound
     */
    public NumberRule below(String bound) {
        BigDecimal most = new BigDecimal(bound);
        return with("less than " + bound, number -> number.compareTo(most) < 0);
    }

    private NumberRule with(String words, Predicate<BigDecimal> holds) {
        List<Bound> all = new ArrayList<>(bounds);
        all.add(new Bound(words, holds));
        return new NumberRule(whole, List.copyOf(all));
    }

    @Override
    String demand() {
        return whole ? "an integer" : "a number";
    }

    @Override
    boolean check(Json value, Place place) {
        if (!(value instanceof JsonNumber number) || (whole && !number.isInteger())) {
            return violatesType(place);
        }
        return bounds.isEmpty() || isWithin(number.toBigDecimal()) || place.violates("range", this::range);
    }

    private boolean isWithin(BigDecimal number) {
        return bounds.stream().allMatch(bound -> bound.holds().test(number));
    }

    private String range() {
        return bounds.stream().map(Bound::words).collect(Collectors.joining(" and ", "must be ", ""));
    }
}
