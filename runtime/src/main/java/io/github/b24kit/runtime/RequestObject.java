package io.github.b24kit.runtime;

import io.github.b24kit.runtime.json.JsonObject;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An object of a request. Immutable; equal if of one type and of equal JSON. */
public abstract class RequestObject {
    private final JsonObject json;

    /** Takes what a builder has collected. */
    protected RequestObject(ObjectBuilder<?> builder) {
        this(builder.members());
    }

    RequestObject(JsonObject json) {
        this.json = json;
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
