// Generated from methods/demo/demo.list.yaml. Changes are lost.
package com.acme.b24.demo;

import static io.github.b24kit.runtime.request.RequestRules.*;
import static io.github.b24kit.runtime.request.Values.*;

import com.acme.b24.CommonError;
import io.github.b24kit.runtime.Effect;
import io.github.b24kit.runtime.ObjectBuilder;
import io.github.b24kit.runtime.Operation;
import io.github.b24kit.runtime.Request;
import io.github.b24kit.runtime.answer.ValueReader;
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
 * <p>Method {@code demo.list}. Must not be repeated blindly.
 *
 * <p>Result: The rows.
 *
 * <pre>{@code
 * List<DemoRow> result = b24.demo().list(r -> r
 *         .select(DemoRowField.ID, DemoRowField.SUM)
 *         .filter(DemoRowField.PAID.eq(true)
 *                 .and(DemoRowField.SUM.ge(new BigDecimal("10.5")))
 *                 .and(DemoRowField.ID.in(1L, 2L))
 *                 .and(Filter.raw("%state", Json.parse("\"N\""))))
 *         .order(DemoRowField.SUM.desc().then(DemoRowField.ID.asc())))
 *         .execute();
 * }</pre>
 *
 * <p>No errors are documented beside those of any method ({@link com.acme.b24.CommonError}).
 */
@Generated("io.github.b24kit.generator")
public final class DemoList extends Request<List<DemoRow>> {
    /** What the client must know of the method; it also reads answers that came some other way. */
    public static final Operation<List<DemoRow>> OPERATION = Operation.<List<DemoRow>>named("demo.list")
            .effect(Effect.UNSAFE)
            .rules(RequestRules.of(
                    optional("select", listOf(string())),
                    optional("filter", object(NONE)),
                    optional("order", mapOf(oneOf("ASC", "DESC")))))
            .errors(CommonError.TABLE)
            .at("rows")
            .result(in -> in.list(ValueReader.ofObject(DemoRow::decode)))
            .build();

    private DemoList(Builder builder) {
        super(builder, OPERATION);
    }

    /**
     * {@return what {@code filler} fills in, unchecked}
     * @param filler sets values on a new builder
     */
    public static DemoList of(Consumer<? super Builder> filler) {
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
         * Fields to answer. Constants: {@link com.acme.b24.demo.DemoRowField}.
         * @param select {@code array}
         * @return this builder
         */
        public Builder select(Select select) {
            return set("select", select.toJson());
        }

        /**
         * Fields to answer. Constants: {@link com.acme.b24.demo.DemoRowField}.
         * @param select {@code array}
         * @return this builder
         */
        public Builder select(Field<?>... select) {
            return this.select(Select.of(select));
        }

        /**
         * Which rows. Constants: {@link com.acme.b24.demo.DemoRowField}.
         * @param filter {@code object}, operators {@code =}, {@code !}, {@code !=}, {@code >}, {@code >=}, {@code <},
         *     {@code <=}, <code>&#64;</code>, <code>!&#64;</code>, {@code %}, {@code !%}, {@code =%}, {@code %=},
         *     {@code !=%}, {@code !%=}
         * @return this builder
         */
        public Builder filter(Filter filter) {
            return set("filter", FilterForm.object("", "=", "!", "!=", ">", ">=", "<", "<=", "@",
                    "!@", "%", "!%", "=%", "%=", "!=%", "!%=").write(filter));
        }

        /**
         * In which order. Constants: {@link com.acme.b24.demo.DemoRowField}.
         * @param order {@code object}
         * @return this builder
         */
        public Builder order(Order order) {
            return set("order", order.toJson());
        }

        /** {@return what has been collected, unchecked} */
        public DemoList build() {
            return new DemoList(this);
        }
    }
}
