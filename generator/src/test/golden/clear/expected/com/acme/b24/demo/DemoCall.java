// Generated from methods/demo/demo.call.yaml. Changes are lost.
package com.acme.b24.demo;

import static io.github.b24kit.runtime.request.RequestRules.*;
import static io.github.b24kit.runtime.request.Values.*;

import com.acme.b24.CommonError;
import io.github.b24kit.runtime.Effect;
import io.github.b24kit.runtime.ObjectBuilder;
import io.github.b24kit.runtime.Operation;
import io.github.b24kit.runtime.Request;
import io.github.b24kit.runtime.answer.ValueReader;
import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonNull;
import io.github.b24kit.runtime.request.Encode;
import io.github.b24kit.runtime.request.RequestRules;
import java.time.LocalDate;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * Does something.
 *
 * <p>Method {@code demo.call}. Must not be repeated blindly.
 *
 * <pre>{@code
 * boolean result = b24.demo().call().execute();
 * }</pre>
 *
 * <p>No errors are documented beside those of any method ({@link com.acme.b24.CommonError}).
 */
@Generated("io.github.b24kit.generator")
public final class DemoCall extends Request<Boolean> {
    /** What the client must know of the method; it also reads answers that came some other way. */
    public static final Operation<Boolean> OPERATION = Operation.of(
            "demo.call",
            Effect.UNSAFE,
            RequestRules.of(
                    optional("note", string().orNull()),
                    optional("name", anyOf(string(), oneOf(""))),
                    optional("until", anyOf(date(), bool())),
                    optional("kind", string())),
            CommonError.TABLE,
            ValueReader::bool);

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
         * A note.
         * @param note {@code string}
         * @return this builder
         */
        public Builder note(String note) {
            return setProven("note", Encode.string(note));
        }

        /**
         * A name.
         * @param name {@code string}
         * @return this builder
         */
        public Builder name(String name) {
            return setProven("name", Encode.string(name));
        }

        /**
         * A day.
         * @param until {@code date}
         * @return this builder
         */
        public Builder until(LocalDate until) {
            return setProven("until", Encode.date(until));
        }

        /**
         * Of which kind.
         * @param kind {@code string}
         * @return this builder
         */
        public Builder kind(String kind) {
            return setProven("kind", Encode.string(kind));
        }

        /**
         * Empties a field, in the way its documentation names.
         * @param field which
         * @return this builder
         */
        public Builder clear(Field field) {
            return set(field.wireName, field.empty);
        }

        /** {@return what has been collected, unchecked} */
        public DemoCall build() {
            return new DemoCall(this);
        }
    }

    /** Fields that can be emptied. */
    public enum Field {
        /** A note. */
        NOTE("note", JsonNull.INSTANCE),

        /** A name. */
        NAME("name", Json.of("")),

        /** A day. */
        UNTIL("until", Json.of(false));

        private final String wireName;

        private final Json empty;

        Field(String wireName, Json empty) {
            this.wireName = wireName;
            this.empty = empty;
        }
    }
}
