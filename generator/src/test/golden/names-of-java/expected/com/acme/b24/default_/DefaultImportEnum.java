// Generated from methods/default/default.import.enum.yaml. Changes are lost.
package com.acme.b24.default_;

import static io.github.b24kit.runtime.request.RequestRules.*;
import static io.github.b24kit.runtime.request.Values.*;

import com.acme.b24.CommonError;
import io.github.b24kit.runtime.Effect;
import io.github.b24kit.runtime.ObjectBuilder;
import io.github.b24kit.runtime.Operation;
import io.github.b24kit.runtime.Request;
import io.github.b24kit.runtime.answer.ObjectReader;
import io.github.b24kit.runtime.answer.ValueReader;
import io.github.b24kit.runtime.json.JsonObject;
import io.github.b24kit.runtime.request.Encode;
import io.github.b24kit.runtime.request.RequestRules;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Does something.
 *
 * <p>Method {@code default.import.enum}. Must not be repeated blindly.
 *
 * <pre>{@code
 * DefaultImportEnum.Result result = b24.default_().import_().enum_().execute();
 * }</pre>
 *
 * <p>No errors are documented beside those of any method ({@link com.acme.b24.CommonError}).
 */
@Generated("io.github.b24kit.generator")
public final class DefaultImportEnum extends Request<DefaultImportEnum.Result> {
    /** What the client must know of the method; it also reads answers that came some other way. */
    public static final Operation<Result> OPERATION = Operation.of(
            "default.import.enum",
            Effect.UNSAFE,
            RequestRules.of(
                    optional("class", string()),
                    optional("notify", string())),
            CommonError.TABLE,
            ValueReader.ofObject(Result::decode));

    private DefaultImportEnum(Builder builder) {
        super(builder, OPERATION);
    }

    /**
     * {@return what {@code filler} fills in, unchecked}
     * @param filler sets values on a new builder
     */
    public static DefaultImportEnum of(Consumer<? super Builder> filler) {
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
         * A word of Java.
         * @param class_ {@code string}
         * @return this builder
         */
        public Builder class_(String class_) {
            return setProven("class", Encode.string(class_));
        }

        /**
         * A method of every object.
         * @param notify_ {@code string}
         * @return this builder
         */
        public Builder notify_(String notify_) {
            return setProven("notify", Encode.string(notify_));
        }

        /** {@return what has been collected, unchecked} */
        public DefaultImportEnum build() {
            return new DefaultImportEnum(this);
        }
    }

    /**
     * Field {@code result}.
     * @param hashCode_ A method of every object. ({@code string})
     * @param getClass_ A method nobody may override. ({@code string})
     * @param record A word that is legal as a member. ({@code string})
     * @param raw the object as it was answered
     */
    public record Result(@Nullable String hashCode_, @Nullable String getClass_,
            @Nullable String record, JsonObject raw) {
        /**
         * {@return what was answered; a field that cannot be read is null}
         * @param in the answered object
         */
        public static Result decode(ObjectReader in) {
            return new Result(
                    in.field("hashCode").string(),
                    in.field("getClass").string(),
                    in.field("record").string(),
                    in.raw());
        }

        /** {@return the fields of the answer that are not documented} */
        public JsonObject unknownFields() {
            return raw.without("hashCode", "getClass", "record");
        }
    }
}
