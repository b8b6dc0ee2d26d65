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
 * Segments that are words of Java.
 *
 * <p>Method <code>default.import.enum</code>. Scope <code>demo</code>. Must not be repeated blindly.
 *
 * <pre>{@code
 * DefaultImportEnum.Result result = b24.default_().import_().enum_().execute();
 * }</pre>
 *
 * <p>The page documents no error codes.
 *
 * <p>Any method may also answer the codes of {@link com.acme.b24.CommonError}.
 *
 * @see <a href="https://example.com/demo">Documentation</a>
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
                    optional("notify", string()),
                    optional("build", string()),
                    optional("extra", string()),
                    optional("PAY_SYSTEM_ID", integer()),
                    optional("SORT", string()),
                    optional("sort", string()),
                    optional("1C", string()),
                    optional("a-b", string()),
                    optional("=DELETED", string())))
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
         * A method of the builder.
         *
         * @param build_ <code>string</code>
         * @return this builder
         */
        public Builder build_(String build_) {
            return set("build", Encode.string(build_));
        }

        /**
         * A method of the builder.
         *
         * @param extra_ <code>string</code>
         * @return this builder
         */
        public Builder extra_(String extra_) {
            return set("extra", Encode.string(extra_));
        }

        /**
         * Words in capitals.
         *
         * @param paySystemId <code>integer</code>
         * @return this builder
         */
        public Builder paySystemId(long paySystemId) {
            return set("PAY_SYSTEM_ID", Encode.integer(paySystemId));
        }

        /**
         * First of two that meet.
         *
         * @param sort <code>string</code>
         * @return this builder
         */
        public Builder sort(String sort) {
            return set("SORT", Encode.string(sort));
        }

        /**
         * Second of two that meet.
         *
         * @param sort_2 <code>string</code>
         * @return this builder
         */
        public Builder sort_2(String sort_2) {
            return set("sort", Encode.string(sort_2));
        }

        /**
         * Starts with a digit.
         *
         * @param _1c <code>string</code>
         * @return this builder
         */
        public Builder _1c(String _1c) {
            return set("1C", Encode.string(_1c));
        }

        /**
         * Not only letters.
         *
         * @param aB <code>string</code>
         * @return this builder
         */
        public Builder aB(String aB) {
            return set("a-b", Encode.string(aB));
        }

        /**
         * Starts with a sign.
         *
         * @param deleted <code>string</code>
         * @return this builder
         */
        public Builder deleted(String deleted) {
            return set("=DELETED", Encode.string(deleted));
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
     * @param raw_ A component of every record. (<code>string</code>)
     * @param hashCode_ A method of every object. (<code>string</code>)
     * @param getClass_ A method nobody may override. (<code>string</code>)
     * @param record A word that is legal as a member. (<code>string</code>)
     * @param raw the object as it was answered
     */
    public record Result(@Nullable String raw_, @Nullable String hashCode_,
            @Nullable String getClass_, @Nullable String record, JsonObject raw) {
        /**
         * Reads the fields; one that cannot be read is null.
         *
         * @param in the answered object
         * @return a record of it
         */
        public static Result decode(ObjectReader in) {
            return new Result(
                    in.field("raw").string(),
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
            return raw.without("raw", "hashCode", "getClass", "record");
        }
    }
}
