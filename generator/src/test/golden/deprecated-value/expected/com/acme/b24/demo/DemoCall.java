// Generated from methods/demo/demo.call.yaml. Changes are lost.
package com.acme.b24.demo;

import static io.github.b24kit.runtime.request.RequestRules.*;
import static io.github.b24kit.runtime.request.Values.*;

import com.acme.b24.CommonError;
import io.github.b24kit.runtime.Effect;
import io.github.b24kit.runtime.ObjectBuilder;
import io.github.b24kit.runtime.Operation;
import io.github.b24kit.runtime.Request;
import io.github.b24kit.runtime.answer.OpenValue;
import io.github.b24kit.runtime.answer.ValueReader;
import io.github.b24kit.runtime.request.Encode;
import io.github.b24kit.runtime.request.RequestRules;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * Does something.
 *
 * <p>Method {@code demo.call}. Must not be repeated blindly.
 *
 * <pre>{@code
 * boolean result = b24.demo().call().execute();
 * }</pre>
 *
 * <p>No errors are documented beside those of any method ({@link com.acme.b24.CommonError}).
 */
@Generated("io.github.b24kit.generator")
public final class DemoCall extends Request<Boolean> {
    /** What the client must know of the method; it also reads answers that came some other way. */
    public static final Operation<Boolean> OPERATION = Operation.of(
            "demo.call",
            Effect.UNSAFE,
            RequestRules.of(
                    optional("kind", oneOf("A", "B"))),
            CommonError.TABLE,
            ValueReader::bool);

    private DemoCall(Builder builder) {
        super(builder, OPERATION);
    }

    /**
     * {@return what {@code filler} fills in, unchecked}
     * @param filler sets values on a new builder
     */
    public static DemoCall of(Consumer<? super Builder> filler) {
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
         * Of which kind.
         * @param kind {@code string}
         * @return this builder
         */
        public Builder kind(Kind kind) {
            return set("kind", Encode.string(kind.value()));
        }

        /** {@return what has been collected, unchecked} */
        public DemoCall build() {
            return new DemoCall(this);
        }
    }

    /**
     * Of which kind.
     * @param value text on the wire, documented or not
     */
    public record Kind(String value) implements OpenValue {
        /**
         * {@code A}: The old kind.
         * @deprecated Nobody asks for it. Use {@code B} instead.
         */
        @Deprecated
        public static final Kind A = new Kind("A");

        /** {@code B}: The new kind. */
        public static final Kind B = new Kind("B");

        /** The documented values. */
        public static final List<Kind> VALUES = List.of(A, B);

        @Override
        public boolean isKnown() {
            return VALUES.contains(this);
        }

        @Override
        public String toString() {
            return value;
        }
    }
}
