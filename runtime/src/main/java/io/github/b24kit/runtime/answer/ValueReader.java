package io.github.b24kit.runtime.answer;

import io.github.b24kit.runtime.Secret;
import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonArray;
import io.github.b24kit.runtime.json.JsonBoolean;
import io.github.b24kit.runtime.json.JsonNumber;
import io.github.b24kit.runtime.json.JsonObject;
import io.github.b24kit.runtime.json.JsonString;
import io.github.b24kit.runtime.value.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads one value of an answer as the documented type. Used by one thread.
 *
 * <p>A value of another JSON form is read if nothing is lost by it ({@code "5"} for an integer) and reported, unless the form was
 * announced by {@link #also}. What would lose something ({@code 5.9} for an integer) reads as null and is reported. A field that is
 * not there reads as null and is not reported: the documentation marks no field of a result as required.
 */
public final class ValueReader extends Observation {
    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]*");

    /**
     * A reader of one value.
     *
     * @param reading what is common to the answer
     * @param pointer where the value stands
     * @param value the value, null if there is none
     */
    public ValueReader(Reading reading, String pointer, @Nullable Json value) {
        super(reading, pointer, value);
    }

    ValueReader(ValueReader outer, String name, @Nullable Json value) {
        super(outer, name, value);
    }

    /** Reads an object whose fields are documented, as {@link #object(Function)} does: for an element, or for a whole result. */
    public static <T> Function<ValueReader, @Nullable T> ofObject(Function<ObjectReader, ? extends T> fields) {
        return each -> each.object(fields);
    }

    /** This reader, knowing further forms that are no difference from the documentation. */
    public ValueReader also(WireForm... forms) {
        announce(forms);
        return this;
    }

    /** A text. */
    public @Nullable String string() {
        documented = "string";
        if (value instanceof JsonString text) {
            return text.value();
        }
        if (value instanceof JsonNumber number) {
            return otherwise(number.text());
        }
        return value instanceof JsonBoolean bool && announced(WireForm.BOOLEAN)
                ? Boolean.toString(bool.value())
                : nothing();
    }

    /** A whole number of 64 bits. */
    public @Nullable Long integer() {
        documented = "integer";
        JsonNumber number = number();
        if (number == null || number.toLong().isEmpty()) {
            return nothing();
        }
        long read = number.toLong().getAsLong();
        return value instanceof JsonNumber && number.isInteger() ? read : otherwise(read);
    }

    /** A number of any size with all its digits. */
    public @Nullable BigDecimal decimal() {
        documented = "double";
        JsonNumber number = number();
        if (number == null) {
            return nothing();
        }
        BigDecimal read;
        try {
            read = number.toBigDecimal();
        } catch (ArithmeticException e) {
            return nothing();
        }
        return value instanceof JsonNumber ? read : otherwise(read);
    }

    /** JSON {@code true} or {@code false}. */
    public @Nullable Boolean bool() {
        documented = "boolean";
        return value instanceof JsonBoolean bool ? (Boolean) bool.value() : flag();
    }

    /** {@code "Y"} or {@code "N"}. */
    public @Nullable Boolean yesNo() {
        documented = "Y or N";
        if (value instanceof JsonString text
                && (text.value().equals("Y") || text.value().equals("N"))) {
            return text.value().equals("Y");
        }
        return flag();
    }

    /** The number 1 or 0. */
    public @Nullable Boolean zeroOne() {
        documented = "1 or 0";
        if (value instanceof JsonNumber number
                && (number.text().equals("1") || number.text().equals("0"))) {
            return number.text().equals("1");
        }
        return flag();
    }

    /** A day. A moment in its place keeps the day of its own offset. */
    public @Nullable LocalDate date() {
        documented = "date";
        if (!(value instanceof JsonString text)) {
            return nothing();
        }
        Moments.Day day = Moments.day(text.value());
        if (day == null) {
            return nothing();
        }
        return day.asDocumented() ? day.date() : otherwise(day.date(), day.spelling(), day.form());
    }

    /** A moment. One without offset has the offset of the answer's own time. */
    public @Nullable OffsetDateTime dateTime() {
        documented = "datetime";
        if (!(value instanceof JsonString text)) {
            return nothing();
        }
        OffsetDateTime moment = Moments.moment(text.value());
        if (moment != null) {
            return moment;
        }
        if (reading.offset() != null) {
            LocalDateTime local = Moments.local(text.value());
            if (local != null) {
                return otherwise(local.atOffset(reading.offset()), Moments.WITHOUT_OFFSET, null);
            }
            Moments.Day day = Moments.day(text.value());
            if (day != null && day.asDocumented() && announced(WireForm.DATE)) {
                return day.date().atStartOfDay().atOffset(reading.offset());
            }
        }
        return nothing();
    }

    /** An amount with its currency, answered as a text such as {@code 300|RUB}. */
    public @Nullable Money money() {
        documented = "money";
        if (value instanceof JsonString text) {
            try {
                return Money.parse(text.value());
            } catch (IllegalArgumentException e) {
                return nothing();
            }
        }
        return nothing();
    }

    /** A moment, answered in whole seconds since 1970-01-01T00:00:00Z. */
    public @Nullable Instant timestamp() {
        documented = "timestamp";
        if (value instanceof JsonString text) {
            OffsetDateTime moment = Moments.moment(text.value());
            if (moment != null) {
                return otherwise(moment.toInstant(), WireForm.DATETIME.words(), WireForm.DATETIME);
            }
        }
        JsonNumber number = number();
        if (number == null || number.toLong().isEmpty()) {
            return nothing();
        }
        long seconds = number.toLong().getAsLong();
        if (seconds < Instant.MIN.getEpochSecond() || seconds > Instant.MAX.getEpochSecond()) {
            return nothing();
        }
        Instant read = Instant.ofEpochSecond(seconds);
        return value instanceof JsonNumber && number.isInteger() ? read : otherwise(read);
    }

    /** A text that must not be printed. */
    public @Nullable Secret secret() {
        String text = string();
        return text == null ? null : Secret.of(text);
    }

    /** The value as it is; null only if there is none. */
    public @Nullable Json json() {
        documented = "any";
        return value;
    }

    /** An object of any content. PHP's empty list reads as the empty object. */
    public @Nullable JsonObject object() {
        return object("object");
    }

    private @Nullable JsonObject object(String promised) {
        documented = promised;
        if (value instanceof JsonObject object) {
            return object;
        }
        return WireForm.EMPTY_LIST == form() ? otherwise(JsonObject.EMPTY) : nothing();
    }

    /** An object whose fields are documented. Fields that {@code fields} does not ask for are reported. */
    public <T> @Nullable T object(Function<ObjectReader, ? extends T> fields) {
        JsonObject object = object();
        if (object == null) {
            return null;
        }
        ObjectReader reader = new ObjectReader(this, object);
        T read = fields.apply(reader);
        reader.reportUnasked();
        return read;
    }

    /**
     * A list, or an object whose names are positions, which PHP writes for a list with gaps.
     *
     * <p>A value {@code null} in the list is left out and reported. If another value cannot be read the whole list cannot: a list that
     * quietly lost a row would be worse.
     *
     * @param element reads one value
     * @param <T> type of one value
     * @return the values, or null
     */
    public <T> @Nullable List<T> list(Function<ValueReader, ? extends @Nullable T> element) {
        documented = "list";
        Elements<T> elements = new Elements<>(this, element);
        if (value instanceof JsonArray array) {
            return elements.of(array.items());
        }
        if (value instanceof JsonObject object
                && object.names().stream().allMatch(name -> INDEX.matcher(name).matches())) {
            Map<String, T> read = elements.of(otherwise(object));
            return read == null ? null : Collections.unmodifiableList(new ArrayList<>(read.values()));
        }
        return nothing();
    }

    /** An object whose names are data. Values are treated as by {@link #list}; PHP's empty list reads as the empty map. */
    public <T> @Nullable Map<String, T> map(Function<ValueReader, ? extends @Nullable T> element) {
        JsonObject object = object("map");
        return object == null ? null : new Elements<T>(this, element).of(object);
    }

    /** A text of an open set; an undocumented text is kept and reported. */
    public <T> @Nullable T value(Function<String, ? extends T> known) {
        String text = string();
        if (text == null) {
            return null;
        }
        T read = known.apply(text);
        if (read instanceof OpenValue open && !open.isKnown()) {
            documented = "one of the documented values";
            report("another value");
        }
        return read;
    }

    /**
     * Demands that a value could be read.
     *
     * @param read what was read
     * @param <T> its type
     * @return the same, never null
     * @throws RuntimeException a {@code DecodeException} naming method, place and forms if it is null
     */
    public <T> T require(@Nullable T read) {
        if (read == null) {
            throw reading.unreadable().apply(drift(seen()));
        }
        return read;
    }
}
