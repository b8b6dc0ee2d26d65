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
 * <p>Method <code>demo.call</code>. Must not be repeated blindly.
 *
 * <pre>{@code
 * DemoCall.Result result = b24.demo().call("text").execute();
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
                    required("code", string()),
                    optional("id", integer())))
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
         * Which one.
         *
         * @param code <code>string</code>, required
         * @return this builder
         * @deprecated Codes are not unique. Use <code>id</code> instead.
         */
        @Deprecated
        public Builder code(String code) {
            return set("code", Encode.string(code));
        }

        /**
         * Which one.
         *
         * @param id <code>integer</code>
         * @return this builder
         */
        public Builder id(long id) {
            return set("id", Encode.integer(id));
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
     * @param title A title. (<code>string</code>) Deprecated: The name is enough. Use <code>name</code> instead.
     * @param name A name. (<code>string</code>)
     * @param rows The rows. (<code>list&#60;object&#62;</code>) Deprecated: Ask for them one by one.
     * @param raw the object as it was answered
     */
    public record Result(@Nullable String title, @Nullable String name,
            @Nullable List<Result.Rows> rows, JsonObject raw) {
        /**
         * Copies the collections.
         *
         * @param title as above
         * @param name as above
         * @param rows as above
         * @param raw as above
         */
        public Result {
            rows = rows == null ? null : List.copyOf(rows);
        }

        /**
         * Reads the fields; one that cannot be read is null.
         *
         * @param in the answered object
         * @return a record of it
         */
        public static Result decode(ObjectReader in) {
            return new Result(
                    in.field("title").string(),
                    in.field("name").string(),
                    in.field("rows").list(each -> each.object(Rows::decode)),
                    in.raw());
        }

        /**
         * Fields of the answer that are not documented.
         *
         * @return them with their values
         */
        public JsonObject unknownFields() {
            return raw.without("title", "name", "rows");
        }

        /**
         * A title.
         *
         * @return <code>string</code>
         * @deprecated The name is enough. Use <code>name</code> instead.
         */
        @Override
        @Deprecated
        public @Nullable String title() {
            return title;
        }

        /**
         * The rows.
         *
         * @return <code>list&#60;object&#62;</code>
         * @deprecated Ask for them one by one.
         */
        @Override
        @Deprecated
        public @Nullable List<Rows> rows() {
            return rows;
        }

        /**
         * The rows.
         *
         * <p>Any component may be null: no field of an answer is documented as always there.
         *
         * @param id Which row. (<code>integer</code>)
         * @param raw the object as it was answered
         */
        public record Rows(@Nullable Long id, JsonObject raw) {
            /**
             * Reads the fields; one that cannot be read is null.
             *
             * @param in the answered object
             * @return a record of it
             */
            public static Rows decode(ObjectReader in) {
                return new Rows(
                        in.field("id").integer(),
                        in.raw());
            }

            /**
             * Fields of the answer that are not documented.
             *
             * @return them with their values
             */
            public JsonObject unknownFields() {
                return raw.without("id");
            }
        }
    }
}
