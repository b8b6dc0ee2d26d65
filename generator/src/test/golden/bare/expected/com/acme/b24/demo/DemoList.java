// Generated from imported/methods/demo/demo.list.yaml. Changes are lost.
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
import io.github.b24kit.runtime.query.Select;
import io.github.b24kit.runtime.request.RequestRules;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * Method {@code demo.list}. Changes nothing.
 *
 * <pre>{@code
 * List<DemoRow> result = b24.demo().list().execute();
 * }</pre>
 *
 * <p>No errors are documented beside those of any method ({@link com.acme.b24.CommonError}).
 */
@Generated("io.github.b24kit.generator")
public final class DemoList extends Request<List<DemoRow>> {
    /** What the client must know of the method; it also reads answers that came some other way. */
    public static final Operation<List<DemoRow>> OPERATION = Operation.of(
            "demo.list",
            Effect.SAFE,
            RequestRules.of(
                    optional("select", listOf(string()))),
            CommonError.TABLE,
            in -> in.list(ValueReader.ofObject(DemoRow::decode)));

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
         * Field {@code select}. Constants: {@link com.acme.b24.demo.DemoRowField}.
         * @param select {@code select}
         * @return this builder
         */
        public Builder select(Select select) {
            return set("select", select.toJson());
        }

        /**
         * Field {@code select}. Constants: {@link com.acme.b24.demo.DemoRowField}.
         * @param select {@code select}
         * @return this builder
         */
        public Builder select(Field<?>... select) {
            return this.select(Select.of(select));
        }

        /** {@return what has been collected, unchecked} */
        public DemoList build() {
            return new DemoList(this);
        }
    }
}
