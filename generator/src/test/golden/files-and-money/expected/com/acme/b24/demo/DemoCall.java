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
import io.github.b24kit.runtime.request.Encode;
import io.github.b24kit.runtime.request.RequestRules;
import io.github.b24kit.runtime.value.FileContent;
import io.github.b24kit.runtime.value.Money;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * Does something.
 *
 * <p>Method {@code demo.call}. Must not be repeated blindly.
 *
 * <p>Result: What is to be paid.
 *
 * <pre>{@code
 * Money result = b24.demo().call().execute();
 * }</pre>
 *
 * <p>No errors are documented beside those of any method ({@link com.acme.b24.CommonError}). Failures have HTTP status
 * 400 or 403.
 */
@Generated("io.github.b24kit.generator")
public final class DemoCall extends Request<Money> {
    /** What the client must know of the method; it also reads answers that came some other way. */
    public static final Operation<Money> OPERATION = Operation.of(
            "demo.call",
            Effect.UNSAFE,
            RequestRules.of(
                    optional("content", base64()),
                    optional("photo", nameAndContent()),
                    optional("picture", fileData()),
                    optional("more", listOf(nameAndContent())),
                    optional("price", money())),
            CommonError.TABLE,
            ValueReader::money);

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
         * A file without name.
         * @param content {@code file}
         * @return this builder
         */
        public Builder content(FileContent content) {
            return set("content", Encode.base64(content));
        }

        /**
         * A file with its name.
         * @param photo {@code file}
         * @return this builder
         */
        public Builder photo(FileContent photo) {
            return set("photo", Encode.nameAndContent(photo));
        }

        /**
         * A file inside an object.
         * @param picture {@code file}
         * @return this builder
         */
        public Builder picture(FileContent picture) {
            return set("picture", Encode.fileData(picture));
        }

        /**
         * Several files.
         * @param more {@code list<file>}
         * @return this builder
         */
        public Builder more(List<FileContent> more) {
            return set("more", Encode.list(more, item -> Encode.nameAndContent(item)));
        }

        /**
         * What it costs.
         * @param price {@code money}
         * @return this builder
         */
        public Builder price(Money price) {
            return set("price", Encode.money(price));
        }

        /** {@return what has been collected, unchecked} */
        public DemoCall build() {
            return new DemoCall(this);
        }
    }
}
