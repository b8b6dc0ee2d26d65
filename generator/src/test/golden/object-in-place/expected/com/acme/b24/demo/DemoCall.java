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
                    optional("order", object(Order.RULES))),
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
         * The order.
         * @param order {@code object}
         * @return this builder
         */
        public Builder order(Order order) {
            return set("order", order);
        }

        /**
         * The order.
         * @param order {@code object}
         * @return this builder
         */
        public Builder order(Consumer<? super Order.Builder> order) {
            return this.order(Order.of(order));
        }

        /** {@return what has been collected, unchecked} */
        public DemoCall build() {
            return new DemoCall(this);
        }
    }

    /** The order. */
    public static final class Order extends RequestObject {
        /** What the object must hold. */
        public static final RequestRules RULES = RequestRules.of(
                optional("note", string()),
                optional("rows", listOf(object(Rows.RULES))));

        private Order(Builder builder) {
            super(builder, RULES);
        }

        /**
         * {@return what {@code filler} fills in, unchecked}
         * @param filler sets values on a new builder
         */
        public static Order of(Consumer<? super Builder> filler) {
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
             * A note.
             * @param note {@code string}
             * @return this builder
             */
            public Builder note(String note) {
                return setProven("note", Encode.string(note));
            }

            /**
             * What is ordered.
             * @param rows {@code list<object>}
             * @return this builder
             */
            public Builder rows(List<Rows> rows) {
                return set("rows", Encode.list(rows, item -> item.toJson()));
            }

            /** {@return what has been collected, unchecked} */
            public Order build() {
                return new Order(this);
            }
        }

        /** What is ordered. */
        public static final class Rows extends RequestObject {
            /** What the object must hold. */
            public static final RequestRules RULES = RequestRules.of(
                    required("product", string()));

            private Rows(Builder builder) {
                super(builder, RULES);
            }

            /**
             * {@return what {@code filler} fills in, unchecked}
             * @param filler sets values on a new builder
             */
            public static Rows of(Consumer<? super Builder> filler) {
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
                 * A product.
                 * @param product {@code string}, required
                 * @return this builder
                 */
                public Builder product(String product) {
                    return setProven("product", Encode.string(product));
                }

                /** {@return what has been collected, unchecked} */
                public Rows build() {
                    return new Rows(this);
                }
            }
        }
    }

    /**
     * Field {@code result}.
     * @param rows What is ordered. ({@code list<object>})
     * @param raw the object as it was answered
     */
    public record Result(@Nullable List<Result.Rows> rows, JsonObject raw) {
        /**
         * Copies the collections.
         * @param rows as above
         * @param raw as above
         */
        public Result {
            rows = rows == null ? null : List.copyOf(rows);
        }

        /**
         * {@return what was answered; a field that cannot be read is null}
         * @param in the answered object
         */
        public static Result decode(ObjectReader in) {
            return new Result(
                    in.field("rows").list(ValueReader.ofObject(Rows::decode)),
                    in.raw());
        }

        /** {@return the fields of the answer that are not documented} */
        public JsonObject unknownFields() {
            return raw.without("rows");
        }

        /**
         * What is ordered.
         * @param product A product. ({@code string})
         * @param raw the object as it was answered
         */
        public record Rows(@Nullable String product, JsonObject raw) {
            /**
             * {@return what was answered; a field that cannot be read is null}
             * @param in the answered object
             */
            public static Rows decode(ObjectReader in) {
                return new Rows(
                        in.field("product").string(),
                        in.raw());
            }

            /** {@return the fields of the answer that are not documented} */
            public JsonObject unknownFields() {
                return raw.without("product");
            }
        }
    }
}
