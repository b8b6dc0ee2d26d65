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
import io.github.b24kit.runtime.answer.OpenValue;
import io.github.b24kit.runtime.answer.ValueReader;
import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonObject;
import io.github.b24kit.runtime.request.Encode;
import io.github.b24kit.runtime.request.RequestRules;
import java.time.LocalDate;
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
 * DemoCall.Result result = b24.demo().call(DemoCall.Kind.DATE).execute();
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
                    required("kind", oneOf("date", "datetime", "string", "file")),
                    optional("settings", object(Settings.RULES)),
                    optional("owner", object(Owner.RULES))),
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
         * Which kind of field.
         * @param kind {@code string}, required
         * @return this builder
         */
        public Builder kind(Kind kind) {
            return set("kind", Encode.string(kind.value()));
        }

        /**
         * Settings of the field.
         * @param settings {@code object}
         * @return this builder
         */
        public Builder settings(Settings settings) {
            return set("settings", settings);
        }

        /**
         * Settings of the field.
         * @param settings {@code object}
         * @return this builder
         */
        public Builder settings(Consumer<? super Settings.Builder> settings) {
            return this.settings(Settings.of(settings));
        }

        /**
         * Whose it is.
         * @param owner {@code object}
         * @return this builder
         */
        public Builder owner(Owner owner) {
            return set("owner", owner);
        }

        /**
         * Whose it is.
         * @param owner {@code object}
         * @return this builder
         */
        public Builder owner(Consumer<? super Owner.Builder> owner) {
            return this.owner(Owner.of(owner));
        }

        /** {@return what has been collected, unchecked} */
        public DemoCall build() {
            return new DemoCall(this);
        }
    }

    /**
     * Which kind of field.
     * @param value text on the wire, documented or not
     */
    public record Kind(String value) implements OpenValue {
        /** {@code date}. */
        public static final Kind DATE = new Kind("date");

        /** {@code datetime}. */
        public static final Kind DATETIME = new Kind("datetime");

        /** {@code string}. */
        public static final Kind STRING = new Kind("string");

        /** {@code file}. */
        public static final Kind FILE = new Kind("file");

        /** The documented values. */
        public static final List<Kind> VALUES = List.of(DATE, DATETIME, STRING, FILE);

        @Override
        public boolean isKnown() {
            return VALUES.contains(this);
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /** Settings of the field. */
    public static final class Settings extends RequestObject {
        /** What the object must hold. */
        public static final RequestRules RULES = RequestRules.of(
                optional("help", string()),
                optional("first", anyOf(object(First.RULES), string())),
                optional("rows", integer().range("1", null)));

        private Settings(Builder builder) {
            super(builder, RULES);
        }

        /**
         * {@return what {@code filler} fills in, unchecked}
         * @param filler sets values on a new builder
         */
        public static Settings of(Consumer<? super Builder> filler) {
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
             * A hint.
             * @param help {@code string}
             * @return this builder
             */
            public Builder help(String help) {
                return setProven("help", Encode.string(help));
            }

            /**
             * date|datetime: The first day. string: The first text.
             * @param first {@code object | string}, only for {@code date|datetime}, {@code string}
             * @return this builder
             */
            public Builder first(First first) {
                return set("first", first);
            }

            /**
             * date|datetime: The first day. string: The first text.
             * @param first {@code object | string}, only for {@code date|datetime}, {@code string}
             * @return this builder
             */
            public Builder first(Consumer<? super First.Builder> first) {
                return this.first(First.of(first));
            }

            /**
             * date|datetime: The first day. string: The first text.
             * @param first {@code object | string}, only for {@code date|datetime}, {@code string}
             * @return this builder
             */
            public Builder first(String first) {
                return setProven("first", Encode.string(first));
            }

            /**
             * How many lines.
             * @param rows {@code integer}, only for {@code string}, at least {@code 1}
             * @return this builder
             */
            public Builder rows(long rows) {
                return set("rows", Encode.integer(rows));
            }

            /** {@return what has been collected, unchecked} */
            public Settings build() {
                return new Settings(this);
            }
        }

        /** date|datetime: The first day. string: The first text. */
        public static final class First extends RequestObject {
            /** What the object must hold. */
            public static final RequestRules RULES = RequestRules.of(
                    optional("mode", string()),
                    optional("day", date()));

            private First(Builder builder) {
                super(builder, RULES);
            }

            /**
             * {@return what {@code filler} fills in, unchecked}
             * @param filler sets values on a new builder
             */
            public static First of(Consumer<? super Builder> filler) {
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
                 * How it is found.
                 * @param mode {@code string}
                 * @return this builder
                 */
                public Builder mode(String mode) {
                    return setProven("mode", Encode.string(mode));
                }

                /**
                 * Which day.
                 * @param day {@code date}
                 * @return this builder
                 */
                public Builder day(LocalDate day) {
                    return setProven("day", Encode.date(day));
                }

                /** {@return what has been collected, unchecked} */
                public First build() {
                    return new First(this);
                }
            }
        }
    }

    /** Whose it is. */
    public static final class Owner extends RequestObject {
        /** What the object must hold. */
        public static final RequestRules RULES = RequestRules.of(
                optional("type", oneOf("person", "firm")),
                optional("title", string()),
                optional("phone", string()),
                requiredWhen("title", "type", "firm"));

        private Owner(Builder builder) {
            super(builder, RULES);
        }

        /**
         * {@return what {@code filler} fills in, unchecked}
         * @param filler sets values on a new builder
         */
        public static Owner of(Consumer<? super Builder> filler) {
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
             * What the owner is.
             * @param type {@code string}
             * @return this builder
             */
            public Builder type(Type type) {
                return set("type", Encode.string(type.value()));
            }

            /**
             * Name of the firm.
             * @param title {@code string}, only for {@code Firm}
             * @return this builder
             */
            public Builder title(String title) {
                return setProven("title", Encode.string(title));
            }

            /**
             * A number.
             * @param phone {@code string}, only for {@code Firm}, {@code Person}
             * @return this builder
             */
            public Builder phone(String phone) {
                return setProven("phone", Encode.string(phone));
            }

            /** {@return what has been collected, unchecked} */
            public Owner build() {
                return new Owner(this);
            }
        }

        /**
         * What the owner is.
         * @param value text on the wire, documented or not
         */
        public record Type(String value) implements OpenValue {
            /** {@code person}. */
            public static final Type PERSON = new Type("person");

            /** {@code firm}. */
            public static final Type FIRM = new Type("firm");

            /** The documented values. */
            public static final List<Type> VALUES = List.of(PERSON, FIRM);

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

    /**
     * Field {@code result}.
     * @param id Firm: Number of the firm. Person: Code of the person. ({@code integer | string}, only for {@code Firm},
     *     {@code Person})
     * @param age How old. ({@code integer}, only for {@code Person})
     * @param raw the object as it was answered
     */
    public record Result(@Nullable Json id, @Nullable Long age, JsonObject raw) {
        /**
         * {@return what was answered; a field that cannot be read is null}
         * @param in the answered object
         */
        public static Result decode(ObjectReader in) {
            return new Result(
                    in.field("id").json(),
                    in.field("age").integer(),
                    in.raw());
        }

        /** {@return the fields of the answer that are not documented} */
        public JsonObject unknownFields() {
            return raw.without("id", "age");
        }
    }
}
