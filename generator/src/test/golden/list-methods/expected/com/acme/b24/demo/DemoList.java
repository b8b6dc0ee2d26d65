// Generated from methods/demo/demo.list.yaml. Changes are lost.
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
import io.github.b24kit.runtime.query.Field;
import io.github.b24kit.runtime.query.Filter;
import io.github.b24kit.runtime.query.FilterForm;
import io.github.b24kit.runtime.query.Order;
import io.github.b24kit.runtime.query.Select;
import io.github.b24kit.runtime.request.RequestRules;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * Lists rows.
 *
 * <p>Method <code>demo.list</code>. Must not be repeated blindly.
 *
 * <p>Result: The rows.
 *
 * <pre>{@code
 * List<DemoRow> result = b24.demo().list(r -> r.select(DemoRowField.ID, DemoRowField.SUM)
 *         .filter(Filter.where(DemoRowField.PAID).eq(true).and(DemoRowField.SUM)
 *         .ge(new BigDecimal("10.5")).and(DemoRowField.ID).in(1L, 2L)
 *         .and(Filter.raw("%state", Json.parse("\"N\"")))).order(DemoRowField.SUM.desc()
 *         .then(DemoRowField.ID.asc()))).execute();
 * }</pre>
 *
 * <p>The page documents no error codes.
 *
 * <p>Any method may also answer the codes of {@link com.acme.b24.CommonError}.
 */
@Generated("io.github.b24kit.generator")
public final class DemoList extends Request<List<DemoRow>> {
    /**
     * What the client must know of the method.
     */
    public static final Operation<List<DemoRow>> OPERATION = Operation.<List<DemoRow>>named("demo.list")
            .effect(Effect.UNSAFE)
            .rules(RequestRules.of(
                    optional("select", listOf(string())),
                    optional("filter", object(NONE)),
                    optional("order", mapOf(oneOf("ASC", "DESC")))))
            .errors(Error::new)
            .at("rows")
            .result(in -> in.list(each -> each.object(DemoRow::decode)))
            .build();

    private DemoList(Builder builder) {
        super(builder);
    }

    /**
     * What {@code filler} fills in, unchecked.
     *
     * @param filler sets values on a new builder
     * @return an immutable value
     */
    public static DemoList of(Consumer<? super Builder> filler) {
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
         * Fields to answer.
         *
         * <p>Fields: {@link com.acme.b24.demo.DemoRowField}.
         *
         * @param select <code>array</code>
         * @return this builder
         */
        public Builder select(Select select) {
            return set("select", select.toJson());
        }

        /**
         * Fields to answer.
         *
         * <p>Fields: {@link com.acme.b24.demo.DemoRowField}.
         *
         * @param select <code>array</code>
         * @return this builder
         */
        public Builder select(Field<?>... select) {
            return this.select(Select.of(select));
        }

        /**
         * Which rows.
         *
         * <p>Fields: {@link com.acme.b24.demo.DemoRowField}.
         *
         * @param filter <code>object</code>, operators <code>=</code>, <code>!</code>, <code>!=</code>,
         *     <code>&#62;</code>, <code>&#62;=</code>, <code>&#60;</code>, <code>&#60;=</code>, <code>&#64;</code>,
         *     <code>!&#64;</code>, <code>%</code>, <code>!%</code>, <code>=%</code>, <code>%=</code>,
         *     <code>!=%</code>, <code>!%=</code>
         * @return this builder
         */
        public Builder filter(Filter filter) {
            return set("filter", FilterForm.object("", "=", "!", "!=", ">", ">=", "<", "<=", "@", "!@", "%", "!%", "=%", "%=", "!=%", "!%=").write(filter));
        }

        /**
         * In which order.
         *
         * <p>Fields: {@link com.acme.b24.demo.DemoRowField}.
         *
         * @param order <code>object</code>
         * @return this builder
         */
        public Builder order(Order order) {
            return set("order", order.toJson());
        }

        /**
         * What has been collected, unchecked.
         *
         * @return an immutable value
         */
        public DemoList build() {
            return new DemoList(this);
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
