// Generated from methods/demo/demo.call.yaml. Changes are lost.
package com.acme.b24.demo;

import static io.github.b24kit.runtime.request.RequestRules.*;
import static io.github.b24kit.runtime.request.Values.*;

import com.acme.b24.CommonError;
import io.github.b24kit.runtime.Effect;
import io.github.b24kit.runtime.ObjectBuilder;
import io.github.b24kit.runtime.Operation;
import io.github.b24kit.runtime.Request;
import io.github.b24kit.runtime.RequestObject;
import io.github.b24kit.runtime.answer.ObjectReader;
import io.github.b24kit.runtime.answer.ValueReader;
import io.github.b24kit.runtime.json.JsonObject;
import io.github.b24kit.runtime.request.Encode;
import io.github.b24kit.runtime.request.RequestRules;
import java.math.BigDecimal;
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
 * DemoCall.Result result = b24.demo().call(r -> r
 *         .key("B", f -> f.name("Second"))
 *         .key("A", f -> f.name("First")))
 *         .execute();
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
                    optional("prices", mapOf(number())),
                    required("key", mapOf(object(Key.RULES)))),
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
         * Prices by currency.
         * @param prices {@code map<double>}
         * @return this builder
         */
        public Builder prices(Map<String, BigDecimal> prices) {
            return setProven("prices", Encode.map(prices, item -> Encode.number(item)));
        }

        /**
         * Settings by code.
         * @param key {@code map<object>}, required
         * @return this builder
         */
        public Builder key(Map<String, Key> key) {
            return set("key", Encode.map(key, item -> item.toJson()));
        }

        /**
         * Settings by code.
         * @param name key of an entry to add
         * @param key fills the entry
         * @return this builder
         */
        public Builder key(String name, Consumer<? super Key.Builder> key) {
            return put("key", name, Key.of(key).toJson());
        }

        /** {@return what has been collected, unchecked} */
        public DemoCall build() {
            return new DemoCall(this);
        }
    }

    /** Settings by code. */
    public static final class Key extends RequestObject {
        /** What the object must hold. */
        public static final RequestRules RULES = RequestRules.of(
                required("NAME", string()));

        private Key(Builder builder) {
            super(builder, RULES);
        }

        /**
         * {@return what {@code filler} fills in, unchecked}
         * @param filler sets values on a new builder
         */
        public static Key of(Consumer<? super Builder> filler) {
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
             * What it is called.
             * @param name {@code string}, required
             * @return this builder
             */
            public Builder name(String name) {
                return setProven("NAME", Encode.string(name));
            }

            /** {@return what has been collected, unchecked} */
            public Key build() {
                return new Key(this);
            }
        }
    }

    /**
     * Field {@code result}.
     * @param names Names by language. ({@code map<list<string>>})
     * @param raw the object as it was answered
     */
    public record Result(@Nullable Map<String, List<String>> names, JsonObject raw) {
        /**
         * Copies the collections.
         * @param names as above
         * @param raw as above
         */
        public Result {
            names = names == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(names));
        }

        /**
         * {@return what was answered; a field that cannot be read is null}
         * @param in the answered object
         */
        public static Result decode(ObjectReader in) {
            return new Result(
                    in.field("names").map(each -> each.list(ValueReader::string)),
                    in.raw());
        }

        /** {@return the fields of the answer that are not documented} */
        public JsonObject unknownFields() {
            return raw.without("names");
        }
    }
}
