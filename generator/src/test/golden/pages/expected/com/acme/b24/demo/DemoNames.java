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
import io.github.b24kit.runtime.Response;
import io.github.b24kit.runtime.answer.ValueReader;
import io.github.b24kit.runtime.error.DocumentedError;
import io.github.b24kit.runtime.error.ErrorCode;
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
    /** What the client must know of the method. */
    public static final Operation<List<String>> OPERATION = Operation.<List<String>>named("demo.names")
            .effect(Effect.UNSAFE)
            .rules(RequestRules.of(
                    required("of", string())))
            .errors(Error::new)
            .result(in -> in.list(ValueReader::string))
            .build();

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

    /**
     * {@return an answer that came some other way}
     * @param body JSON in UTF-8, as the portal answers it
     */
    public static Response<List<String>> decode(byte[] body) {
        return OPERATION.decode(body);
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

    /**
     * Error codes of the method.
     * @param code text of the code, documented or not
     */
    public record Error(String code) implements ErrorCode {
        private static final List<DocumentedError> ROWS = List.of();

        @Override
        public List<DocumentedError> meanings() {
            return DocumentedError.matching(code, ROWS, CommonError.ROWS);
        }
    }
}
