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

/** *&#47; */
@Generated("io.github.b24kit.generator")
public final class StringListInput extends RequestObject {
    /** What the object must hold. */
    public static final RequestRules RULES = RequestRules.of(
            optional("a", string()));

    private StringListInput(Builder builder) {
        super(builder, RULES);
    }

    /**
     * {@return what {@code filler} fills in, unchecked}
     * @param filler sets values on a new builder
     */
    public static StringListInput of(Consumer<? super Builder> filler) {
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
         * *&#47;
         * @param a {@code string}
         * @return this builder
         */
        public Builder a(String a) {
            return setProven("a", Encode.string(a));
        }

        /** {@return what has been collected, unchecked} */
        public StringListInput build() {
            return new StringListInput(this);
        }
    }
}
