// Generated from methods/demo/demo.call.yaml. Changes are lost.
package com.acme.b24.demo;

import static io.github.b24kit.runtime.request.RequestRules.*;
import static io.github.b24kit.runtime.request.Values.*;

import com.acme.b24.CommonError;
import io.github.b24kit.runtime.Effect;
import io.github.b24kit.runtime.ObjectBuilder;
import io.github.b24kit.runtime.Operation;
import io.github.b24kit.runtime.Request;
import io.github.b24kit.runtime.answer.OpenValue;
import io.github.b24kit.runtime.answer.ValueReader;
import io.github.b24kit.runtime.request.Encode;
import io.github.b24kit.runtime.request.RequestRules;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * Does something.
 *
 * <p>Method {@code demo.call}. Must not be repeated blindly.
 *
 * <p>One of a series is told by its day.
 *
 * <p>Somebody must be named when somebody is to be told.
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
                    optional("notify", yesNo()),
                    optional("whom", integer()),
                    optional("mode", oneOf("this", "next", "all")),
                    optional("from", date()),
                    requiredWhen("from", "mode", "this", "next"),
                    requiredWhen("whom", "notify", "Y")),
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
         * Whether to tell somebody.
         * @param notify_ {@code boolean}, values {@code Y}, {@code N}
         * @return this builder
         */
        public Builder notify_(boolean notify_) {
            return setProven("notify", Encode.yesNo(notify_));
        }

        /**
         * Whom to tell.
         * @param whom {@code integer}
         * @return this builder
         */
        public Builder whom(long whom) {
            return setProven("whom", Encode.integer(whom));
        }

        /**
         * Which of a series.
         * @param mode {@code string}
         * @return this builder
         */
        public Builder mode(Mode mode) {
            return set("mode", Encode.string(mode.value()));
        }

        /**
         * From which day on.
         * @param from {@code date}
         * @return this builder
         */
        public Builder from(LocalDate from) {
            return setProven("from", Encode.date(from));
        }

        /** {@return what has been collected, unchecked} */
        public DemoCall build() {
            return new DemoCall(this);
        }
    }

    /**
     * Which of a series.
     * @param value text on the wire, documented or not
     */
    public record Mode(String value) implements OpenValue {
        /** {@code this}. */
        public static final Mode THIS = new Mode("this");

        /** {@code next}. */
        public static final Mode NEXT = new Mode("next");

        /** {@code all}. */
        public static final Mode ALL = new Mode("all");

        /** The documented values. */
        public static final List<Mode> VALUES = List.of(THIS, NEXT, ALL);

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
