package io.github.b24kit.runtime;

import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonObject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Collects the members of a request or of an object inside one. A member is absent until it is set; members are written in the order
 * they were first set.
 *
 * @param <B> the builder's own type
 */
public abstract class ObjectBuilder<B extends ObjectBuilder<B>> {
    private final Map<String, Json> members = new LinkedHashMap<>();

    /** Members that may break a rule; with the object that a member is, if a builder of its own has made it. */
    private final Map<String, Optional<RequestObject>> unproven = new HashMap<>();

    /** For generated builders. */
    protected ObjectBuilder() {}

    /** Sets a member by its wire name to a value that has to be held against the member's rule. */
    protected final B set(String wireName, Json value) {
        B self = put(wireName, value);
        unproven.put(wireName, Optional.empty());
        return self;
    }

    /** Sets a member by its wire name to an object that has the rules which the member demands. */
    protected final B set(String wireName, RequestObject value) {
        B self = put(wireName, given(wireName, value).toJson());
        unproven.put(wireName, Optional.of(value));
        return self;
    }

    /** Sets a member by its wire name to a value that keeps the member's rule whatever it is: its Java type cannot say anything else. */
    protected final B setProven(String wireName, Json value) {
        B self = put(wireName, value);
        unproven.remove(wireName);
        return self;
    }

    @SuppressWarnings("unchecked") // B is the subclass itself, by its declaration
    private B put(String wireName, Json value) {
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

    final Map<String, Optional<RequestObject>> unproven() {
        return unproven;
    }
}
