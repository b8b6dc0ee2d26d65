package io.github.b24kit.contractkit.json;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON value as it was written: members in their order, numbers as their text. */
public sealed interface JsonValue {

    /** The value as compact JSON text; numbers keep their spelling. */
    default String toText() {
        return JsonWriter.write(this);
    }

    /** A JSON object; the order of its members is kept, though it carries no meaning and equality ignores it. */
    record JsonObject(Map<String, JsonValue> members) implements JsonValue {
        public JsonObject {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        public @Nullable JsonValue get(String name) {
            return members.get(name);
        }

        /** The same object without one member. */
        public JsonObject without(String name) {
            Map<String, JsonValue> rest = new LinkedHashMap<>(members);
            rest.remove(name);
            return new JsonObject(rest);
        }
    }

    record JsonArray(List<JsonValue> elements) implements JsonValue {
        public JsonArray {
            elements = List.copyOf(elements);
        }
    }

    record JsonText(String value) implements JsonValue {}

    /** A number by its text: {@code 1.0} and {@code 1} are different texts of the same number. */
    record JsonNumber(String lexeme) implements JsonValue {

        /** Whether both texts mean one number. */
        public boolean sameNumber(JsonNumber other) {
            if (lexeme.equals(other.lexeme)) {
                return true;
            }
            try {
                return new BigDecimal(lexeme).compareTo(new BigDecimal(other.lexeme)) == 0;
            } catch (NumberFormatException exponentBeyondInt) {
                return false;
            }
        }
    }

    record JsonBoolean(boolean value) implements JsonValue {}

    /** The JSON {@code null}. */
    enum JsonNull implements JsonValue {
        NULL
    }
}
