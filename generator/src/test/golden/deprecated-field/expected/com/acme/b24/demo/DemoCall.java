// Generated from methods/demo/demo.call.yaml. Changes are lost.
package com.acme.b24.demo;

import static io.github.b24kit.runtime.request.RequestRules.*;
import static io.github.b24kit.runtime.request.Values.*;

import com.acme.b24.CommonError;
import io.github.b24kit.runtime.Effect;
import io.github.b24kit.runtime.ObjectBuilder;
import io.github.b24kit.runtime.Operation;
import io.github.b24kit.runtime.Request;
import io.github.b24kit.runtime.answer.ObjectReader;
import io.github.b24kit.runtime.answer.ValueReader;
import io.github.b24kit.runtime.json.JsonObject;
import io.github.b24kit.runtime.request.Encode;
import io.github.b24kit.runtime.request.RequestRules;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Does something.
 *
 * <p>Method {@code demo.call}. Must not be repeated blindly.
 *
 * <pre>{@code
 * DemoCall.Result result = b24.demo().call("text").execute();
 * }</pre>
 *
 * <p>No errors are documented beside those of any method ({@link com.acme.b24.CommonError}).
 */
@Generated("io.github.b24kit.generator")
public final class DemoCall extends Request<DemoCall.Result> {
    /** What the client must know of the method; it also reads answers that came some other way. */
    public static final Operation<Result> OPERATION = Operation.of(
            "demo.call",
            Effect.UNSAFE,
            RequestRules.of(
                    required("code", string()),
                    optional("id", integer())),
            CommonError.TABLE,
            ValueReader.ofObject(Result::decode));

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
         * Which one.
         * @param code {@code string}, required
         * @return this builder
         * @deprecated Codes are not unique. Use {@code id} instead.
         */
        @Deprecated
        public Builder code(String code) {
            return setProven("code", Encode.string(code));
        }

        /**
         * Which one.
         * @param id {@code integer}
         * @return this builder
         */
        public Builder id(long id) {
            return setProven("id", Encode.integer(id));
        }

        /** {@return what has been collected, unchecked} */
        public DemoCall build() {
            return new DemoCall(this);
        }
    }

    /**
     * Field {@code result}.
     * @param title A title. ({@code string}) Deprecated: The name is enough. Use {@code name} instead.
     * @param name A name. ({@code string})
     * @param rows The rows. ({@code list<object>}) Deprecated: Ask for them one by one.
     * @param raw the object as it was answered
     */
    public record Result(@Nullable String title, @Nullable String name,
            @Nullable List<Result.Rows> rows, JsonObject raw) {
        /**
         * Copies the collections.
         * @param title as above
         * @param name as above
         * @param rows as above
         * @param raw as above
         */
        public Result {
            rows = rows == null ? null : List.copyOf(rows);
        }

        /**
         * {@return what was answered; a field that cannot be read is null}
         * @param in the answered object
         */
        public static Result decode(ObjectReader in) {
            return new Result(
                    in.field("title").string(),
                    in.field("name").string(),
                    in.field("rows").list(ValueReader.ofObject(Rows::decode)),
                    in.raw());
        }

        /** {@return the fields of the answer that are not documented} */
        public JsonObject unknownFields() {
            return raw.without("title", "name", "rows");
        }

        /**
         * A title.
         * @return {@code string}
         * @deprecated The name is enough. Use {@code name} instead.
         */
        @Override
        @Deprecated
        public @Nullable String title() {
            return title;
        }

        /**
         * The rows.
         * @return {@code list<object>}
         * @deprecated Ask for them one by one.
         */
        @Override
        @Deprecated
        public @Nullable List<Rows> rows() {
            return rows;
        }

        /**
         * The rows.
         * @param id Which row. ({@code integer})
         * @param raw the object as it was answered
         */
        public record Rows(@Nullable Long id, JsonObject raw) {
            /**
             * {@return what was answered; a field that cannot be read is null}
             * @param in the answered object
             */
            public static Rows decode(ObjectReader in) {
                return new Rows(
                        in.field("id").integer(),
                        in.raw());
            }

            /** {@return the fields of the answer that are not documented} */
            public JsonObject unknownFields() {
                return raw.without("id");
            }
        }
    }
}
