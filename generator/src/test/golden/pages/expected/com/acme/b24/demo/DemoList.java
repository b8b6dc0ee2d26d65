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
import io.github.b24kit.runtime.Response;
import io.github.b24kit.runtime.answer.ObjectReader;
import io.github.b24kit.runtime.error.DocumentedError;
import io.github.b24kit.runtime.error.ErrorCode;
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
 * <p>Method <code>demo.list</code>. Must not be repeated blindly. Rows come in pages of 50.
 *
 * <p>Result: The rows.
 *
 * <pre>{@code
 * List<DemoList.Result> result = b24.demo().list().stream().toList();
 * }</pre>
 *
 * <p>The page documents no error codes.
 *
 * <p>Any method may also answer the codes of {@link com.acme.b24.CommonError}.
 */
@Generated("io.github.b24kit.generator")
public final class DemoList extends PagedRequest<DemoList.Result> {
    /**
     * What the client must know of the method.
     */
    public static final Operation<List<Result>> OPERATION = Operation.<List<Result>>named("demo.list")
            .effect(Effect.UNSAFE)
            .rules(RequestRules.of(
                    optional("start", integer())))
            .errors(Error::new)
            .at("rows")
            .result(in -> in.list(each -> each.object(Result::decode)))
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
    public Operation<List<Result>> operation() {
        return OPERATION;
    }

    @Override
    public Paging paging() {
        return Paging.byStart(50);
    }

    /**
     * Reads an answer that came some other way.
     *
     * @param body JSON in UTF-8, as the portal answers it
     * @return the answer
     */
    public static Response<List<Result>> decode(byte[] body) {
        return OPERATION.decode(body);
    }

    /**
     * Collects what is sent; nothing is checked before the call or {@code validate()}.
     */
    public static final class Builder extends ObjectBuilder<Builder> {
        private Builder() {
        }

        /**
         * How many rows to leave out.
         *
         * @param start <code>integer</code>
         * @return this builder
         */
        public Builder start(long start) {
            return set("start", Encode.integer(start));
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

    /**
     * An answered object.
     *
     * <p>Any component may be null: no field of an answer is documented as always there.
     *
     * @param id Which. (<code>integer</code>)
     * @param raw the object as it was answered
     */
    public record Result(@Nullable Long id, JsonObject raw) {
        /**
         * Reads the fields; one that cannot be read is null.
         *
         * @param in the answered object
         * @return a record of it
         */
        public static Result decode(ObjectReader in) {
            return new Result(
                    in.field("ID").integer(),
                    in.raw());
        }

        /**
         * Fields of the answer that are not documented.
         *
         * @return them with their values
         */
        public JsonObject unknownFields() {
            return raw.without("ID");
        }
    }
}
