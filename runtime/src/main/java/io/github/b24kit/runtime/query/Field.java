package io.github.b24kit.runtime.query;

import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonArray;
import io.github.b24kit.runtime.json.JsonNull;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field of a list's rows, by which they are filtered, sorted and selected. Generated code has a constant for each documented one;
 * {@link #named} is the door for all others. Equal if of one wire name.
 *
 * <p>Comparing it makes a {@link Filter}: {@code PAID.eq(true)}.
 *
 * @param <T> type of its values
 */
public final class Field<T> {
    private final String name;
    private final Function<? super T, ? extends Json> encode;

    private Field(String name, Function<? super T, ? extends Json> encode) {
        this.name = name;
        this.encode = encode;
    }

    /**
     * A field whose values are written in one way.
     *
     * @param name wire name
     * @param encode writes a value, as {@code Encode::yesNo} does
     * @param <T> type of its values
     * @return the field
     */
    public static <T> Field<T> of(String name, Function<? super T, ? extends Json> encode) {
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException("A field has a name");
        }
        return new Field<>(name, encode);
    }

    /** A field of which nothing is documented, such as one that users of a portal have added; its values are JSON. */
    public static Field<Json> named(String name) {
        return of(name, value -> value);
    }

    /** Wire name. */
    public String name() {
        return name;
    }

    /** Sorts by this field, the least value first. */
    public Order asc() {
        return new Order(this, true);
    }

    /** Sorts by this field, the greatest value first. */
    public Order desc() {
        return new Order(this, false);
    }

    /** Equal to a value. */
    public Filter eq(T value) {
        return is(Operator.EQ, write(value));
    }

    /** Not equal to a value. */
    public Filter ne(T value) {
        return is(Operator.NE, write(value));
    }

    /** Greater than a value. */
    public Filter gt(T value) {
        return is(Operator.GT, write(value));
    }

    /** Greater than a value or equal to it. */
    public Filter ge(T value) {
        return is(Operator.GE, write(value));
    }

    /** Less than a value. */
    public Filter lt(T value) {
        return is(Operator.LT, write(value));
    }

    /** Less than a value or equal to it. */
    public Filter le(T value) {
        return is(Operator.LE, write(value));
    }

    /** From one value to another, both included. */
    public Filter between(T first, T last) {
        return ge(first).and(le(last));
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

    /** A value of this field as the portal takes it. */
    private Json write(T value) {
        if (value == null || value == JsonNull.INSTANCE) {
            throw new IllegalArgumentException(
                    "\"" + name + "\" is compared with null: portals differ in what that means;"
                            + " leave the condition out, or say with Filter.raw() what this portal takes");
        }
        return encode.apply(value);
    }

    private Json list(Collection<? extends T> values) {
        if (values.isEmpty()) {
            // Portals read an empty list as no condition, and would answer every row where none was meant.
            throw new IllegalArgumentException(
                    "\"" + name + "\" is compared with a list of no values;" + " make no call where the list is empty");
        }
        List<Json> written = values.stream().map(this::write).toList();
        return new JsonArray(written);
    }

    private Filter is(Operator operator, Json value) {
        return Filter.of(new Term.Comparison(name, operator, value));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Field<?> that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name);
    }

    /** The wire name. */
    @Override
    public String toString() {
        return name;
    }
}
