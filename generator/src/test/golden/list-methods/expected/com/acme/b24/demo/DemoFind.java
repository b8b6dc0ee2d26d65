// Generated from methods/demo/demo.find.yaml. Changes are lost.
package com.acme.b24.demo;

import static io.github.b24kit.runtime.request.RequestRules.*;
import static io.github.b24kit.runtime.request.Values.*;

import com.acme.b24.CommonError;
import io.github.b24kit.runtime.Effect;
import io.github.b24kit.runtime.ObjectBuilder;
import io.github.b24kit.runtime.Operation;
import io.github.b24kit.runtime.Request;
import io.github.b24kit.runtime.Response;
import io.github.b24kit.runtime.error.DocumentedError;
import io.github.b24kit.runtime.error.ErrorCode;
import io.github.b24kit.runtime.query.Filter;
import io.github.b24kit.runtime.query.FilterForm;
import io.github.b24kit.runtime.request.RequestRules;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * Finds rows.
 *
 * <p>Method <code>demo.find</code>. Must not be repeated blindly.
 *
 * <p>Result: The rows.
 *
 * <pre>{@code
 * List<DemoRow> result = b24.demo().find(r -> r.filter(Filter.where(DemoRowField.SUM)
 *         .eq(new BigDecimal("1")))).execute();
 * }</pre>
 *
 * <p>The page documents no error codes.
 *
 * <p>Any method may also answer the codes of {@link com.acme.b24.CommonError}.
 */
@Generated("io.github.b24kit.generator")
public final class DemoFind extends Request<List<DemoRow>> {
    /**
     * What the client must know of the method.
     */
    public static final Operation<List<DemoRow>> OPERATION = Operation.<List<DemoRow>>named("demo.find")
            .effect(Effect.UNSAFE)
            .rules(RequestRules.of(
                    optional("filter", conditionsOn("sum", "ID"))))
            .errors(Error::new)
            .result(in -> in.list(each -> each.object(DemoRow::decode)))
            .build();

    private DemoFind(Builder builder) {
        super(builder);
    }

    /**
     * What {@code filler} fills in, unchecked.
     *
     * @param filler sets values on a new builder
     * @return an immutable value
     */
    public static DemoFind of(Consumer<? super Builder> filler) {
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
    public Operation<List<DemoRow>> operation() {
        return OPERATION;
    }

    /**
     * Reads an answer that came some other way.
     *
     * @param body JSON in UTF-8, as the portal answers it
     * @return the answer
     */
    public static Response<List<DemoRow>> decode(byte[] body) {
        return OPERATION.decode(body);
    }

    /**
     * Collects what is sent; nothing is checked before the call or {@code validate()}.
     */
    public static final class Builder extends ObjectBuilder<Builder> {
        private Builder() {
        }

        /**
         * Which rows.
         *
         * <p>Fields: {@link com.acme.b24.demo.DemoRowField}.
         *
         * @param filter <code>filter</code>, only with <code>sum</code>, <code>ID</code>, operators <code>=</code>,
         *     <code>!=</code>, <code>&#62;</code>, <code>&#62;=</code>, <code>&#60;</code>, <code>&#60;=</code>,
         *     <code>in</code>, <code>between</code>
         * @return this builder
         */
        public Builder filter(Filter filter) {
            return set("filter", FilterForm.list("=", "!=", ">", ">=", "<", "<=", "in", "between").write(filter));
        }

        /**
         * What has been collected, unchecked.
         *
         * @return an immutable value
         */
        public DemoFind build() {
            return new DemoFind(this);
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
}
