// Generated from methods/demo/demo.answer.list.yaml. Changes are lost.
package com.acme.b24.demo;

import static io.github.b24kit.runtime.request.RequestRules.*;
import static io.github.b24kit.runtime.request.Values.*;

import com.acme.b24.CommonError;
import io.github.b24kit.runtime.Effect;
import io.github.b24kit.runtime.ObjectBuilder;
import io.github.b24kit.runtime.Operation;
import io.github.b24kit.runtime.Request;
import io.github.b24kit.runtime.Response;
import io.github.b24kit.runtime.answer.ObjectReader;
import io.github.b24kit.runtime.answer.ValueReader;
import io.github.b24kit.runtime.answer.WireForm;
import io.github.b24kit.runtime.error.DocumentedError;
import io.github.b24kit.runtime.error.ErrorCode;
import io.github.b24kit.runtime.json.JsonObject;
import io.github.b24kit.runtime.request.Encode;
import io.github.b24kit.runtime.request.RequestRules;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Answers a list that lies at one of two places.
 *
 * <p>Method <code>demo.answer.list</code>. Scope <code>demo</code>. Changes nothing.
 *
 * <p>Result: What there is.
 *
 * <pre>{@code
 * List<DemoAnswerList.Result> result = b24.demo().answer().list("text").execute();
 * }</pre>
 *
 * <p>The page documents no error codes.
 *
 * <p>Any method may also answer the codes of {@link com.acme.b24.CommonError}.
 *
 * @see <a href="https://example.com/demo">Documentation</a>
 */
@Generated("io.github.b24kit.generator")
public final class DemoAnswerList extends Request<List<DemoAnswerList.Result>> {
    /**
     * What the client must know of the method.
     */
    public static final Operation<List<Result>> OPERATION = Operation.<List<Result>>named("demo.answer.list")
            .effect(Effect.SAFE)
            .rules(RequestRules.of(
                    required("owner", id())))
            .errors(Error::new)
            .at("items.all", "items")
            .result(in -> in.list(each -> each.object(Result::decode)))
            .build();

    private DemoAnswerList(Builder builder) {
        super(builder);
    }

    /**
     * What {@code filler} fills in, unchecked.
     *
     * @param filler sets values on a new builder
     * @return an immutable value
     */
    public static DemoAnswerList of(Consumer<? super Builder> filler) {
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
         * Whose they are.
         *
         * @param owner <code>integer</code>, required
         * @return this builder
         */
        public Builder owner(long owner) {
            return set("owner", Encode.integer(owner));
        }

        /**
         * Whose they are.
         *
         * @param owner <code>integer</code>, required
         * @return this builder
         */
        public Builder owner(String owner) {
            return set("owner", Encode.string(owner));
        }

        /**
         * What has been collected, unchecked.
         *
         * @return an immutable value
         */
        public DemoAnswerList build() {
            return new DemoAnswerList(this);
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
     * @param owner Whose it is. (<code>demo_person.ID</code>)
     * @param labels Labels by language. (<code>map&#60;string&#62;</code>)
     * @param done Whether it is done. (<code>boolean</code>, values <code>Y</code>, <code>N</code>)
     * @param until The last day. (<code>date</code>)
     * @param raw the object as it was answered
     */
    public record Result(@Nullable String owner, @Nullable Map<String, String> labels,
            @Nullable Boolean done, @Nullable LocalDate until, JsonObject raw) {
        /**
         * Copies the collections.
         *
         * @param owner as above
         * @param labels as above
         * @param done as above
         * @param until as above
         * @param raw as above
         */
        public Result {
            labels = labels == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(labels));
        }

        /**
         * Reads the fields; one that cannot be read is null.
         *
         * @param in the answered object
         * @return a record of it
         */
        public static Result decode(ObjectReader in) {
            return new Result(
                    in.field("owner").also(WireForm.INTEGER).string(),
                    in.field("labels").also(WireForm.EMPTY_LIST).map(ValueReader::string),
                    in.field("done").also(WireForm.BOOLEAN).yesNo(),
                    in.field("until").also(WireForm.FALSE, WireForm.DATETIME).date(),
                    in.raw());
        }

        /**
         * Fields of the answer that are not documented.
         *
         * @return them with their values
         */
        public JsonObject unknownFields() {
            return raw.without("owner", "labels", "done", "until");
        }
    }
}
