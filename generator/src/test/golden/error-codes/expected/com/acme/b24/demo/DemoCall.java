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
import io.github.b24kit.runtime.error.DocumentedError;
import io.github.b24kit.runtime.error.ErrorCode;
import io.github.b24kit.runtime.error.ErrorTable;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * Does something.
 *
 * <p>Method {@code demo.call}. Must not be repeated blindly.
 *
 * <pre>{@code
 * boolean result = b24.demo().call().execute();
 * }</pre>
 *
 * <table>
 * <caption>Errors, beside those of any method ({@link com.acme.b24.CommonError})</caption>
 * <tr><th scope="col">Code</th><th scope="col">Status</th><th scope="col">Meaning</th></tr>
 * <tr><td>{@code NOT_FOUND}</td><td>400</td><td>There is none.</td></tr>
 * <tr><td>{@code ACCESS_DENIED}</td><td></td><td>It belongs to somebody else.</td></tr>
 * </table>
 */
@Generated("io.github.b24kit.generator")
public final class DemoCall extends Request<Boolean> {
    /** What the client must know of the method; it also reads answers that came some other way. */
    public static final Operation<Boolean> OPERATION = Operation.of(
            "demo.call",
            Effect.UNSAFE,
            NONE,
            Error.TABLE,
            ValueReader::bool);

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

        /** {@return what has been collected, unchecked} */
        public DemoCall build() {
            return new DemoCall(this);
        }
    }

    /** Error codes of the method. */
    public static final class Error {
        /** What is documented of them. */
        public static final ErrorTable TABLE = CommonError.TABLE.with(
                new DocumentedError("NOT_FOUND", 400, "There is none.", false),
                new DocumentedError("ACCESS_DENIED", null, "It belongs to somebody else.", false));

        /** {@code NOT_FOUND}: There is none. HTTP 400. */
        public static final ErrorCode NOT_FOUND = TABLE.code("NOT_FOUND");

        /** {@code ACCESS_DENIED}: It belongs to somebody else. */
        public static final ErrorCode ACCESS_DENIED = TABLE.code("ACCESS_DENIED");

        private Error() {}
    }
}
