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
                    optional("data", object(NONE))),
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
         * Any object.
         * @param data {@code object}
         * @return this builder
         */
        public Builder data(JsonObject data) {
            return set("data", data);
        }

        /** {@return what has been collected, unchecked} */
        public DemoCall build() {
            return new DemoCall(this);
        }
    }

    /**
     * Field {@code result}.
     * @param data Any object. ({@code object})
     * @param all Any objects. ({@code list<object>})
     * @param raw the object as it was answered
     */
    public record Result(@Nullable JsonObject data, @Nullable List<JsonObject> all,
            JsonObject raw) {
        /**
         * Copies the collections.
         * @param data as above
         * @param all as above
         * @param raw as above
         */
        public Result {
            all = all == null ? null : List.copyOf(all);
        }

        /**
         * {@return what was answered; a field that cannot be read is null}
         * @param in the answered object
         */
        public static Result decode(ObjectReader in) {
            return new Result(
                    in.field("data").object(),
                    in.field("all").list(each -> each.object()),
                    in.raw());
        }

        /** {@return the fields of the answer that are not documented} */
        public JsonObject unknownFields() {
            return raw.without("data", "all");
        }
    }
}
