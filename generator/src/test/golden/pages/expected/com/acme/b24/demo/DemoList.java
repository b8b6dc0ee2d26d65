// Generated from methods/demo/demo.list.yaml. Changes are lost.
package com.acme.b24.demo;

import static io.github.b24kit.runtime.request.RequestRules.*;
import static io.github.b24kit.runtime.request.Values.*;

import com.acme.b24.CommonError;
import io.github.b24kit.runtime.Effect;
import io.github.b24kit.runtime.ObjectBuilder;
import io.github.b24kit.runtime.Operation;
import io.github.b24kit.runtime.PagedRequest;
import io.github.b24kit.runtime.Paging;
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
 * Lists rows.
 *
 * <p>Method {@code demo.list}. Must not be repeated blindly. Rows come in pages of 50.
 *
 * <p>Result: The rows.
 *
 * <pre>{@code
 * List<DemoList.Result> result = b24.demo().list().stream().toList();
 * }</pre>
 *
 * <p>No errors are documented beside those of any method ({@link com.acme.b24.CommonError}).
 */
@Generated("io.github.b24kit.generator")
public final class DemoList extends PagedRequest<DemoList.Result> {
    /** What the client must know of the method; it also reads answers that came some other way. */
    public static final Operation<List<Result>> OPERATION = Operation.<List<Result>>named("demo.list")
            .effect(Effect.UNSAFE)
            .rules(RequestRules.of(
                    optional("start", integer())))
            .errors(CommonError.TABLE)
            .at("rows")
            .result(in -> in.list(ValueReader.ofObject(Result::decode)))
            .build();

    private DemoList(Builder builder) {
        super(builder, OPERATION, Paging.byStart(50));
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
         * How many rows to leave out.
         * @param start {@code integer}
         * @return this builder
         */
        public Builder start(long start) {
            return setProven("start", Encode.integer(start));
        }

        /** {@return what has been collected, unchecked} */
        public DemoList build() {
            return new DemoList(this);
        }
    }

    /**
     * The rows.
     * @param id Which. ({@code integer})
     * @param raw the object as it was answered
     */
    public record Result(@Nullable Long id, JsonObject raw) {
        /**
         * {@return what was answered; a field that cannot be read is null}
         * @param in the answered object
         */
        public static Result decode(ObjectReader in) {
            return new Result(
                    in.field("ID").integer(),
                    in.raw());
        }

        /** {@return the fields of the answer that are not documented} */
        public JsonObject unknownFields() {
            return raw.without("ID");
        }
    }
}
