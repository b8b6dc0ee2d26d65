package io.github.b24kit.runtime.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/**
 * A JSON value. Nothing is lost on the way through: members keep their order, numbers the text they were written with.
 *
 * <p>{@code toString()} of every value tells its shape and never its content, so that a value may stand in a log. The content is
 * {@link #toText()}.
 */
public sealed interface Json permits JsonObject, JsonArray, JsonString, JsonNumber, JsonBoolean, JsonNull {
    /**
     * A text.
     *
     * @throws IllegalArgumentException if it holds half a surrogate pair, which UTF-8 cannot carry
     */
    static Json of(String value) {
        return new JsonString(value);
    }

    /** A whole number. */
    static Json of(long value) {
        return new JsonNumber(Long.toString(value));
    }

    /** A number, written without exponent. */
    static Json of(BigDecimal value) {
        return JsonNumber.of(value);
    }

    /** {@code true} or {@code false}. */
    static Json of(boolean value) {
        return value ? JsonBoolean.TRUE : JsonBoolean.FALSE;
    }

    /**
     * Reads one JSON document of UTF-8 bytes; a byte order mark is skipped.
     *
     * @throws JsonReadException if the bytes are not UTF-8 or not exactly one JSON document, if a name repeats inside an object, or
     *     if values nest deeper than {@link JsonLimits#DEFAULT}
     */
    static Json parse(byte[] utf8) {
        return JsonReader.read(utf8, JsonLimits.DEFAULT);
    }

    /** As {@link #parse(byte[])}, with other limits. */
    static Json parse(byte[] utf8, JsonLimits limits) {
        return JsonReader.read(utf8, limits);
    }

    /** As {@link #parse(byte[])}, of a text. */
    static Json parse(String text) {
        return JsonReader.read(text, JsonLimits.DEFAULT);
    }

    /** The value as compact JSON: no blanks, members in their order. */
    default String toText() {
        return JsonWriter.write(this);
    }

    /** {@link #toText()} in UTF-8. */
    default byte[] toBytes() {
        return toText().getBytes(StandardCharsets.UTF_8);
    }
}
