// Generated from methods/demo/demo.order.add.yaml. Changes are lost.
package com.acme.b24.demo;

import static io.github.b24kit.runtime.request.RequestRules.*;
import static io.github.b24kit.runtime.request.Values.*;

import com.acme.b24.CommonError;
import io.github.b24kit.runtime.Effect;
import io.github.b24kit.runtime.ObjectBuilder;
import io.github.b24kit.runtime.Operation;
import io.github.b24kit.runtime.Request;
import io.github.b24kit.runtime.RequestObject;
import io.github.b24kit.runtime.Response;
import io.github.b24kit.runtime.answer.ObjectReader;
import io.github.b24kit.runtime.answer.ValueReader;
import io.github.b24kit.runtime.error.DocumentedError;
import io.github.b24kit.runtime.error.ErrorCode;
import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonNull;
import io.github.b24kit.runtime.json.JsonObject;
import io.github.b24kit.runtime.request.Encode;
import io.github.b24kit.runtime.request.RequestRules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Takes objects in objects.
 *
 * <p>Method <code>demo.order.add</code>. Scope <code>demo</code>. Must not be repeated blindly.
 *
 * <p>Result: Orders.
 *
 * <pre>{@code
 * List<DemoOrderAdd.Result> result = b24.demo().order().add(f -> f.xmlId("7")
 *         .rows(List.of(DemoOrderAdd.Fields.Rows.of(g -> g.product("tea"))))
 *         .delivery(g -> g.city("Riga")).extra("UF_COLOR", Json.parse("\173\"deep\":[1,null]\175")))
 *         .execute();
 * }</pre>
 *
 * <p>The page documents no error codes.
 *
 * <p>Any method may also answer the codes of {@link com.acme.b24.CommonError}.
 *
 * @see <a href="https://example.com/demo">Documentation</a>
 * @deprecated There is a better one. Use <code>demo.order.put</code> instead.
 */
@Deprecated
@Generated("io.github.b24kit.generator")
public final class DemoOrderAdd extends Request<List<DemoOrderAdd.Result>> {
    /**
     * What the client must know of the method.
     */
    public static final Operation<List<Result>> OPERATION = Operation.<List<Result>>named("demo.order.add")
            .effect(Effect.UNSAFE)
            .rules(RequestRules.of(
                    required("fields", object(Fields.RULES)),
                    optional("parameters", string())))
            .errors(Error::new)
            .at("orders", ".")
            .result(in -> in.list(each -> each.object(Result::decode)))
            .build();

    private DemoOrderAdd(Builder builder) {
        super(builder);
    }

    /**
     * What {@code filler} fills in, unchecked.
     *
     * @param filler sets values on a new builder
     * @return an immutable value
     */
    public static DemoOrderAdd of(Consumer<? super Builder> filler) {
        Builder builder = new Builder();
        filler.accept(builder);
        return builder.build();
    }

    /**
     * A builder without any value.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Operation<List<Result>> operation() {
        return OPERATION;
    }

    /**
     * Reads an answer that came some other way.
     *
     * @param body JSON in UTF-8, as the portal answers it
     * @return the answer
     */
    public static Response<List<Result>> decode(byte[] body) {
        return OPERATION.decode(body);
    }

    /**
     * Collects what is sent; nothing is checked before the call or {@code validate()}.
     */
    public static final class Builder extends ObjectBuilder<Builder> {
        private Builder() {
        }

        /**
         * The order.
         *
         * @param fields <code>object</code>, required
         * @return this builder
         */
        public Builder fields(Fields fields) {
            return set("fields", fields.toJson());
        }

        /**
         * The order.
         *
         * @param fields <code>object</code>, required
         * @return this builder
         */
        public Builder fields(Consumer<? super Fields.Builder> fields) {
            return this.fields(Fields.of(fields));
        }

        /**
         * Called like a parameter of ours.
         *
         * @param parameters <code>string</code>
         * @return this builder
         */
        public Builder parameters(String parameters) {
            return set("parameters", Encode.string(parameters));
        }

        /**
         * What has been collected, unchecked.
         *
         * @return an immutable value
         */
        public DemoOrderAdd build() {
            return new DemoOrderAdd(this);
        }
    }

    /**
     * The order.
     */
    public static final class Fields extends RequestObject {
        /**
         * What the object must hold.
         */
        public static final RequestRules RULES = RequestRules.of(
                optional("xmlId", anyOf(string(), oneOf(""))),
                optional("note", string().orNull()),
                optional("until", anyOf(date(), bool())),
                optional("old", string()),
                optional("fields", object(Fields_.RULES)),
                optional("rows", listOf(object(Rows.RULES))),
                optional("delivery", object(DemoAddressInput.RULES)),
                optional("item", listOf(string())),
                rest("UF_*", any()),
                atLeastOneOf("xmlId", "note"));

        private Fields(Builder builder) {
            super(builder);
        }

