package io.github.b24kit.runtime;

import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Collects the members of a request or of an object inside one. A member is absent until it is set; members are written in the order
 * they were first set.
 *
 * @param <B> the builder's own type
 */
public abstract class ObjectBuilder<B extends ObjectBuilder<B>> {
    private final Map<String, Json> members = new LinkedHashMap<>();

    /** For generated builders. */
    protected ObjectBuilder() {}

    /** Sets a member by its wire name. */
    @SuppressWarnings("unchecked") // B is the subclass itself, by its declaration
    protected final B set(String wireName, Json value) {
        members.put(wireName, given(wireName, value));
        return (B) this;
    }

    /** Adds an entry to a member that is a map, behind those it has. */
    protected final B put(String wireName, String key, Json value) {
        JsonObject entries = members.get(wireName) instanceof JsonObject map ? map : JsonObject.EMPTY;
        return set(wireName, entries.with(given("key", key), given(key, value)));
    }

    /** The door for what is not documented: sets any member to any value. */
    public final B extra(String name, Json value) {
        return set(given("name", name), value);
    }

    /** Sets any member to a text. */
    public final B extra(String name, String value) {
        return extra(name, Json.of(given(name, value)));
    }

    /** Sets any member to a whole number. */
    public final B extra(String name, long value) {
        return extra(name, Json.of(value));
    }

    /** Sets any member to {@code true} or {@code false}. */
    public final B extra(String name, boolean value) {
        return extra(name, Json.of(value));
    }

    /** Null is a mistake of the caller, whatever the parameter: there are three things he may have meant. */
    static <T> T given(String name, T value) {
        if (value == null) {
            throw new IllegalArgumentException("\"" + name + "\" is null: leave it out if it is not to be sent,"
                    + " or send what the documentation says, such as JsonNull.INSTANCE or an empty text");
        }
        return value;
    }

    final JsonObject members() {
        return JsonObject.of(members);
    }
}
