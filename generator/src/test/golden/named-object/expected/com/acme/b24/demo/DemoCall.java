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
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Does something.
 *
 * <p>Method {@code demo.call}. Must not be repeated blindly.
 *
 * <pre>{@code
 * DemoCall.Result result = b24.demo().call(f -> { }).execute();
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
                    required("to", object(DemoAddressInput.RULES))),
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
         * Where to.
         * @param to {@code demo_address}, required
         * @return this builder
         */
        public Builder to(DemoAddressInput to) {
            return set("to", to);
        }

        /**
         * Where to.
         * @param to {@code demo_address}, required
         * @return this builder
         */
        public Builder to(Consumer<? super DemoAddressInput.Builder> to) {
            return this.to(DemoAddressInput.of(to));
        }

        /** {@return what has been collected, unchecked} */
        public DemoCall build() {
            return new DemoCall(this);
        }
    }

    /**
     * Field {@code result}.
     * @param from Where from. ({@code demo_address})
     * @param others Other places. ({@code list<demo_address>})
     * @param byName Places by name. ({@code map<demo_address>})
     * @param raw the object as it was answered
     */
    public record Result(@Nullable DemoAddress from, @Nullable List<DemoAddress> others,
            @Nullable Map<String, DemoAddress> byName, JsonObject raw) {
        /**
         * Copies the collections.
         * @param from as above
         * @param others as above
         * @param byName as above
         * @param raw as above
         */
        public Result {
            others = others == null ? null : List.copyOf(others);
            byName = byName == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(byName));
        }

        /**
         * {@return what was answered; a field that cannot be read is null}
         * @param in the answered object
         */
        public static Result decode(ObjectReader in) {
            return new Result(
                    in.field("from").object(DemoAddress::decode),
                    in.field("others").list(ValueReader.ofObject(DemoAddress::decode)),
                    in.field("byName").map(ValueReader.ofObject(DemoAddress::decode)),
                    in.raw());
        }

        /** {@return the fields of the answer that are not documented} */
        public JsonObject unknownFields() {
            return raw.without("from", "others", "byName");
        }
    }
}
