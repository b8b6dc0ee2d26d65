// Generated from types/demo.yaml. Changes are lost.
package com.acme.b24.demo;

import static io.github.b24kit.runtime.request.RequestRules.*;
import static io.github.b24kit.runtime.request.Values.*;

import io.github.b24kit.runtime.ObjectBuilder;
import io.github.b24kit.runtime.RequestObject;
import io.github.b24kit.runtime.request.Encode;
import io.github.b24kit.runtime.request.RequestRules;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/** Where something is. */
@Generated("io.github.b24kit.generator")
public final class DemoSpotInput extends RequestObject {
    /** What the object must hold. */
    public static final RequestRules RULES = RequestRules.of(
            optional("x", integer()));

    private DemoSpotInput(Builder builder) {
        super(builder, RULES);
    }

    /**
     * {@return what {@code filler} fills in, unchecked}
     * @param filler sets values on a new builder
     */
    public static DemoSpotInput of(Consumer<? super Builder> filler) {
        return filled(new Builder(), filler).build();
    }

    /** {@return a builder without any value} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects what is sent; nothing is checked before the call or {@code validate()}. */
    public static final class Builder extends ObjectBuilder<Builder> {
        private Builder() {}

        /**
         * From the left.
         * @param x {@code integer}
         * @return this builder
         */
        public Builder x(long x) {
            return setProven("x", Encode.integer(x));
        }

        /** {@return what has been collected, unchecked} */
        public DemoSpotInput build() {
            return new DemoSpotInput(this);
        }
    }
}
