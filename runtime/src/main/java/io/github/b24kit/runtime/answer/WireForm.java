package io.github.b24kit.runtime.answer;

import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonArray;
import io.github.b24kit.runtime.json.JsonBoolean;
import io.github.b24kit.runtime.json.JsonNumber;
import io.github.b24kit.runtime.json.JsonObject;
import io.github.b24kit.runtime.json.JsonString;

/** The JSON forms in which portals answer a value. */
public enum WireForm {
    /** A text. */
    STRING("string"),
    /** A number without point and exponent. */
    INTEGER("integer"),
    /** Any other number. */
    DOUBLE("double"),
    /** {@code true} or {@code false}. */
    BOOLEAN("boolean"),
    /** {@code null}. */
    NULL("null"),
    /** {@code false} in place of an absent value. */
    FALSE("false"),
    /** {@code []}, which PHP also writes for an empty map. */
    EMPTY_LIST("empty list"),
    /** A text that is a day. */
    DATE("date"),
    /** A text that is a moment. */
    DATETIME("datetime"),
    /** An object. */
    OBJECT("object"),
    /** A list. */
    LIST("list");

    private final String words;

    WireForm(String words) {
        this.words = words;
    }

    /** The form in words, as a {@link Drift} names it. */
    public String words() {
        return words;
    }

    /** The form of a value, looking at its JSON type only: a day is a {@link #STRING} here. */
    static WireForm of(Json value) {
        if (value instanceof JsonString) {
            return STRING;
        }
        if (value instanceof JsonNumber number) {
            return number.isInteger() ? INTEGER : DOUBLE;
        }
        if (value instanceof JsonBoolean bool) {
            return bool.value() ? BOOLEAN : FALSE;
        }
        if (value instanceof JsonArray array) {
            return array.items().isEmpty() ? EMPTY_LIST : LIST;
        }
        return value instanceof JsonObject ? OBJECT : NULL;
    }
}
