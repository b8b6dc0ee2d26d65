package io.github.b24kit.runtime;

import io.github.b24kit.runtime.json.JsonObject;
import io.github.b24kit.runtime.request.RequestRules;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An object of a request. Immutable; equal if of one type and of equal JSON.
 *
 * <p>Most of its values cannot break their rules, as the Java types of the setters say the same: only the others are ever looked at.
 */
public abstract class RequestObject {
    private final JsonObject json;
    private final RequestRules rules;

    /** Members that have to be held against their rules. */
    private final String[] unproven;

    /** Members that know for themselves whether they keep their rules. */
    private final RequestObject[] objects;

    /** Takes what a builder has collected, and the rules that the builder's setters were made for. */
    protected RequestObject(ObjectBuilder<?> builder, RequestRules rules) {
        this(builder, builder.members(), rules);
    }

    RequestObject(ObjectBuilder<?> builder, JsonObject json, RequestRules rules) {
        this.json = json;
        this.rules = rules;
        this.unproven = builder.unproven().entrySet().stream()
                .filter(member -> member.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toArray(String[]::new);
        this.objects =
                builder.unproven().values().stream().flatMap(Optional::stream).toArray(RequestObject[]::new);
    }

    /** Whether no rule is broken. */
    final boolean isValid() {
        for (RequestObject object : objects) {
            if (!object.isValid()) {
                return false;
            }
        }
        return rules.areKept(json, unproven);
    }

    /** A builder that a caller's code has been through. */
    protected static <B extends ObjectBuilder<B>> B filled(B builder, Consumer<? super B> filler) {
        filler.accept(builder);
        return builder;
    }

    /** The object as it is sent. */
    public final JsonObject toJson() {
        return json;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof RequestObject that && getClass().equals(that.getClass()) && json.equals(that.json);
    }

    @Override
    public final int hashCode() {
        return json.hashCode();
    }

    /** The type, and the names and JSON types of what is set; never a value. */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + json;
    }
}
