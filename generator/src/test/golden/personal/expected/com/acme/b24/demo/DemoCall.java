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
                    optional("email", string())))
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
         * An address.
         *
         * @param email <code>string</code>, personal data
         * @return this builder
         */
        public Builder email(String email) {
            return set("email", Encode.string(email));
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
     * @param name A title. (<code>string</code>)
     * @param owner Somebody. (<code>object</code>, personal data)
     * @param raw the object as it was answered
     */
    public record Result(@Nullable String name, Result. @Nullable Owner owner, JsonObject raw) {
        /**
         * Reads the fields; one that cannot be read is null.
         *
         * @param in the answered object
         * @return a record of it
         */
        public static Result decode(ObjectReader in) {
            return new Result(
                    in.field("name").string(),
                    in.field("owner").object(Owner::decode),
                    in.raw());
        }

        /**
         * Fields of the answer that are not documented.
         *
         * @return them with their values
         */
        public JsonObject unknownFields() {
            return raw.without("name", "owner");
        }

        /**
         * Names and JSON types only: some fields are personal data.
         */
        @Override
        public String toString() {
            return "Result" + raw;
        }

        /**
         * Somebody.
         *
         * <p>Any component may be null: no field of an answer is documented as always there.
         *
         * @param name How somebody is called. (<code>string</code>)
         * @param home Where somebody lives. (<code>demo_home</code>)
         * @param raw the object as it was answered
         */
        public record Owner(@Nullable String name, @Nullable DemoHome home, JsonObject raw) {
            /**
             * Reads the fields; one that cannot be read is null.
             *
             * @param in the answered object
             * @return a record of it
             */
            public static Owner decode(ObjectReader in) {
                return new Owner(
                        in.field("name").string(),
                        in.field("home").object(DemoHome::decode),
                        in.raw());
            }

            /**
             * Fields of the answer that are not documented.
             *
             * @return them with their values
             */
            public JsonObject unknownFields() {
                return raw.without("name", "home");
            }

            /**
             * Names and JSON types only: some fields are personal data.
             */
            @Override
            public String toString() {
                return "Owner" + raw;
            }
        }
    }
}
