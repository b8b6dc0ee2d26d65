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
                    optional("build", string()),
                    optional("extra", string()),
                    optional("parameters", string()),
                    optional("item", listOf(string())),
                    optional("fields", object(Fields.RULES))),
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
         * A method of the builder.
         * @param build_ {@code string}
         * @return this builder
         */
        public Builder build_(String build_) {
            return setProven("build", Encode.string(build_));
        }

        /**
         * A method of the builder.
         * @param extra_ {@code string}
         * @return this builder
         */
        public Builder extra_(String extra_) {
            return setProven("extra", Encode.string(extra_));
        }

        /**
         * Called like a parameter of ours.
         * @param parameters {@code string}
         * @return this builder
         */
        public Builder parameters(String parameters) {
            return setProven("parameters", Encode.string(parameters));
        }

        /**
         * Called like a variable of ours.
         * @param item {@code list<string>}
         * @return this builder
         */
        public Builder item(List<String> item) {
            return setProven("item", Encode.list(item, element -> Encode.string(element)));
        }

        /**
         * Called like a class of ours.
         * @param fields {@code object}
         * @return this builder
         */
        public Builder fields(Fields fields) {
            return set("fields", fields);
        }

        /**
         * Called like a class of ours.
         * @param fields {@code object}
         * @return this builder
         */
        public Builder fields(Consumer<? super Fields.Builder> fields) {
            return this.fields(Fields.of(fields));
        }

        /** {@return what has been collected, unchecked} */
        public DemoCall build() {
            return new DemoCall(this);
        }
    }

    /** Called like a class of ours. */
    public static final class Fields extends RequestObject {
        /** What the object must hold. */
        public static final RequestRules RULES = RequestRules.of(
                optional("fields", object(Fields_.RULES)));

        private Fields(Builder builder) {
            super(builder, RULES);
        }

        /**
         * {@return what {@code filler} fills in, unchecked}
         * @param filler sets values on a new builder
         */
        public static Fields of(Consumer<? super Builder> filler) {
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
             * Called like the one around it.
             * @param fields {@code object}
             * @return this builder
             */
            public Builder fields(Fields_ fields) {
                return set("fields", fields);
            }

            /**
             * Called like the one around it.
             * @param fields {@code object}
             * @return this builder
             */
            public Builder fields(Consumer<? super Fields_.Builder> fields) {
                return this.fields(Fields_.of(fields));
            }

            /** {@return what has been collected, unchecked} */
            public Fields build() {
                return new Fields(this);
            }
        }

        /** Called like the one around it. */
        public static final class Fields_ extends RequestObject {
            /** What the object must hold. */
            public static final RequestRules RULES = RequestRules.of(
                    optional("builder", object(Builder_.RULES)));

            private Fields_(Builder builder) {
                super(builder, RULES);
            }

            /**
             * {@return what {@code filler} fills in, unchecked}
             * @param filler sets values on a new builder
             */
            public static Fields_ of(Consumer<? super Builder> filler) {
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
                 * Called like a class of ours.
                 * @param builder {@code object}
                 * @return this builder
                 */
                public Builder builder(Builder_ builder) {
                    return set("builder", builder);
                }

                /**
                 * Called like a class of ours.
                 * @param builder {@code object}
                 * @return this builder
                 */
                public Builder builder(Consumer<? super Builder_.Builder> builder) {
                    return this.builder(Builder_.of(builder));
                }

                /** {@return what has been collected, unchecked} */
                public Fields_ build() {
                    return new Fields_(this);
                }
            }

            /** Called like a class of ours. */
            public static final class Builder_ extends RequestObject {
                /** What the object must hold. */
                public static final RequestRules RULES = RequestRules.of(
                        optional("string", string()));

                private Builder_(Builder builder) {
                    super(builder, RULES);
                }

                /**
                 * {@return what {@code filler} fills in, unchecked}
                 * @param filler sets values on a new builder
                 */
                public static Builder_ of(Consumer<? super Builder> filler) {
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
                     * Called like a type.
                     * @param string {@code string}
                     * @return this builder
                     */
                    public Builder string(String string) {
                        return setProven("string", Encode.string(string));
                    }

                    /** {@return what has been collected, unchecked} */
                    public Builder_ build() {
                        return new Builder_(this);
                    }
                }
            }
        }
    }

    /**
     * Field {@code result}.
     * @param raw_ A component of every record. ({@code string})
     * @param raw the object as it was answered
     */
    public record Result(@Nullable String raw_, JsonObject raw) {
        /**
         * {@return what was answered; a field that cannot be read is null}
         * @param in the answered object
         */
        public static Result decode(ObjectReader in) {
            return new Result(
                    in.field("raw").string(),
                    in.raw());
        }

        /** {@return the fields of the answer that are not documented} */
        public JsonObject unknownFields() {
            return raw.without("raw");
        }
    }
}
