// Generated from methods/demo/demo.values.set.yaml. Changes are lost.
package com.acme.b24.demo;

import static io.github.b24kit.runtime.request.RequestRules.*;
import static io.github.b24kit.runtime.request.Values.*;

import com.acme.b24.CommonError;
import io.github.b24kit.runtime.Effect;
import io.github.b24kit.runtime.ObjectBuilder;
import io.github.b24kit.runtime.Operation;
import io.github.b24kit.runtime.Request;
import io.github.b24kit.runtime.Response;
import io.github.b24kit.runtime.Secret;
import io.github.b24kit.runtime.answer.ObjectReader;
import io.github.b24kit.runtime.answer.OpenValue;
import io.github.b24kit.runtime.answer.ValueReader;
import io.github.b24kit.runtime.answer.WireForm;
import io.github.b24kit.runtime.error.DocumentedError;
import io.github.b24kit.runtime.error.ErrorCode;
import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonObject;
import io.github.b24kit.runtime.request.Encode;
import io.github.b24kit.runtime.request.RequestRules;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Takes and gives every kind of value.
 *
 * <p>Method <code>demo.values.set</code>. Scope <code>demo</code> or <code>other</code>. Who may call it:
 * Anybody. Editions: cloud. Authorisation: oauth. May be repeated. The state afterwards:
 * <code>demo.values.get</code>. Not allowed in a batch. Reading takes what is read out of a queue.
 *
 * <p>Result: The values as they are kept.
 *
 * <p>A number is needed.
 *
 * <p>An owner is needed when yn is Y.
 *
 * <pre>{@code
 * DemoValuesSet.Result result = b24.demo().values().set("text", r -> r.count(1).yn(true)).execute();
 * }</pre>
 *
 * <table>
 * <caption>Documented errors</caption>
 * <tr><th scope="col">Code</th><th scope="col">Status</th><th scope="col">Meaning</th></tr>
 * <tr><td>none</td><td>400</td><td>No code at all.</td></tr>
 * <tr><td><code>-1</code></td><td>400</td><td>A negative number.</td></tr>
 * <tr><td><code>ERROR_CORE</code></td><td>400</td><td>First meaning.</td></tr>
 * <tr><td><code>error_core</code></td><td>403</td><td>Second meaning.</td></tr>
 * </table>
 *
 * <p>Any method may also answer the codes of {@link com.acme.b24.CommonError}.
 *
 * @see <a href="https://example.com/demo/values">Documentation</a>
 */
@Generated("io.github.b24kit.generator")
public final class DemoValuesSet extends Request<DemoValuesSet.Result> {
    /**
     * What the client must know of the method.
     */
    public static final Operation<Result> OPERATION = Operation.<Result>named("demo.values.set")
            .effect(Effect.IDEMPOTENT)
            .readBack("demo.values.get")
            .rules(RequestRules.of(
                    required("name", string().length(1, 255).pattern("[a-z]+")),
                    optional("text", string()),
                    optional("count", integer().range("0", "100")),
                    optional("sum", number().range("0", null)),
                    optional("yn", yesNo()),
                    optional("json", bool()),
                    optional("bit", zeroOne()),
                    optional("day", date()),
                    optional("moment", dateTime()),
                    optional("stamp", timestamp()),
                    optional("any", any()),
                    optional("object", object(NONE)),
                    optional("kind", oneOf("A", "B")),
                    optional("state", oneOf("open", "closed-for-good", "")),
                    optional("level", oneOf("1", "2")),
                    optional("owner", id()),
                    optional("tags", listOf(string())),
                    optional("grid", listOf(listOf(integer()))),
                    optional("limits", mapOf(number())),
                    optional("either", anyOf(integer(), string())),
                    optional("manyOrOne", anyOf(listOf(integer()), listOf(string()))),
                    optional("secret", string().secret()),
                    atLeastOneOf("count", "sum"),
                    exactlyOneOf("yn", "json"),
                    atMostOneOf("day", "moment"),
                    allOrNoneOf("kind", "state"),
                    requiredWhen("owner", "yn", "Y")))
            .errors(Error::new)
            .nullable()
            .result(in -> in.also(WireForm.NULL).object(Result::decode))
            .build();

    private DemoValuesSet(Builder builder) {
        super(builder);
    }

