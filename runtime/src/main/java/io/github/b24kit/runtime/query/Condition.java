package io.github.b24kit.runtime.query;

import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonArray;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A field whose comparison is still to be said. Immutable.
 *
 * @param <T> type of the field's values
 */
public final class Condition<T> {
    private final Filter before;
    private final Field<T> field;

    Condition(Filter before, Field<T> field) {
        this.before = before;
        this.field = field;
    }

    /** Equal to a value. */
    public Filter eq(T value) {
        return is(Operator.EQ, field.write(value));
    }

    /** Not equal to a value. */
    public Filter ne(T value) {
        return is(Operator.NE, field.write(value));
    }

    /** Greater than a value. */
    public Filter gt(T value) {
        return is(Operator.GT, field.write(value));
    }

    /** Greater than a value or equal to it. */
    public Filter ge(T value) {
        return is(Operator.GE, field.write(value));
    }

    /** Less than a value. */
    public Filter lt(T value) {
        return is(Operator.LT, field.write(value));
    }

    /** Less than a value or equal to it. */
    public Filter le(T value) {
        return is(Operator.LE, field.write(value));
    }

    /** From one value to another, both included. */
    public Filter between(T first, T last) {
        return ge(first).and(field).le(last);
    }

    /** Equal to one of several values. */
    @SafeVarargs
    public final Filter in(T... values) {
        List<T> list = new ArrayList<>();
        for (T value : values) {
            list.add(value);
        }
        return in(list);
    }

    /** Equal to one of several values. */
    public Filter in(Collection<? extends T> values) {
        return is(Operator.IN, list(values));
    }

    /** Equal to none of several values. */
    @SafeVarargs
    public final Filter notIn(T... values) {
        List<T> list = new ArrayList<>();
        for (T value : values) {
            list.add(value);
        }
        return notIn(list);
    }

    /** Equal to none of several values. */
    public Filter notIn(Collection<? extends T> values) {
        return is(Operator.NOT_IN, list(values));
    }

    /** Holds a text anywhere. */
    public Filter contains(String text) {
        return is(Operator.CONTAINS, Json.of(text));
    }

    /** Does not hold a text. */
    public Filter notContains(String text) {
        return is(Operator.NOT_CONTAINS, Json.of(text));
    }

    /** Follows a pattern in which {@code %} stands for any text: {@code mol%} begins with {@code mol}. */
    public Filter like(String pattern) {
        return is(Operator.LIKE, Json.of(pattern));
    }

    /** Does not follow a pattern in which {@code %} stands for any text. */
    public Filter notLike(String pattern) {
        return is(Operator.NOT_LIKE, Json.of(pattern));
    }

    private Json list(Collection<? extends T> values) {
        if (values.isEmpty()) {
            // Portals read an empty list as no condition, and would answer every row where none was meant.
            throw new IllegalArgumentException("\"" + field + "\" is compared with a list of no values;"
                    + " make no call where the list is empty");
        }
        List<Json> written = values.stream().map(field::write).toList();
        return new JsonArray(written);
    }

    private Filter is(Operator operator, Json value) {
        return before.and(new Term.Comparison(field.name(), operator, value));
    }

    /** The filter so far and the field. */
    @Override
    public String toString() {
        return before.terms().isEmpty() ? field.name() : before + " and " + field;
    }
}
