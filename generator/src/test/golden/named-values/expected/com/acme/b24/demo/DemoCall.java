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
 * DemoCall.Result result = b24.demo().call().execute();
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
                    optional("kind", oneOf("A", "B"))),
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
         * Of which kind.
         * @param kind {@code demo_kind}
         * @return this builder
         */
        public Builder kind(DemoKind kind) {
            return set("kind", Encode.string(kind.value()));
        }

        /** {@return what has been collected, unchecked} */
        public DemoCall build() {
            return new DemoCall(this);
        }
    }

    /**
     * Field {@code result}.
     * @param kind Of which kind. ({@code demo_kind})
     * @param others Of which other kinds. ({@code list<demo_kind>})
     * @param raw the object as it was answered
     */
    public record Result(@Nullable DemoKind kind, @Nullable List<DemoKind> others, JsonObject raw) {
        /**
         * Copies the collections.
         * @param kind as above
         * @param others as above
         * @param raw as above
         */
        public Result {
            others = others == null ? null : List.copyOf(others);
        }

        /**
         * {@return what was answered; a field that cannot be read is null}
         * @param in the answered object
         */
        public static Result decode(ObjectReader in) {
            return new Result(
                    in.field("kind").value(DemoKind::new),
                    in.field("others").list(each -> each.value(DemoKind::new)),
                    in.raw());
        }

        /** {@return the fields of the answer that are not documented} */
        public JsonObject unknownFields() {
            return raw.without("kind", "others");
        }
    }
}
