// Generated from methods/demo/demo.call.yaml. Changes are lost.
package com.acme.b24.demo;

import static io.github.b24kit.runtime.request.RequestRules.*;
import static io.github.b24kit.runtime.request.Values.*;

import com.acme.b24.CommonError;
import io.github.b24kit.runtime.Effect;
import io.github.b24kit.runtime.ObjectBuilder;
import io.github.b24kit.runtime.Operation;
import io.github.b24kit.runtime.Request;
import io.github.b24kit.runtime.answer.ObjectReader;
import io.github.b24kit.runtime.answer.OpenValue;
import io.github.b24kit.runtime.answer.ValueReader;
import io.github.b24kit.runtime.json.JsonObject;
import io.github.b24kit.runtime.request.Encode;
import io.github.b24kit.runtime.request.RequestRules;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Does something.
 *
 * <p>Method {@code demo.call}. Must not be repeated blindly.
 *
 * <pre>{@code
 * DemoCall.Result result = b24.demo().call(r -> r.level(1).kind(DemoCall.Kind.INVOICE)).execute();
 * }</pre>
 *
 * <p>No errors are documented beside those of any method ({@link com.acme.b24.CommonError}).
 */
@Generated("io.github.b24kit.generator")
public final class DemoCall extends Request<DemoCall.Result> {
    /** What the client must know of the method; it also reads answers that came some other way. */
    public static final Operation<Result> OPERATION = Operation.of(
            "demo.call",
            Effect.UNSAFE,
            RequestRules.of(
                    optional("level", oneOf("1", "2")),
                    optional("kind", oneOf("2", "31"))),
            CommonError.TABLE,
            ValueReader.ofObject(Result::decode));

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
         * How loud.
         * @param level {@code integer}, values {@code 1} (Low.), {@code 2} (High.)
         * @return this builder
         */
        public Builder level(long level) {
            return set("level", Encode.integer(level));
        }

        /**
         * What it is done to.
         * @param kind {@code integer}
         * @return this builder
         */
        public Builder kind(Kind kind) {
            return set("kind", Encode.integer(kind.value()));
        }

        /**
         * What it is done to.
         * @param kind {@code integer}
         * @return this builder
         */
        public Builder kind(long kind) {
            return set("kind", Encode.integer(kind));
        }

        /** {@return what has been collected, unchecked} */
        public DemoCall build() {
            return new DemoCall(this);
        }
    }

    /**
     * What it is done to.
     * @param value text on the wire, documented or not
     */
    public record Kind(String value) implements OpenValue {
        /** {@code 2}. */
        public static final Kind DEAL = new Kind("2");

        /** {@code 31}: A bill. */
        public static final Kind INVOICE = new Kind("31");

        /** The documented values. */
        public static final List<Kind> VALUES = List.of(DEAL, INVOICE);

        @Override
        public boolean isKnown() {
            return VALUES.contains(this);
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /**
     * Field {@code result}.
     * @param kind What it was done to. ({@code integer}, values {@code 2})
     * @param raw the object as it was answered
     */
    public record Result(@Nullable Long kind, JsonObject raw) {
        /**
         * {@return what was answered; a field that cannot be read is null}
         * @param in the answered object
         */
        public static Result decode(ObjectReader in) {
            return new Result(
                    in.field("kind").integer(),
                    in.raw());
        }

        /** {@return the fields of the answer that are not documented} */
        public JsonObject unknownFields() {
            return raw.without("kind");
        }
    }
}