        /**
         * What {@code filler} fills in, unchecked.
         *
         * @param filler sets values on a new builder
         * @return an immutable value
         */
        public static Fields of(Consumer<? super Builder> filler) {
            Builder builder = new Builder();
            filler.accept(builder);
            return builder.build();
        }

        /**
         * A builder without any value.
         *
         * @return a new builder
         */
        public static Builder builder() {
            return new Builder();
        }

        /**
         * Collects what is sent; nothing is checked before the call or {@code validate()}.
         */
        public static final class Builder extends ObjectBuilder<Builder> {
            private Builder() {
            }

            /**
             * Identifier elsewhere.
             *
             * @param xmlId <code>string</code>
             * @return this builder
             */
            public Builder xmlId(String xmlId) {
                return set("xmlId", Encode.string(xmlId));
            }

            /**
             * A note.
             *
             * @param note <code>string | null</code>, may be null
             * @return this builder
             */
            public Builder note(String note) {
                return set("note", Encode.string(note));
            }

            /**
             * A day.
             *
             * @param until <code>date</code>
             * @return this builder
             */
            public Builder until(LocalDate until) {
                return set("until", Encode.date(until));
            }

            /**
             * Something old.
             *
             * @param old <code>string</code>
             * @return this builder
             * @deprecated Not read any more. Since 2025-01-01. Ends 2027-01-01.
             */
            @Deprecated
            public Builder old(String old) {
                return set("old", Encode.string(old));
            }

            /**
             * An object called like the one around it.
             *
             * @param fields <code>object</code>
             * @return this builder
             */
            public Builder fields(Fields_ fields) {
                return set("fields", fields.toJson());
            }

            /**
             * An object called like the one around it.
             *
             * @param fields <code>object</code>
             * @return this builder
             */
            public Builder fields(Consumer<? super Fields_.Builder> fields) {
                return this.fields(Fields_.of(fields));
            }

            /**
             * Rows of the order.
             *
             * @param rows <code>list&#60;object&#62;</code>
             * @return this builder
             */
            public Builder rows(List<Rows> rows) {
                return set("rows", Encode.list(rows, item -> item.toJson()));
            }

            /**
             * Where to.
             *
             * @param delivery <code>demo_address</code>
             * @return this builder
             */
            public Builder delivery(DemoAddressInput delivery) {
                return set("delivery", delivery.toJson());
            }

            /**
             * Where to.
             *
             * @param delivery <code>demo_address</code>
             * @return this builder
             */
            public Builder delivery(Consumer<? super DemoAddressInput.Builder> delivery) {
                return this.delivery(DemoAddressInput.of(delivery));
            }

            /**
             * Called like a variable of ours.
             *
             * @param item <code>list&#60;string&#62;</code>
             * @return this builder
             */
            public Builder item(List<String> item) {
                return set("item", Encode.list(item, element -> Encode.string(element)));
            }

            /**
             * Fields added by users.
             *
             * @param name its name, which is like <code>UF_*</code>
             * @param value its value
             * @return this builder
             */
            public Builder rest(String name, Json value) {
                return set(name, value);
            }

            /**
             * Empties a field, in the way its documentation names.
             *
             * @param field which
             * @return this builder
             */
            public Builder clear(Field field) {
                return set(field.wireName, field.empty);
            }

            /**
             * What has been collected, unchecked.
             *
             * @return an immutable value
             */
            public Fields build() {
                return new Fields(this);
            }
        }

        /**
         * Fields that can be emptied.
         */
        public enum Field {
            /**
             * Identifier elsewhere.
             */
            XML_ID("xmlId", Json.of("")),

            /**
             * A note.
             */
            NOTE("note", JsonNull.INSTANCE),

            /**
             * A day.
             */
            UNTIL("until", Json.of(false));

            private final String wireName;

            private final Json empty;

            Field(String wireName, Json empty) {
                this.wireName = wireName;
                this.empty = empty;
            }
        }

        /**
         * An object called like the one around it.
         */
        public static final class Fields_ extends RequestObject {
            /**
             * What the object must hold.
             */
            public static final RequestRules RULES = RequestRules.of(
                    optional("builder", object(Builder_.RULES)));

            private Fields_(Builder builder) {
                super(builder);
            }

            /**
             * What {@code filler} fills in, unchecked.
             *
             * @param filler sets values on a new builder
             * @return an immutable value
             */
            public static Fields_ of(Consumer<? super Builder> filler) {
                Builder builder = new Builder();
                filler.accept(builder);
                return builder.build();
            }

            /**
             * A builder without any value.
             *
             * @return a new builder
             */
            public static Builder builder() {
                return new Builder();
            }

            /**
             * Collects what is sent; nothing is checked before the call or {@code validate()}.
             */
            public static final class Builder extends ObjectBuilder<Builder> {
                private Builder() {
                }

