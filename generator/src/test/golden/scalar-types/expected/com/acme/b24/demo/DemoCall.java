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
import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonObject;
import io.github.b24kit.runtime.request.Encode;
import io.github.b24kit.runtime.request.RequestRules;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
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
                    optional("string", string()),
                    optional("text", string()),
                    optional("char", string()),
                    optional("integer", integer()),
                    optional("double", number()),
                    optional("date", date()),
                    optional("datetime", dateTime()),
                    optional("timestamp", timestamp()),
                    optional("file", any()),
                    optional("any", any())),
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
         * A line.
         * @param string {@code string}
         * @return this builder
         */
        public Builder string(String string) {
            return setProven("string", Encode.string(string));
        }

        /**
         * Many lines.
         * @param text {@code text}
         * @return this builder
         */
        public Builder text(String text) {
            return setProven("text", Encode.string(text));
        }

        /**
         * A letter.
         * @param char_ {@code char}
         * @return this builder
         */
        public Builder char_(String char_) {
            return setProven("char", Encode.string(char_));
        }

        /**
         * A whole number.
         * @param integer {@code integer}
         * @return this builder
         */
        public Builder integer(long integer) {
            return setProven("integer", Encode.integer(integer));
        }

        /**
         * A number.
         * @param double_ {@code double}
         * @return this builder
         */
        public Builder double_(BigDecimal double_) {
            return setProven("double", Encode.number(double_));
        }

        /**
         * A day.
         * @param date {@code date}
         * @return this builder
         */
        public Builder date(LocalDate date) {
            return setProven("date", Encode.date(date));
        }

        /**
         * A moment.
         * @param datetime {@code datetime}
         * @return this builder
         */
        public Builder datetime(OffsetDateTime datetime) {
            return setProven("datetime", Encode.dateTime(datetime));
        }

        /**
         * Seconds.
         * @param timestamp {@code timestamp}
         * @return this builder
         */
        public Builder timestamp(Instant timestamp) {
            return setProven("timestamp", Encode.timestamp(timestamp));
        }

        /**
         * A file.
         * @param file {@code file}
         * @return this builder
         */
        public Builder file(Json file) {
            return set("file", file);
        }

        /**
         * Anything.
         * @param any {@code any}
         * @return this builder
         */
        public Builder any(Json any) {
            return set("any", any);
        }

        /** {@return what has been collected, unchecked} */
        public DemoCall build() {
            return new DemoCall(this);
        }
    }

    /**
     * Field {@code result}.
     * @param string A line. ({@code string})
     * @param text Many lines. ({@code text})
     * @param char_ A letter. ({@code char})
     * @param integer A whole number. ({@code integer})
     * @param double_ A number. ({@code double})
     * @param date A day. ({@code date})
     * @param datetime A moment. ({@code datetime})
     * @param timestamp Seconds. ({@code timestamp})
     * @param file A file. ({@code file})
     * @param any Anything. ({@code any})
     * @param raw the object as it was answered
     */
    public record Result(@Nullable String string, @Nullable String text, @Nullable String char_,
            @Nullable Long integer, @Nullable BigDecimal double_, @Nullable LocalDate date,
            @Nullable OffsetDateTime datetime, @Nullable Instant timestamp, @Nullable Json file,
            @Nullable Json any, JsonObject raw) {
        /**
         * {@return what was answered; a field that cannot be read is null}
         * @param in the answered object
         */
        public static Result decode(ObjectReader in) {
            return new Result(
                    in.field("string").string(),
                    in.field("text").string(),
                    in.field("char").string(),
                    in.field("integer").integer(),
                    in.field("double").decimal(),
                    in.field("date").date(),
                    in.field("datetime").dateTime(),
                    in.field("timestamp").timestamp(),
                    in.field("file").json(),
                    in.field("any").json(),
                    in.raw());
        }

        /** {@return the fields of the answer that are not documented} */
        public JsonObject unknownFields() {
            return raw.without("string", "text", "char", "integer", "double", "date", "datetime",
                    "timestamp", "file", "any");
        }
    }
}
