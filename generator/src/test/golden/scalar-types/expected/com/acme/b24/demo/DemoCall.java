// Generated from methods/demo/demo.call.yaml. Changes are lost.
package com.acme.b24.demo;

import static io.github.b24kit.runtime.request.RequestRules.*;
import static io.github.b24kit.runtime.request.Values.*;

import com.acme.b24.CommonError;
import io.github.b24kit.runtime.Effect;
import io.github.b24kit.runtime.ObjectBuilder;
import io.github.b24kit.runtime.Operation;
import io.github.b24kit.runtime.Request;
import io.github.b24kit.runtime.Response;
import io.github.b24kit.runtime.answer.ObjectReader;
import io.github.b24kit.runtime.error.DocumentedError;
import io.github.b24kit.runtime.error.ErrorCode;
import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonObject;
import io.github.b24kit.runtime.request.Encode;
import io.github.b24kit.runtime.request.RequestRules;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Does something.
 *
 * <p>Method <code>demo.call</code>. Must not be repeated blindly.
 *
 * <pre>{@code
 * DemoCall.Result result = b24.demo().call().execute();
 * }</pre>
 *
 * <p>The page documents no error codes.
 *
 * <p>Any method may also answer the codes of {@link com.acme.b24.CommonError}.
 */
@Generated("io.github.b24kit.generator")
public final class DemoCall extends Request<DemoCall.Result> {
    /**
     * What the client must know of the method.
     */
    public static final Operation<Result> OPERATION = Operation.<Result>named("demo.call")
            .effect(Effect.UNSAFE)
            .rules(RequestRules.of(
                    optional("string", string()),
                    optional("text", string()),
                    optional("char", string()),
                    optional("integer", integer()),
                    optional("double", number()),
                    optional("date", date()),
                    optional("datetime", dateTime()),
                    optional("timestamp", timestamp()),
                    optional("file", any()),
                    optional("any", any())))
            .errors(Error::new)
            .result(in -> in.object(Result::decode))
            .build();

    private DemoCall(Builder builder) {
        super(builder);
    }

    /**
     * What {@code filler} fills in, unchecked.
     *
     * @param filler sets values on a new builder
     * @return an immutable value
     */
    public static DemoCall of(Consumer<? super Builder> filler) {
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
    public Operation<Result> operation() {
        return OPERATION;
    }

    /**
     * Reads an answer that came some other way.
     *
     * @param body JSON in UTF-8, as the portal answers it
     * @return the answer
     */
    public static Response<Result> decode(byte[] body) {
        return OPERATION.decode(body);
    }

    /**
     * Collects what is sent; nothing is checked before the call or {@code validate()}.
     */
    public static final class Builder extends ObjectBuilder<Builder> {
        private Builder() {
        }

        /**
         * A line.
         *
         * @param string <code>string</code>
         * @return this builder
         */
        public Builder string(String string) {
            return set("string", Encode.string(string));
        }

        /**
         * Many lines.
         *
         * @param text <code>text</code>
         * @return this builder
         */
        public Builder text(String text) {
            return set("text", Encode.string(text));
        }

        /**
         * A letter.
         *
         * @param char_ <code>char</code>
         * @return this builder
         */
        public Builder char_(String char_) {
            return set("char", Encode.string(char_));
        }

        /**
         * A whole number.
         *
         * @param integer <code>integer</code>
         * @return this builder
         */
        public Builder integer(long integer) {
            return set("integer", Encode.integer(integer));
        }

        /**
         * A number.
         *
         * @param double_ <code>double</code>
         * @return this builder
         */
        public Builder double_(BigDecimal double_) {
            return set("double", Encode.number(double_));
        }

        /**
         * A day.
         *
         * @param date <code>date</code>
         * @return this builder
         */
        public Builder date(LocalDate date) {
            return set("date", Encode.date(date));
        }

        /**
         * A moment.
         *
         * @param datetime <code>datetime</code>
         * @return this builder
         */
        public Builder datetime(OffsetDateTime datetime) {
            return set("datetime", Encode.dateTime(datetime));
        }

        /**
         * Seconds.
         *
         * @param timestamp <code>timestamp</code>
         * @return this builder
         */
        public Builder timestamp(Instant timestamp) {
            return set("timestamp", Encode.timestamp(timestamp));
        }

        /**
         * A file.
         *
         * @param file <code>file</code>
         * @return this builder
         */
        public Builder file(Json file) {
            return set("file", file);
        }

        /**
         * Anything.
         *
         * @param any <code>any</code>
         * @return this builder
         */
        public Builder any(Json any) {
            return set("any", any);
        }

        /**
         * What has been collected, unchecked.
         *
         * @return an immutable value
         */
        public DemoCall build() {
            return new DemoCall(this);
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
     * @param string A line. (<code>string</code>)
     * @param text Many lines. (<code>text</code>)
     * @param char_ A letter. (<code>char</code>)
     * @param integer A whole number. (<code>integer</code>)
     * @param double_ A number. (<code>double</code>)
     * @param date A day. (<code>date</code>)
     * @param datetime A moment. (<code>datetime</code>)
     * @param timestamp Seconds. (<code>timestamp</code>)
     * @param file A file. (<code>file</code>)
     * @param any Anything. (<code>any</code>)
     * @param raw the object as it was answered
     */
    public record Result(@Nullable String string, @Nullable String text, @Nullable String char_,
            @Nullable Long integer, @Nullable BigDecimal double_, @Nullable LocalDate date,
            @Nullable OffsetDateTime datetime, @Nullable Instant timestamp, @Nullable Json file,
            @Nullable Json any, JsonObject raw) {
        /**
         * Reads the fields; one that cannot be read is null.
         *
         * @param in the answered object
         * @return a record of it
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

        /**
         * Fields of the answer that are not documented.
         *
         * @return them with their values
         */
        public JsonObject unknownFields() {
            return raw.without(
                    "string", "text", "char", "integer", "double", "date",
                    "datetime", "timestamp", "file", "any");
        }
    }
}
