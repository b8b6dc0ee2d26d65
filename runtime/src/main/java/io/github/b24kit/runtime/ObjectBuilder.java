package io.github.b24kit.runtime;

import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

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
        members.put(Objects.requireNonNull(wireName, "name"), Objects.requireNonNull(value, wireName));
        return (B) this;
    }

    /** The door for what is not documented: sets any member to any value. */
    public final B extra(String name, Json value) {
        return set(name, value);
    }

    /** Sets any member to a text. */
    public final B extra(String name, String value) {
        return set(name, Json.of(value));
    }

    /** Sets any member to a whole number. */
    public final B extra(String name, long value) {
        return set(name, Json.of(value));
    }

    /** Sets any member to {@code true} or {@code false}. */
    public final B extra(String name, boolean value) {
        return set(name, Json.of(value));
    }

    final JsonObject members() {
        return JsonObject.of(members);
    }
}
