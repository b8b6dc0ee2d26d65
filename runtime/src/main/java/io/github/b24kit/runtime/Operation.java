package io.github.b24kit.runtime;

import io.github.b24kit.runtime.answer.DriftListener;
import io.github.b24kit.runtime.answer.DriftMode;
import io.github.b24kit.runtime.answer.ValueReader;
import io.github.b24kit.runtime.error.ErrorCode;
import io.github.b24kit.runtime.error.ErrorTable;
import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonLimits;
import io.github.b24kit.runtime.json.JsonObject;
import io.github.b24kit.runtime.request.RequestRules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What must be known of a method to call it. Immutable.
 *
 * @param <R> type of its result
 */
public final class Operation<R> {
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*(\\.[A-Za-z0-9_]+)*");
    private static final int OK = 200;

    private final String method;
    private final boolean v3;
    private final Effect effect;
    private final @Nullable String readBack;
    private final RequestRules rules;
    private final ErrorTable errors;
    private final List<String> positions;
    private final ResultPath at;
    private final boolean secret;
    private final boolean nullable;
    private final Function<ValueReader, ? extends @Nullable R> result;

    private Operation(Builder<R> builder, Function<ValueReader, ? extends @Nullable R> result) {
        this.method = builder.method;
        this.v3 = builder.v3;
        this.effect = builder.effect;
        this.readBack = builder.readBack;
        this.rules = builder.rules;
        this.errors = builder.errors;
        this.positions = builder.positions;
        this.at = ResultPath.of(builder.at);
        this.secret = builder.secret;
        this.nullable = builder.nullable;
        this.result = result;
    }

    /**
     * Describes a method of REST v2 of which there is nothing special to say.
     *
     * @param method wire name
     * @param effect what calling it does
     * @param rules what its requests must hold
     * @param errors its documented errors
     * @param result reads its result
     * @param <R> type of its result
     * @throws IllegalArgumentException if it is not the name of a method
     */
    public static <R> Operation<R> of(
            String method,
            Effect effect,
            RequestRules rules,
            ErrorTable errors,
            Function<ValueReader, ? extends @Nullable R> result) {
        return Operation.<R>named(method)
                .effect(effect)
                .rules(rules)
                .errors(errors)
                .result(result)
                .build();
    }

    /**
     * Begins the description of a method: REST v2, unsafe, without rules and documented errors.
     *
     * @param method wire name
     * @param <R> type of its result
     * @return a builder
     * @throws IllegalArgumentException if it is not the name of a method
     */
    public static <R> Builder<R> named(String method) {
        if (!NAME.matcher(method).matches()) {
            throw new IllegalArgumentException(
                    "A method name has segments of letters, digits and underscores, separated by dots");
        }
        return new Builder<>(method);
    }

    /** Wire name of the method. */
    public String method() {
        return method;
    }

    /** Whether it belongs to REST v3. */
    public boolean isV3() {
        return v3;
    }

    /** What calling it does. */
    public Effect effect() {
        return effect;
    }

    /** Method that shows the state after a call, if one is known. */
    public @Nullable String readBack() {
        return readBack;
    }

    /** What its requests must hold. */
    public RequestRules rules() {
        return rules;
    }

    /** Whether its answers must not be shown, not even in part. */
    public boolean isSecret() {
        return secret;
    }

    /** An error code in the sense of the method, documented or not. */
    public ErrorCode error(String code) {
        return errors.code(code);
    }

    /** Parameters as the method takes them: in its own order where it matches them by order, what it does not know behind. */
    JsonObject inOrder(JsonObject params) {
        if (positions.isEmpty()) {
            return params;
        }
        Map<String, Json> ordered = new LinkedHashMap<>();
        for (String name : positions) {
            Json value = params.get(name);
            if (value != null) {
                ordered.put(name, value);
            }
        }
        params.entries().forEach(ordered::putIfAbsent);
        return JsonObject.of(ordered);
    }

    ResultPath at() {
        return at;
    }

    boolean isNullable() {
        return nullable;
    }

    Function<ValueReader, ? extends @Nullable R> result() {
        return result;
    }

    /**
     * Reads an answer that came some other way, as one of status 200, reporting nothing.
     *
     * @param body the answer's body, JSON in UTF-8
     * @return the answer
     * @throws io.github.b24kit.runtime.error.Bitrix24Exception as {@link #decode(int, byte[], DriftMode, DriftListener)} does
     */
    public Response<R> decode(byte[] body) {
        return decode(OK, body, DriftMode.OFF, DriftListener.NONE);
    }

    /**
     * Reads an answer that came some other way.
     *
     * @param status its HTTP status
     * @param body its body, JSON in UTF-8
     * @param mode what happens when it differs from the documentation
     * @param listener is told of differences
     * @return the answer
     * @throws io.github.b24kit.runtime.error.ApiException if it is an error of the portal
     * @throws io.github.b24kit.runtime.error.UnreadableAnswerException if it is no answer of the REST API
     * @throws io.github.b24kit.runtime.error.DecodeException if the result cannot be read as documented
     */
    public Response<R> decode(int status, byte[] body, DriftMode mode, DriftListener listener) {
        return new Decoder(mode, listener, JsonLimits.DEFAULT, Redaction.NONE).decode(this, status, body);
    }

    @Override
    public String toString() {
        return method;
    }

    /**
     * Describes a method.
     *
     * @param <R> type of its result
     */
    public static final class Builder<R> {
        private final String method;
        private boolean v3;
        private Effect effect = Effect.UNSAFE;
        private @Nullable String readBack;
        private RequestRules rules = RequestRules.NONE;
        private ErrorTable errors = ErrorTable.NONE;
        private List<String> positions = List.of();
        private List<String> at = List.of();
        private boolean secret;
        private boolean nullable;
        private @Nullable Function<ValueReader, ? extends @Nullable R> result;

        private Builder(String method) {
            this.method = method;
        }

        /** It belongs to REST v3. */
        public Builder<R> v3() {
            this.v3 = true;
            return this;
        }

        /** What calling it does. */
        public Builder<R> effect(Effect effect) {
            this.effect = effect;
            return this;
        }

        /** The method that shows the state after a call. */
        public Builder<R> readBack(String method) {
            this.readBack = method;
            return this;
        }

        /** What its requests must hold. */
        public Builder<R> rules(RequestRules rules) {
            this.rules = rules;
            return this;
        }

        /** Its documented errors. */
        public Builder<R> errors(ErrorTable errors) {
            this.errors = errors;
            return this;
        }

        /** It matches parameters by their order, which is this one; they are sent in it, however they were set. */
        public Builder<R> positional(String... names) {
            this.positions = List.of(names);
            return this;
        }

        /**
         * Where the result stands inside {@code result}: dotted paths, of which the first that exists is taken, a later one being a
         * difference from the documentation; {@code .} is {@code result} itself.
         */
        public Builder<R> at(String... paths) {
            this.at = List.of(paths);
            return this;
        }

        /** Its answers must not be shown. */
        public Builder<R> secret() {
            this.secret = true;
            return this;
        }

        /** Its result is documented to be null at times; without this a result that reads as null is an error. */
        public Builder<R> nullable() {
            this.nullable = true;
            return this;
        }

        /** Reads its result. */
        public Builder<R> result(Function<ValueReader, ? extends @Nullable R> result) {
            this.result = result;
            return this;
        }

        /** The description. */
        public Operation<R> build() {
            return new Operation<>(this, Objects.requireNonNull(result, "result"));
        }
    }
}
