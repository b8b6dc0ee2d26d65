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
import io.github.b24kit.runtime.answer.Pair;
import io.github.b24kit.runtime.answer.Triple;
import io.github.b24kit.runtime.answer.ValueReader;
import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonObject;
import io.github.b24kit.runtime.request.Encode;
import io.github.b24kit.runtime.request.RequestRules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Does something.
 *
 * <p>Method {@code demo.call}. Must not be repeated blindly.
 *
 * <p>Result: What it did.
 *
 * <pre>{@code
 * DemoCall.Result result = b24.demo().call(r -> r.file("text", "text")).execute();
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
                    required("file", tuple(string(), string())),
                    optional("place", tuple(number(), number(), bool(), listOf(integer()))),
                    optional("rest", tuple(string(), integer())),
                    optional("spot", tuple(object(DemoSpotInput.RULES), oneOf("A"))),
                    rest("UF_*", integer())),
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
         * Its name and its content.
         *
         * <p>As a whole: {@code tuple}, required.
         * @param first first value of the list
         * @param second second value of the list
         * @return this builder
         */
        public Builder file(String first, String second) {
            return set("file", Encode.tuple(Encode.string(first), Encode.string(second)));
        }

        /**
         * Where it is.
         *
         * <p>As a whole: {@code tuple}.
         * @param first first value of the list
         * @param second second value of the list
         * @param third third value of the list
         * @param fourth fourth value of the list
         * @return this builder
         */
        public Builder place(BigDecimal first, BigDecimal second, boolean third,
                List<Long> fourth) {
            return set("place", Encode.tuple(Encode.number(first), Encode.number(second), Encode.bool(third), Encode.list(fourth, item2 -> Encode.integer(item2))));
        }

        /**
         * A field whose name Java needs.
         *
         * <p>As a whole: {@code tuple}.
         * @param first first value of the list
         * @param second second value of the list
         * @return this builder
         */
        public Builder rest_(String first, long second) {
            return set("rest", Encode.tuple(Encode.string(first), Encode.integer(second)));
        }

        /**
         * What is where.
         *
         * <p>As a whole: {@code tuple}.
         * @param first first value of the list
         * @param second second value of the list
         * @return this builder
         */
        public Builder spot(DemoSpotInput first, DemoKind second) {
            return set("spot", Encode.tuple(first.toJson(), Encode.string(second.value())));
        }

        /**
         * A further field.
         * @param name its name, which is like {@code UF_*}
         * @param value its value
         * @return this builder
         */
        public Builder rest(String name, long value) {
            return set(name, Encode.integer(value));
        }

        /** {@return what has been collected, unchecked} */
        public DemoCall build() {
            return new DemoCall(this);
        }
    }

    /**
     * What it did.
     * @param file Its name and its day. ({@code tuple})
     * @param path How it came there. ({@code tuple})
     * @param place Where it is. ({@code tuple})
     * @param spot What is where. ({@code tuple})
     * @param raw the object as it was answered
     */
    public record Result(@Nullable Pair<String, LocalDate> file,
            @Nullable Triple<Long, List<String>, JsonObject> path, @Nullable List<Json> place,
            @Nullable Pair<DemoSpot, DemoKind> spot, JsonObject raw) {
        /**
         * Copies the collections.
         * @param file as above
         * @param path as above
         * @param place as above
         * @param spot as above
         * @param raw as above
         */
        public Result {
            place = place == null ? null : List.copyOf(place);
        }

        /**
         * {@return what was answered; a field that cannot be read is null}
         * @param in the answered object
         */
        public static Result decode(ObjectReader in) {
            return new Result(
                    Pair.read(in.field("file"), ValueReader::string, ValueReader::date),
                    Triple.read(in.field("path"), ValueReader::integer, each -> each.list(ValueReader::string), each -> each.object()),
                    in.field("place").list(ValueReader::json),
                    Pair.read(in.field("spot"), ValueReader.ofObject(DemoSpot::decode), each -> each.value(DemoKind::new)),
                    in.raw());
        }

        /** {@return the fields of the answer that are not documented} */
        public JsonObject unknownFields() {
            return raw.without("file", "path", "place", "spot");
        }
    }
}
