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
import io.github.b24kit.runtime.Response;
import io.github.b24kit.runtime.error.DocumentedError;
import io.github.b24kit.runtime.error.ErrorCode;
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
 * <p>Method <code>demo.booking.list</code>. Scope <code>demo</code>. Changes nothing.
 *
 * <p>Result: The bookings.
 *
 * <pre>{@code
 * List<JsonObject> result = b24.demo().booking().list(f -> f.resourceIds(List.of(10852L, 10888L))
 *         .from(LocalDate.parse("2026-01-31"))).execute();
 * }</pre>
 *
 * <p>The page documents no error codes.
 *
 * <p>Any method may also answer the codes of {@link com.acme.b24.CommonError}.
 *
 * @see <a href="https://docs.example.com/demo.booking.list">Documentation</a>
 */
@Generated("io.github.b24kit.generator")
public final class DemoBookingList extends Request<List<JsonObject>> {
    /**
     * What the client must know of the method.
     */
    public static final Operation<List<JsonObject>> OPERATION = Operation.<List<JsonObject>>named("demo.booking.list")
            .effect(Effect.SAFE)
            .rules(RequestRules.of(
                    required("filter", object(Filter.RULES))))
            .errors(Error::new)
            .result(in -> in.list(each -> each.object()))
            .build();

    private DemoBookingList(Builder builder) {
        super(builder);
    }

    /**
     * What {@code filler} fills in, unchecked.
     *
     * @param filler sets values on a new builder
     * @return an immutable value
     */
    public static DemoBookingList of(Consumer<? super Builder> filler) {
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
    public Operation<List<JsonObject>> operation() {
        return OPERATION;
    }

    /**
     * Reads an answer that came some other way.
     *
     * @param body JSON in UTF-8, as the portal answers it
     * @return the answer
     */
    public static Response<List<JsonObject>> decode(byte[] body) {
        return OPERATION.decode(body);
    }

    /**
     * Collects what is sent; nothing is checked before the call or {@code validate()}.
     */
    public static final class Builder extends ObjectBuilder<Builder> {
        private Builder() {
        }

        /**
         * What to list.
         *
         * @param filter <code>object</code>, required
         * @return this builder
         */
        public Builder filter(Filter filter) {
            return set("filter", filter.toJson());
        }

        /**
         * What to list.
         *
         * @param filter <code>object</code>, required
         * @return this builder
         */
        public Builder filter(Consumer<? super Filter.Builder> filter) {
            return this.filter(Filter.of(filter));
        }

        /**
         * What has been collected, unchecked.
         *
         * @return an immutable value
         */
        public DemoBookingList build() {
            return new DemoBookingList(this);
        }
    }

    /**
     * What to list.
     */
    public static final class Filter extends RequestObject {
        /**
         * What the object must hold.
         */
        public static final RequestRules RULES = RequestRules.of(
                optional("resourceIds", listOf(integer())),
                optional("kindIds", listOf(integer())),
                required("from", date()),
                exactlyOneOf("resourceIds", "kindIds"));

        private Filter(Builder builder) {
            super(builder);
        }

        /**
         * What {@code filler} fills in, unchecked.
         *
         * @param filler sets values on a new builder
         * @return an immutable value
         */
        public static Filter of(Consumer<? super Builder> filler) {
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

        /**
         * Collects what is sent; nothing is checked before the call or {@code validate()}.
         */
        public static final class Builder extends ObjectBuilder<Builder> {
            private Builder() {
            }

            /**
             * The resources.
             *
             * @param resourceIds <code>list&#60;integer&#62;</code>, starred as one of several
             * @return this builder
             */
            public Builder resourceIds(List<Long> resourceIds) {
                return set("resourceIds", Encode.list(resourceIds, item -> Encode.integer(item)));
            }

            /**
             * The kinds of resource.
             *
             * @param kindIds <code>list&#60;integer&#62;</code>, starred as one of several
             * @return this builder
             */
            public Builder kindIds(List<Long> kindIds) {
                return set("kindIds", Encode.list(kindIds, item -> Encode.integer(item)));
            }

            /**
             * First day.
             *
             * @param from <code>date</code>, required
             * @return this builder
             */
            public Builder from(LocalDate from) {
                return set("from", Encode.date(from));
            }

            /**
             * What has been collected, unchecked.
             *
             * @return an immutable value
             */
            public Filter build() {
                return new Filter(this);
            }
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