    /**
     * What {@code filler} fills in, unchecked.
     *
     * @param filler sets values on a new builder
     * @return an immutable value
     */
    public static DemoValuesSet of(Consumer<? super Builder> filler) {
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
    public Operation<Result> operation() {
        return OPERATION;
    }

    /**
     * Reads an answer that came some other way.
     *
     * @param body JSON in UTF-8, as the portal answers it
     * @return the answer
     */
    public static Response<Result> decode(byte[] body) {
        return OPERATION.decode(body);
    }

    /**
     * Collects what is sent; nothing is checked before the call or {@code validate()}.
     */
    public static final class Builder extends ObjectBuilder<Builder> {
        private Builder() {
        }

        /**
         * Text with limits.
         *
         * @param name <code>string</code>, required, at least 1 characters, at most 255 characters, matching
         *     <code>[a-z]+</code>
         * @return this builder
         */
        public Builder name(String name) {
            return set("name", Encode.string(name));
        }

        /**
         * Long text.
         *
         * @param text <code>text</code>
         * @return this builder
         */
        public Builder text(String text) {
            return set("text", Encode.string(text));
        }

        /**
         * Whole number with limits.
         *
         * @param count <code>integer</code>, default <code>1</code>, at least <code>0</code>, at most <code>100</code>
         * @return this builder
         */
        public Builder count(long count) {
            return set("count", Encode.integer(count));
        }

        /**
         * Any number.
         *
         * @param sum <code>double</code>, at least <code>0</code>
         * @return this builder
         */
        public Builder sum(BigDecimal sum) {
            return set("sum", Encode.number(sum));
        }

        /**
         * Y or N.
         *
         * @param yn <code>boolean</code>, values <code>Y</code>, <code>N</code>
         * @return this builder
         */
        public Builder yn(boolean yn) {
            return set("yn", Encode.yesNo(yn));
        }

        /**
         * true or false.
         *
         * @param json <code>boolean</code>
         * @return this builder
         */
        public Builder json(boolean json) {
            return set("json", Encode.bool(json));
        }

        /**
         * 1 or 0.
         *
         * @param bit <code>boolean</code>
         * @return this builder
         */
        public Builder bit(boolean bit) {
            return set("bit", Encode.zeroOne(bit));
        }

        /**
         * A day.
         *
         * @param day <code>date</code>
         * @return this builder
         */
        public Builder day(LocalDate day) {
            return set("day", Encode.date(day));
        }

        /**
         * A moment.
         *
         * @param moment <code>datetime</code>
         * @return this builder
         */
        public Builder moment(OffsetDateTime moment) {
            return set("moment", Encode.dateTime(moment));
        }

        /**
         * Seconds.
         *
         * @param stamp <code>timestamp</code>
         * @return this builder
         */
        public Builder stamp(Instant stamp) {
            return set("stamp", Encode.timestamp(stamp));
        }

        /**
         * Anything.
         *
         * @param any <code>any</code>
         * @return this builder
         */
        public Builder any(Json any) {
            return set("any", any);
        }

        /**
         * Any object.
         *
         * @param object <code>object</code>
         * @return this builder
         */
        public Builder object(JsonObject object) {
            return set("object", object);
        }

        /**
         * A named set of values.
         *
         * @param kind <code>demo_kind</code>
         * @return this builder
         */
        public Builder kind(DemoKind kind) {
            return set("kind", Encode.string(kind.value()));
        }

        /**
         * A set of values of its own.
         *
         * @param state <code>string</code>
         * @return this builder
         */
        public Builder state(State state) {
            return set("state", Encode.string(state.value()));
        }

        /**
         * A set of numbers.
         *
         * @param level <code>integer</code>, values <code>1</code> (Low.), <code>2</code> (High.)
         * @return this builder
         */
        public Builder level(long level) {
            return set("level", Encode.integer(level));
        }

        /**
         * A reference that is a number or a text.
         *
         * @param owner <code>demo_thing.ID</code>
         * @return this builder
         */
        public Builder owner(long owner) {
            return set("owner", Encode.integer(owner));
        }

        /**
         * A reference that is a number or a text.
         *
         * @param owner <code>demo_thing.ID</code>
         * @return this builder
         */
        public Builder owner(String owner) {
            return set("owner", Encode.string(owner));
        }

        /**
         * Texts.
         *
         * @param tags <code>list&#60;string&#62;</code>
         * @return this builder
         */
        public Builder tags(List<String> tags) {
            return set("tags", Encode.list(tags, item -> Encode.string(item)));
        }

        /**
         * Lists of numbers.
         *
         * @param grid <code>list&#60;list&#60;integer&#62;&#62;</code>
         * @return this builder
         */
        public Builder grid(List<List<Long>> grid) {
            return set("grid", Encode.list(grid, item -> Encode.list(item, item2 -> Encode.integer(item2))));
        }

        /**
         * Numbers by name.
         *
         * @param limits <code>map&#60;double&#62;</code>
         * @return this builder
         */
        public Builder limits(Map<String, BigDecimal> limits) {
            return set("limits", Encode.map(limits, item -> Encode.number(item)));
        }

        /**
         * A number or a text.
         *
         * @param either <code>integer | string</code>
         * @return this builder
         */
        public Builder either(long either) {
            return set("either", Encode.integer(either));
        }

        /**
         * A number or a text.
         *
         * @param either <code>integer | string</code>
         * @return this builder
         */
        public Builder either(String either) {
            return set("either", Encode.string(either));
        }

        /**
         * Lists the compiler cannot tell apart.
         *
         * @param manyOrOne <code>list&#60;integer&#62; | list&#60;string&#62;</code>
         * @return this builder
         */
        public Builder manyOrOne(Json manyOrOne) {
            return set("manyOrOne", manyOrOne);
        }

        /**
         * Never printed.
         *
         * @param secret <code>string</code>
         * @return this builder
         */
        public Builder secret(Secret secret) {
            return set("secret", Encode.string(secret.reveal()));
        }

        /**
         * What has been collected, unchecked.
         *
         * @return an immutable value
         */
        public DemoValuesSet build() {
            return new DemoValuesSet(this);
        }
    }

    /**
     * A set of values of its own.
     *
     * <p>A value that is not documented can be held too.
     *
     * @param value text on the wire
     */
    public record State(String value) implements OpenValue {
        /**
         * Being worked on.
         */
        public static final State OPEN = new State("open");

        /**
         * <code>closed-for-good</code>.
         */
        public static final State CLOSED = new State("closed-for-good");

        /**
         * Not said.
         */
        public static final State EMPTY = new State("");

        /**
         * The documented values.
         */
        public static final List<State> VALUES = List.of(OPEN, CLOSED, EMPTY);

        @Override
        public boolean isKnown() {
            return VALUES.contains(this);
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /**
     * Error codes of the method. A code that is not documented can be held too.
     *
     * @param code text of the code
     */
    public record Error(String code) implements ErrorCode {
        /**
         * No code at all. HTTP 400.
         */
        public static final Error NO_CODE = new Error("");

        /**
         * A negative number. HTTP 400.
         */
        public static final Error MINUS_ONE = new Error("-1");

        /**
         * First meaning. HTTP 400.
         *
         * <p>Second meaning. HTTP 403.
         */
        public static final Error ERROR_CORE = new Error("ERROR_CORE");

        private static final List<DocumentedError> ROWS = List.of(
                new DocumentedError("", 400, "No code at all.", false),
                new DocumentedError("-1", 400, "A negative number.", false),
                new DocumentedError("ERROR_CORE", 400, "First meaning.", false),
                new DocumentedError("error_core", 403, "Second meaning.", false));

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
     * @param name Text. (<code>string</code>)
     * @param count Whole number. (<code>integer</code>)
     * @param sum Any number. (<code>double</code>)
     * @param yn Y or N. (<code>boolean</code>, values <code>Y</code>, <code>N</code>)
     * @param json true or false. (<code>boolean</code>)
     * @param bit 1 or 0. (<code>boolean</code>)
     * @param day A day. (<code>date</code>)
     * @param moment A moment. (<code>datetime | null</code>, may be null)
     * @param stamp Seconds. (<code>timestamp</code>)
     * @param any Anything. (<code>any</code>)
     * @param object Any object. (<code>object</code>)
     * @param objects Any objects. (<code>list&#60;object&#62;</code>)
     * @param kind A named set of values. (<code>demo_kind</code>)
     * @param kinds Several of a named set. (<code>list&#60;demo_kind&#62;</code>)
     * @param state A set of values of its own. (<code>string</code>)
     * @param owner A reference. (<code>demo_thing.ID</code>)
     * @param thing A named object. (<code>demo_thing</code>)
     * @param things Named objects. (<code>list&#60;demo_thing&#62;</code>)
     * @param byName Named objects by name. (<code>map&#60;demo_thing&#62;</code>)
     * @param grid Lists of numbers. (<code>list&#60;list&#60;integer&#62;&#62;</code>)
     * @param tables Lists of objects by name. (<code>map&#60;list&#60;demo_thing&#62;&#62;</code>)
     * @param either A number or a text. (<code>integer | string</code>)
     * @param secret Never printed. (<code>string</code>)
     * @param raw the object as it was answered
     */
    public record Result(@Nullable String name, @Nullable Long count, @Nullable BigDecimal sum,
            @Nullable Boolean yn, @Nullable Boolean json, @Nullable Boolean bit,
            @Nullable LocalDate day, @Nullable OffsetDateTime moment, @Nullable Instant stamp,
            @Nullable Json any, @Nullable JsonObject object, @Nullable List<JsonObject> objects,
            @Nullable DemoKind kind, @Nullable List<DemoKind> kinds, Result. @Nullable State state,
            @Nullable String owner, @Nullable DemoThing thing, @Nullable List<DemoThing> things,
            @Nullable Map<String, DemoThing> byName, @Nullable List<List<Long>> grid,
            @Nullable Map<String, List<DemoThing>> tables, @Nullable Json either,
            @Nullable Secret secret, JsonObject raw) {
        /**
         * Copies the collections.
         *
         * @param name as above
         * @param count as above
         * @param sum as above
         * @param yn as above
         * @param json as above
         * @param bit as above
         * @param day as above
         * @param moment as above
         * @param stamp as above
         * @param any as above
         * @param object as above
         * @param objects as above
         * @param kind as above
         * @param kinds as above
         * @param state as above
         * @param owner as above
         * @param thing as above
         * @param things as above
         * @param byName as above
         * @param grid as above
         * @param tables as above
         * @param either as above
         * @param secret as above
         * @param raw as above
         */
        public Result {
            objects = objects == null ? null : List.copyOf(objects);
            kinds = kinds == null ? null : List.copyOf(kinds);
            things = things == null ? null : List.copyOf(things);
            byName = byName == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(byName));
            grid = grid == null ? null : List.copyOf(grid);
            tables = tables == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(tables));
        }

        /**
         * Reads the fields; one that cannot be read is null.
         *
         * @param in the answered object
         * @return a record of it
         */
        public static Result decode(ObjectReader in) {
            return new Result(
                    in.field("name").string(),
                    in.field("count").also(WireForm.STRING).integer(),
                    in.field("sum").decimal(),
                    in.field("yn").yesNo(),
                    in.field("json").bool(),
                    in.field("bit").zeroOne(),
                    in.field("day").also(WireForm.FALSE, WireForm.DATETIME).date(),
                    in.field("moment").also(WireForm.NULL).dateTime(),
                    in.field("stamp").timestamp(),
                    in.field("any").json(),
                    in.field("object").object(),
                    in.field("objects").list(each -> each.object()),
                    in.field("kind").value(DemoKind::new),
                    in.field("kinds").list(each -> each.value(DemoKind::new)),
                    in.field("state").value(State::new),
                    in.field("owner").also(WireForm.INTEGER).string(),
                    in.field("thing").object(DemoThing::decode),
                    in.field("things").list(each -> each.object(DemoThing::decode)),
                    in.field("byName").also(WireForm.EMPTY_LIST).map(each -> each.object(DemoThing::decode)),
                    in.field("grid").list(each -> each.list(ValueReader::integer)),
                    in.field("tables").map(each -> each.list(each2 -> each2.object(DemoThing::decode))),
                    in.field("either").json(),
                    in.field("secret").secret(),
                    in.raw());
        }

        /**
         * Fields of the answer that are not documented.
         *
         * @return them with their values
         */
        public JsonObject unknownFields() {
            return raw.without(
                    "name", "count", "sum", "yn", "json", "bit",
                    "day", "moment", "stamp", "any", "object", "objects",
                    "kind", "kinds", "state", "owner", "thing", "things",
                    "byName", "grid", "tables", "either", "secret");
        }

        /**
         * A set of values of its own.
         *
         * <p>A value that is not documented can be held too.
         *
         * @param value text on the wire
         */
        public record State(String value) implements OpenValue {
            /**
             * <code>open</code>.
             */
            public static final State OPEN = new State("open");

            /**
             * <code>closed</code>.
             */
            public static final State CLOSED = new State("closed");

            /**
             * The documented values.
             */
            public static final List<State> VALUES = List.of(OPEN, CLOSED);

            @Override
            public boolean isKnown() {
                return VALUES.contains(this);
            }

            @Override
            public String toString() {
                return value;
            }
        }
    }
}
