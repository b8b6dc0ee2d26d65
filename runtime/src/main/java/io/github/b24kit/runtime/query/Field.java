package io.github.b24kit.runtime.query;

import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonNull;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field of a list's rows, by which they are filtered, sorted and selected. Generated code has a constant for each documented one;
 * {@link #named} is the door for all others. Equal if of one wire name.
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

    /** A value of this field as the portal takes it. */
    Json write(T value) {
        if (value == null || value == JsonNull.INSTANCE) {
            throw new IllegalArgumentException(
                    "\"" + name + "\" is compared with null: portals differ in what that means;"
                            + " leave the condition out, or say with Filter.raw() what this portal takes");
        }
        return encode.apply(value);
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
