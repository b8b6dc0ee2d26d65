// Generated from methods/demo/demo.find.v3.yaml. Changes are lost.
package com.acme.b24.v3.demo;

import static io.github.b24kit.runtime.request.RequestRules.*;
import static io.github.b24kit.runtime.request.Values.*;

import com.acme.b24.CommonError;
import com.acme.b24.demo.DemoRow;
import io.github.b24kit.runtime.Effect;
import io.github.b24kit.runtime.ObjectBuilder;
import io.github.b24kit.runtime.Operation;
import io.github.b24kit.runtime.Request;
import io.github.b24kit.runtime.answer.ValueReader;
import io.github.b24kit.runtime.query.Filter;
import io.github.b24kit.runtime.query.FilterForm;
import io.github.b24kit.runtime.request.RequestRules;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * Finds rows.
 *
 * <p>Method {@code demo.find}. Must not be repeated blindly.
 *
 * <p>Result: The rows.
 *
 * <pre>{@code
 * List<DemoRow> result = b24.v3().demo().find(r -> r.filter(DemoRowField.SUM.eq(new BigDecimal("1")))).execute();
 * }</pre>
 *
 * <p>No errors are documented beside those of any method ({@link com.acme.b24.CommonError}).
 */
@Generated("io.github.b24kit.generator")
public final class DemoFind extends Request<List<DemoRow>> {
    /** What the client must know of the method; it also reads answers that came some other way. */
    public static final Operation<List<DemoRow>> OPERATION = Operation.<List<DemoRow>>named("demo.find")
            .effect(Effect.UNSAFE)
            .rules(RequestRules.of(
                    optional("filter", conditionsOn("sum", "ID"))))
            .errors(CommonError.TABLE)
            .v3()
            .result(in -> in.list(ValueReader.ofObject(DemoRow::decode)))
            .build();

    private DemoFind(Builder builder) {
        super(builder, OPERATION);
    }

    /**
     * {@return what {@code filler} fills in, unchecked}
     * @param filler sets values on a new builder
     */
    public static DemoFind of(Consumer<? super Builder> filler) {
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
         * Which rows. Constants: {@link com.acme.b24.demo.DemoRowField}.
         * @param filter {@code filter}, only with {@code sum}, {@code ID}, operators {@code =}, {@code !=}, {@code >},
         *     {@code >=}, {@code <}, {@code <=}, {@code in}, {@code between}
         * @return this builder
         */
        public Builder filter(Filter filter) {
            return set("filter", FilterForm.list("=", "!=", ">", ">=", "<", "<=", "in",
                    "between").write(filter));
        }

        /** {@return what has been collected, unchecked} */
        public DemoFind build() {
            return new DemoFind(this);
        }
    }
}
