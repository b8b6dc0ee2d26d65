// Generated from methods/default/default.import.enum.yaml. Changes are lost.
package com.acme.b24.default_;

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
 * <p>Method <code>default.import.enum</code>. Must not be repeated blindly.
 *
 * <pre>{@code
 * DefaultImportEnum.Result result = b24.default_().import_().enum_().execute();
 * }</pre>
 *
 * <p>The page documents no error codes.
 *
 * <p>Any method may also answer the codes of {@link com.acme.b24.CommonError}.
 */
@Generated("io.github.b24kit.generator")
public final class DefaultImportEnum extends Request<DefaultImportEnum.Result> {
    /**
     * What the client must know of the method.
     */
    public static final Operation<Result> OPERATION = Operation.<Result>named("default.import.enum")
            .effect(Effect.UNSAFE)
            .rules(RequestRules.of(
                    optional("class", string()),
                    optional("notify", string())))
            .errors(Error::new)
            .result(in -> in.object(Result::decode))
            .build();

    private DefaultImportEnum(Builder builder) {
        super(builder);
    }

    /**
     * What {@code filler} fills in, unchecked.
     *
     * @param filler sets values on a new builder
     * @return an immutable value
     */
    public static DefaultImportEnum of(Consumer<? super Builder> filler) {
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
         * A word of Java.
         *
         * @param class_ <code>string</code>
         * @return this builder
         */
        public Builder class_(String class_) {
            return set("class", Encode.string(class_));
        }

        /**
         * A method of every object.
         *
         * @param notify_ <code>string</code>
         * @return this builder
         */
        public Builder notify_(String notify_) {
            return set("notify", Encode.string(notify_));
        }

        /**
         * What has been collected, unchecked.
         *
         * @return an immutable value
         */
        public DefaultImportEnum build() {
            return new DefaultImportEnum(this);
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
     * @param hashCode_ A method of every object. (<code>string</code>)
     * @param getClass_ A method nobody may override. (<code>string</code>)
     * @param record A word that is legal as a member. (<code>string</code>)
     * @param raw the object as it was answered
     */
    public record Result(@Nullable String hashCode_, @Nullable String getClass_,
            @Nullable String record, JsonObject raw) {
        /**
         * Reads the fields; one that cannot be read is null.
         *
         * @param in the answered object
         * @return a record of it
         */
        public static Result decode(ObjectReader in) {
            return new Result(
                    in.field("hashCode").string(),
                    in.field("getClass").string(),
                    in.field("record").string(),
                    in.raw());
        }

        /**
         * Fields of the answer that are not documented.
         *
         * @return them with their values
         */
        public JsonObject unknownFields() {
            return raw.without("hashCode", "getClass", "record");
        }
    }
}
