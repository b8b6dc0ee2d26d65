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

/** A part. */
@Generated("io.github.b24kit.generator")
public final class DemoPartInput extends RequestObject {
    /** What the object must hold. */
    public static final RequestRules RULES = RequestRules.of(
            optional("name", string()),
            optional("next", object(NONE)));

    private DemoPartInput(Builder builder) {
        super(builder, RULES);
    }

    /**
     * {@return what {@code filler} fills in, unchecked}
     * @param filler sets values on a new builder
     */
    public static DemoPartInput of(Consumer<? super Builder> filler) {
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
         * Its name.
         * @param name {@code string}
         * @return this builder
         */
        public Builder name(String name) {
            return setProven("name", Encode.string(name));
        }

        /**
         * The next part.
         * @param next {@code demo_part}
         * @return this builder
         */
        public Builder next(DemoPartInput next) {
            return set("next", next);
        }

        /**
         * The next part.
         * @param next {@code demo_part}
         * @return this builder
         */
        public Builder next(Consumer<? super Builder> next) {
            return this.next(DemoPartInput.of(next));
        }

        /** {@return what has been collected, unchecked} */
        public DemoPartInput build() {
            return new DemoPartInput(this);
        }
    }
}
