// Generated from methods/demo/demo.names.yaml. Changes are lost.
package com.acme.b24.demo;

import static io.github.b24kit.runtime.request.RequestRules.*;
import static io.github.b24kit.runtime.request.Values.*;

import com.acme.b24.CommonError;
import io.github.b24kit.runtime.Effect;
import io.github.b24kit.runtime.ObjectBuilder;
import io.github.b24kit.runtime.Operation;
import io.github.b24kit.runtime.PagedRequest;
import io.github.b24kit.runtime.Paging;
import io.github.b24kit.runtime.answer.ValueReader;
import io.github.b24kit.runtime.request.Encode;
import io.github.b24kit.runtime.request.RequestRules;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * Lists names.
 *
 * <p>Method {@code demo.names}. Must not be repeated blindly. Rows come in pages of 20.
 *
 * <p>Result: The names.
 *
 * <pre>{@code
 * List<String> result = b24.demo().names("text").stream().toList();
 * }</pre>
 *
 * <p>No errors are documented beside those of any method ({@link com.acme.b24.CommonError}).
 */
@Generated("io.github.b24kit.generator")
public final class DemoNames extends PagedRequest<String> {
    /** What the client must know of the method; it also reads answers that came some other way. */
    public static final Operation<List<String>> OPERATION = Operation.of(
            "demo.names",
            Effect.UNSAFE,
            RequestRules.of(
                    required("of", string())),
            CommonError.TABLE,
            in -> in.list(ValueReader::string));

    private DemoNames(Builder builder) {
        super(builder, OPERATION, Paging.byStart(20).totalUntrusted());
    }

    /**
     * {@return what {@code filler} fills in, unchecked}
     * @param filler sets values on a new builder
     */
    public static DemoNames of(Consumer<? super Builder> filler) {
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
         * Whose.
         * @param of {@code string}, required
         * @return this builder
         */
        public Builder of(String of) {
            return setProven("of", Encode.string(of));
        }

        /** {@return what has been collected, unchecked} */
        public DemoNames build() {
            return new DemoNames(this);
        }
    }
}
