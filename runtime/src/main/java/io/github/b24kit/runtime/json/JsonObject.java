package io.github.b24kit.runtime.json;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A JSON object: named values in the order they were written. Immutable. */
public final class JsonObject implements Json {
    /** The object without members. */
    public static final JsonObject EMPTY = new JsonObject(new Members(0));

    /** A longer name is shown without its end. */
    private static final int LONGEST = 100;

    private final Members members;

    /** For members that nobody adds to any more, with names that are whole. */
    JsonObject(Members members) {
        this.members = members;
    }

    /** An object of these members, in the order the map gives them. */
    public static JsonObject of(Map<String, ? extends Json> members) {
        Members copy = new Members(members.size());
        members.forEach((name, value) -> add(copy, name, value));
        return new JsonObject(copy);
    }

    private static void add(Members members, String name, Json value) {
        JsonString.requireWhole(name);
        members.add(name, Objects.requireNonNull(value, "A member is JsonNull, never null"));
    }

    /** An object of one member. */
    public static JsonObject of(String name, Json value) {
        return EMPTY.with(name, value);
    }

    /** An object of two members. */
    public static JsonObject of(String name1, Json value1, String name2, Json value2) {
        return of(name1, value1).with(name2, value2);
    }

    /** An object of three members. */
    public static JsonObject of(String name1, Json value1, String name2, Json value2, String name3, Json value3) {
        return of(name1, value1, name2, value2).with(name3, value3);
    }

    /** The value of a member, or null if the object has no such member. */
    public @Nullable Json get(String name) {
        return members.get(name);
    }

    /** Whether a member of this name is there, be it JSON {@code null}. */
    public boolean has(String name) {
        return members.containsKey(name);
    }

    /** The names in their order. */
    public Set<String> names() {
        return members.keySet();
    }

    /** The members in their order; unmodifiable. */
    public Map<String, Json> entries() {
        return members;
    }

    /** Number of the members. */
    public int size() {
        return members.size();
    }

    /** Where a member stands in the order, counted from 0; -1 if there is none. */
    public int position(String name) {
        return members.position(name);
    }

    /** Whether this member stands at a position, which may be behind the last one. Cheaper than asking where a member stands. */
    public boolean is(int position, String name) {
        return position < members.size() && members.name(position).equals(name);
    }

    /** The name at a position. */
    public String name(int position) {
        return members.name(Objects.checkIndex(position, members.size()));
    }

    /** The value at a position. */
    public Json value(int position) {
        return members.value(Objects.checkIndex(position, members.size()));
    }

    /** Whether there are no members. */
    public boolean isEmpty() {
        return members.isEmpty();
    }

    /** This object with a member set: a new name comes last, a known one keeps its place. */
    public JsonObject with(String name, Json value) {
        Members copy = new Members(members.size() + 1);
        members.forEach((known, old) -> copy.add(known, known.equals(name) ? value : old));
        add(copy, name, value);
        return new JsonObject(copy);
    }

    /** This object without some members. */
    public JsonObject without(Collection<String> names) {
        Set<String> left = Set.copyOf(names);
        Members copy = new Members(members.size());
        members.forEach((name, value) -> {
            if (!left.contains(name)) {
                copy.add(name, value);
            }
        });
        return new JsonObject(copy);
    }

    /** This object without some members. */
    public JsonObject without(String... names) {
        return without(List.of(names));
    }

    /** Equal objects have equal members; their order does not count. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonObject that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return members.entrySet().stream()
                .map(member -> Shown.oneLine(member.getKey(), LONGEST) + ": " + member.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
