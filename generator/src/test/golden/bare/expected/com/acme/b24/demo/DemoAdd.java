// Generated from imported/methods/demo/demo.add.yaml. Changes are lost.
package com.acme.b24.demo;

import static io.github.b24kit.runtime.request.RequestRules.*;
import static io.github.b24kit.runtime.request.Values.*;

import com.acme.b24.CommonError;
import io.github.b24kit.runtime.Effect;
import io.github.b24kit.runtime.ObjectBuilder;
import io.github.b24kit.runtime.Operation;
import io.github.b24kit.runtime.Request;
import io.github.b24kit.runtime.RequestObject;
import io.github.b24kit.runtime.answer.OpenValue;
import io.github.b24kit.runtime.answer.ValueReader;
import io.github.b24kit.runtime.error.DocumentedError;
import io.github.b24kit.runtime.error.ErrorCode;
import io.github.b24kit.runtime.error.ErrorTable;
import io.github.b24kit.runtime.request.Encode;
import io.github.b24kit.runtime.request.RequestRules;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * Method {@code demo.add}. Scope {@code demo}. Must not be repeated blindly. The state afterwards is read by
 * {@code demo.list}.
 *
 * <pre>{@code
 * DemoRow result = b24.demo().add(1).execute();
 * }</pre>
 *
 * <table>
 * <caption>Errors, beside those of any method ({@link com.acme.b24.CommonError})</caption>
 * <tr><th scope="col">Code</th><th scope="col">Status</th><th scope="col">Meaning</th></tr>
 * <tr><td>{@code BAD}</td><td>400</td><td></td></tr>
 * <tr><td>{@code WORSE}</td><td></td><td></td></tr>
 * </table>
 * @see <a href="https://example.com/demo-add.html">Documentation</a>
 */
@Generated("io.github.b24kit.generator")
public final class DemoAdd extends Request<DemoRow> {
    /** What the client must know of the method; it also reads answers that came some other way. */
    public static final Operation<DemoRow> OPERATION = Operation.<DemoRow>named("demo.add")
            .effect(Effect.UNSAFE)
            .rules(RequestRules.of(
                    required("id", integer()),
                    optional("kind", oneOf("A", "B")),
                    optional("mode", oneOf("X", "Z")),
                    optional("sum", number().range("0", "100")),
                    optional("fields", object(Fields.RULES))))
            .errors(Error.TABLE)
            .readBack("demo.list")
            .result(ValueReader.ofObject(DemoRow::decode))
            .build();

    private DemoAdd(Builder builder) {
        super(builder, OPERATION);
    }

    /**
     * {@return what {@code filler} fills in, unchecked}
     * @param filler sets values on a new builder
     */
    public static DemoAdd of(Consumer<? super Builder> filler) {
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
         * Field {@code id}.
         * @param id {@code demo_row.ID}, required
         * @return this builder
         */
        public Builder id(long id) {
            return setProven("id", Encode.integer(id));
        }

        /**
         * Field {@code kind}.
         * @param kind {@code demo_kind}, default {@code A}
         * @return this builder
         */
        public Builder kind(DemoKind kind) {
            return set("kind", Encode.string(kind.value()));
        }

        /**
         * Field {@code mode}.
         * @param mode {@code string}
         * @return this builder
         */
        public Builder mode(Mode mode) {
            return set("mode", Encode.string(mode.value()));
        }

        /**
         * Field {@code sum}.
         * @param sum {@code double}, at least {@code 0}, at most {@code 100}
         * @return this builder
         */
        public Builder sum(BigDecimal sum) {
            return set("sum", Encode.number(sum));
        }

        /**
         * Field {@code fields}.
         * @param fields {@code object}
         * @return this builder
         */
        public Builder fields(Fields fields) {
            return set("fields", fields);
        }

        /**
         * Field {@code fields}.
         * @param fields {@code object}
         * @return this builder
         */
        public Builder fields(Consumer<? super Fields.Builder> fields) {
            return this.fields(Fields.of(fields));
        }

        /** {@return what has been collected, unchecked} */
        public DemoAdd build() {
            return new DemoAdd(this);
        }
    }

    /**
     * Field {@code mode}.
     * @param value text on the wire, documented or not
     */
    public record Mode(String value) implements OpenValue {
        /** {@code X}. */
        public static final Mode X = new Mode("X");

        /** {@code Z}. */
        public static final Mode Z = new Mode("Z");

        /** The documented values. */
        public static final List<Mode> VALUES = List.of(X, Z);

        @Override
        public boolean isKnown() {
            return VALUES.contains(this);
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /** Field {@code fields}. */
    public static final class Fields extends RequestObject {
        /** What the object must hold. */
        public static final RequestRules RULES = RequestRules.of(
                optional("NAME", string().length(null, 50)));

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
             * Field {@code NAME}.
             * @param name {@code string}, at most 50 characters
             * @return this builder
             */
            public Builder name(String name) {
                return set("NAME", Encode.string(name));
            }

            /** {@return what has been collected, unchecked} */
            public Fields build() {
                return new Fields(this);
            }
        }
    }

    /** Error codes of the method. */
    public static final class Error {
        /** What is documented of them. */
        public static final ErrorTable TABLE = CommonError.TABLE.with(
                new DocumentedError("BAD", 400, "", false),
                new DocumentedError("WORSE", null, "", false));

        /** {@code BAD}: HTTP 400. */
        public static final ErrorCode BAD = TABLE.code("BAD");

        /** {@code WORSE}. */
        public static final ErrorCode WORSE = TABLE.code("WORSE");

        private Error() {}
    }
}
