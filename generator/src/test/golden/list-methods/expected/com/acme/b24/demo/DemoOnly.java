// Generated from methods/demo/demo.only.yaml. Changes are lost.
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
 * Lists rows by few fields.
 *
 * <p>Method {@code demo.only}. Must not be repeated blindly.
 *
 * <p>Result: Their identifiers.
 *
 * <pre>{@code
 * List<Long> result = b24.demo().only(DemoRowField.ID.eq(1L)).execute();
 * }</pre>
 *
 * <p>No errors are documented beside those of any method ({@link com.acme.b24.CommonError}).
 */
@Generated("io.github.b24kit.generator")
public final class DemoOnly extends Request<List<Long>> {
    /** What the client must know of the method; it also reads answers that came some other way. */
    public static final Operation<List<Long>> OPERATION = Operation.of(
            "demo.only",
            Effect.UNSAFE,
            RequestRules.of(
                    optional("SELECT", listOf(oneOf("ID", "sum"))),
                    required("FILTER", filterBy("ID", "sum")),
                    optional("ORDER", orderBy(oneOf("asc", "desc"), "ID")),
                    optional("LATEST", mapOf(oneOf("desc")))),
            CommonError.TABLE,
            in -> in.list(ValueReader::integer));

    private DemoOnly(Builder builder) {
        super(builder, OPERATION);
    }

    /**
     * {@return what {@code filler} fills in, unchecked}
     * @param filler sets values on a new builder
     */
    public static DemoOnly of(Consumer<? super Builder> filler) {
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
         * @param select {@code select}, only with {@code ID}, {@code sum}
         * @return this builder
         */
        public Builder select(Select select) {
            return set("SELECT", select.toJson());
        }

        /**
         * Fields to answer. Constants: {@link com.acme.b24.demo.DemoRowField}.
         * @param select {@code select}, only with {@code ID}, {@code sum}
         * @return this builder
         */
        public Builder select(Field<?>... select) {
            return this.select(Select.of(select));
        }

        /**
         * Which rows. Constants: {@link com.acme.b24.demo.DemoRowField}.
         * @param filter {@code filter}, required, only with {@code ID}, {@code sum}, operators {@code =}, {@code >}
         * @return this builder
         */
        public Builder filter(Filter filter) {
            return set("FILTER", FilterForm.nestedObject("=", ">").write(filter));
        }

        /**
         * In which order. Constants: {@link com.acme.b24.demo.DemoRowField}.
         * @param order {@code order}, values {@code asc}, {@code desc}, only with {@code ID}
         * @return this builder
         */
        public Builder order(Order order) {
            return set("ORDER", order.toLowerCaseJson());
        }

        /**
         * Which rows come first. Constants: {@link com.acme.b24.demo.DemoRowField}.
         * @param latest {@code order}, values {@code desc}
         * @return this builder
         */
        public Builder latest(Order latest) {
            return set("LATEST", latest.toLowerCaseJson());
        }

        /** {@return what has been collected, unchecked} */
        public DemoOnly build() {
            return new DemoOnly(this);
        }
    }
}