                /**
                 * Called like a class of ours.
                 *
                 * @param builder <code>object</code>
                 * @return this builder
                 */
                public Builder builder(Builder_ builder) {
                    return set("builder", builder.toJson());
                }

                /**
                 * Called like a class of ours.
                 *
                 * @param builder <code>object</code>
                 * @return this builder
                 */
                public Builder builder(Consumer<? super Builder_.Builder> builder) {
                    return this.builder(Builder_.of(builder));
                }

                /**
                 * What has been collected, unchecked.
                 *
                 * @return an immutable value
                 */
                public Fields_ build() {
                    return new Fields_(this);
                }
            }

            /**
             * Called like a class of ours.
             */
            public static final class Builder_ extends RequestObject {
                /**
                 * What the object must hold.
                 */
                public static final RequestRules RULES = RequestRules.of(
                        optional("string", string()));

                private Builder_(Builder builder) {
                    super(builder);
                }

                /**
                 * What {@code filler} fills in, unchecked.
                 *
                 * @param filler sets values on a new builder
                 * @return an immutable value
                 */
                public static Builder_ of(Consumer<? super Builder> filler) {
                    Builder builder = new Builder();
                    filler.accept(builder);
                    return builder.build();
                }

                /**
                 * A builder without any value.
                 *
                 * @return a new builder
                 */
                public static Builder builder() {
                    return new Builder();
                }

                /**
                 * Collects what is sent; nothing is checked before the call or {@code validate()}.
                 */
                public static final class Builder extends ObjectBuilder<Builder> {
                    private Builder() {
                    }

                    /**
                     * Called like a type.
                     *
                     * @param string <code>string</code>
                     * @return this builder
                     */
                    public Builder string(String string) {
                        return set("string", Encode.string(string));
                    }

                    /**
                     * What has been collected, unchecked.
                     *
                     * @return an immutable value
                     */
                    public Builder_ build() {
                        return new Builder_(this);
                    }
                }
            }
        }

        /**
         * Rows of the order.
         */
        public static final class Rows extends RequestObject {
            /**
             * What the object must hold.
             */
            public static final RequestRules RULES = RequestRules.of(
                    required("product", string()),
                    optional("prices", mapOf(number())));

            private Rows(Builder builder) {
                super(builder);
            }

            /**
             * What {@code filler} fills in, unchecked.
             *
             * @param filler sets values on a new builder
             * @return an immutable value
             */
            public static Rows of(Consumer<? super Builder> filler) {
                Builder builder = new Builder();
                filler.accept(builder);
                return builder.build();
            }

            /**
             * A builder without any value.
             *
             * @return a new builder
             */
            public static Builder builder() {
                return new Builder();
            }

            /**
             * Collects what is sent; nothing is checked before the call or {@code validate()}.
             */
            public static final class Builder extends ObjectBuilder<Builder> {
                private Builder() {
                }

                /**
                 * What is ordered.
                 *
                 * @param product <code>string</code>, required
                 * @return this builder
                 */
                public Builder product(String product) {
                    return set("product", Encode.string(product));
                }

                /**
                 * Prices by currency.
                 *
                 * @param prices <code>map&#60;double&#62;</code>
                 * @return this builder
                 */
                public Builder prices(Map<String, BigDecimal> prices) {
                    return set("prices", Encode.map(prices, item -> Encode.number(item)));
                }

                /**
                 * What has been collected, unchecked.
                 *
                 * @return an immutable value
                 */
                public Rows build() {
                    return new Rows(this);
                }
            }
        }
    }

    /**
     * Error codes of the method. A code that is not documented can be held too.
     *
     * @param code text of the code
     */
    public record Error(String code) implements ErrorCode {
        private static final List<DocumentedError> ROWS = List.of();

        @Override
        public List<DocumentedError> meanings() {
            return DocumentedError.matching(code, ROWS, CommonError.ROWS);
        }
    }

    /**
     * An answered object.
     *
     * <p>Any component may be null: no field of an answer is documented as always there.
     *
     * @param id Which order. (<code>integer</code>)
     * @param rest further fields by name, which is like <code>UF_*</code>
     * @param raw the object as it was answered
     */
    public record Result(@Nullable Long id, Map<String, String> rest, JsonObject raw) {
        /**
         * Copies the collections.
         *
         * @param id as above
         * @param rest as above
         * @param raw as above
         */
        public Result {
            rest = Collections.unmodifiableMap(new LinkedHashMap<>(rest));
        }

        /**
         * Reads the fields; one that cannot be read is null.
         *
         * @param in the answered object
         * @return a record of it
         */
        public static Result decode(ObjectReader in) {
            return new Result(
                    in.field("id").integer(),
                    in.rest("UF_*", ValueReader::string),
                    in.raw());
        }

        /**
         * Fields of the answer that are not documented.
         *
         * @return them with their values
         */
        public JsonObject unknownFields() {
            return raw.without("id").without(rest.keySet());
        }
    }
}
