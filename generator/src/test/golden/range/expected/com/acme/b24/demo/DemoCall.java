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
import java.math.BigDecimal;
import java.util.List;
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
 * <p>No errors are documented beside those of any method ({@link com.acme.b24.CommonError}).
 */
@Generated("io.github.b24kit.generator")
public final class DemoCall extends Request<Boolean> {
    /** What the client must know of the method; it also reads answers that came some other way. */
    public static final Operation<Boolean> OPERATION = Operation.of(
            "demo.call",
            Effect.UNSAFE,
            RequestRules.of(
                    optional("count", integer().range("1", "50")),
                    optional("sum", number().range("0.5", null)),
                    optional("price", number().above("0").below("10")),
                    optional("ids", listOf(integer()).items(1, 2))),
            CommonError.TABLE,
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

        /**
         * How many.
         * @param count {@code integer}, at least {@code 1}, at most {@code 50}
         * @return this builder
         */
        public Builder count(long count) {
            return set("count", Encode.integer(count));
        }

        /**
         * How much.
         * @param sum {@code double}, at least {@code 0.5}
         * @return this builder
         */
        public Builder sum(BigDecimal sum) {
            return set("sum", Encode.number(sum));
        }

        /**
         * For how much.
         * @param price {@code double}, more than {@code 0}, less than {@code 10}
         * @return this builder
         */
        public Builder price(BigDecimal price) {
            return set("price", Encode.number(price));
        }

        /**
         * Which ones.
         * @param ids {@code list<integer>}, at least 1 item, at most 2 items
         * @return this builder
         */
        public Builder ids(List<Long> ids) {
            return set("ids", Encode.list(ids, item -> Encode.integer(item)));
        }

        /** {@return what has been collected, unchecked} */
        public DemoCall build() {
            return new DemoCall(this);
        }
    }
}
