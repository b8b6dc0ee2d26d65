// Generated from methods/demo/demo.booking.list.yaml. Changes are lost.
package com.acme.b24.demo;

import static io.github.b24kit.runtime.request.RequestRules.*;
import static io.github.b24kit.runtime.request.Values.*;

import com.acme.b24.CommonError;
import io.github.b24kit.runtime.Effect;
import io.github.b24kit.runtime.ObjectBuilder;
import io.github.b24kit.runtime.Operation;
import io.github.b24kit.runtime.Request;
import io.github.b24kit.runtime.RequestObject;
import io.github.b24kit.runtime.json.JsonObject;
import io.github.b24kit.runtime.request.Encode;
import io.github.b24kit.runtime.request.RequestRules;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * Lists bookings of some resources, or of all resources of some kinds.
 *
 * <p>Method {@code demo.booking.list}. Scope {@code demo}. Changes nothing.
 *
 * <p>Result: The bookings.
 *
 * <pre>{@code
 * List<JsonObject> result = b24.demo().booking().list(f -> f
 *         .resourceIds(List.of(10852L, 10888L))
 *         .from(LocalDate.parse("2026-01-31")))
 *         .execute();
 * }</pre>
 *
 * <p>No errors are documented beside those of any method ({@link com.acme.b24.CommonError}).
 * @see <a href="https://docs.example.com/demo.booking.list">Documentation</a>
 */
@Generated("io.github.b24kit.generator")
public final class DemoBookingList extends Request<List<JsonObject>> {
    /** What the client must know of the method; it also reads answers that came some other way. */
    public static final Operation<List<JsonObject>> OPERATION = Operation.of(
            "demo.booking.list",
            Effect.SAFE,
            RequestRules.of(
                    required("filter", object(Filter.RULES))),
            CommonError.TABLE,
            in -> in.list(each -> each.object()));

    private DemoBookingList(Builder builder) {
        super(builder, OPERATION);
    }

    /**
     * {@return what {@code filler} fills in, unchecked}
     * @param filler sets values on a new builder
     */
    public static DemoBookingList of(Consumer<? super Builder> filler) {
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
         * What to list.
         * @param filter {@code object}, required
         * @return this builder
         */
        public Builder filter(Filter filter) {
            return set("filter", filter);
        }

        /**
         * What to list.
         * @param filter {@code object}, required
         * @return this builder
         */
        public Builder filter(Consumer<? super Filter.Builder> filter) {
            return this.filter(Filter.of(filter));
        }

        /** {@return what has been collected, unchecked} */
        public DemoBookingList build() {
            return new DemoBookingList(this);
        }
    }

    /** What to list. */
    public static final class Filter extends RequestObject {
        /** What the object must hold. */
        public static final RequestRules RULES = RequestRules.of(
                optional("resourceIds", listOf(integer())),
                optional("kindIds", listOf(integer())),
                required("from", date()),
                exactlyOneOf("resourceIds", "kindIds"));

        private Filter(Builder builder) {
            super(builder, RULES);
        }

        /**
         * {@return what {@code filler} fills in, unchecked}
         * @param filler sets values on a new builder
         */
        public static Filter of(Consumer<? super Builder> filler) {
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
             * The resources.
             * @param resourceIds {@code list<integer>}, starred as one of several
             * @return this builder
             */
            public Builder resourceIds(List<Long> resourceIds) {
                return setProven("resourceIds", Encode.list(resourceIds, item -> Encode.integer(item)));
            }

            /**
             * The kinds of resource.
             * @param kindIds {@code list<integer>}, starred as one of several
             * @return this builder
             */
            public Builder kindIds(List<Long> kindIds) {
                return setProven("kindIds", Encode.list(kindIds, item -> Encode.integer(item)));
            }

            /**
             * First day.
             * @param from {@code date}, required
             * @return this builder
             */
            public Builder from(LocalDate from) {
                return setProven("from", Encode.date(from));
            }

            /** {@return what has been collected, unchecked} */
            public Filter build() {
                return new Filter(this);
            }
        }
    }
}
