package io.github.b24kit.runtime;

import static io.github.b24kit.runtime.ObjectBuilder.given;

import io.github.b24kit.runtime.error.InvalidRequestException;
import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonObject;
import io.github.b24kit.runtime.request.Violation;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.regex.Pattern;

/**
 * One call of a method, ready to be made as often as wanted. Immutable: every change makes another call.
 *
 * <p>Whatever goes wrong is a {@link io.github.b24kit.runtime.error.Bitrix24Exception}.
 *
 * @param <R> type of the result
 */
public sealed class Call<R> permits PagedCall {
    private static final Pattern HEADER_NAME = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]+");
    private static final Pattern HEADER_VALUE = Pattern.compile("[\\x20-\\x7e]*");

    /** What the client must decide itself, or the JDK refuses with the value in its message. */
    private static final Set<String> OWN_HEADERS = Set.of(
            "accept-encoding",
            "connection",
            "content-length",
            "content-type",
            "expect",
            "host",
            "transfer-encoding",
            "upgrade");

    private static final Duration LONGEST = Duration.ofDays(1);

    private final Settings settings;
    private final Operation<R> operation;
    private final JsonObject params;
    private final Map<String, String> headers;
    private final Duration deadline;
    private final boolean checked;

    Call(Settings settings, Operation<R> operation, JsonObject params) {
        this(settings, operation, params, standardHeaders(settings), settings.deadline(), true);
    }

    private Call(
            Settings settings,
            Operation<R> operation,
            JsonObject params,
            Map<String, String> headers,
            Duration deadline,
            boolean checked) {
        if (params.has("auth")) {
            throw new IllegalArgumentException("The parameter \"auth\" is set by the client, from its own access");
        }
        this.settings = settings;
        this.operation = operation;
        this.params = operation.inOrder(params);
        this.headers = headers;
        this.deadline = deadline;
        this.checked = checked;
    }

    Call(Call<R> call) {
        this(call.settings, call.operation, call.params, call.headers, call.deadline, call.checked);
    }

    /** The same call of the same kind with other parts. */
    Call<R> with(JsonObject params, Map<String, String> headers, Duration deadline, boolean checked) {
        return new Call<>(settings, operation, params, headers, deadline, checked);
    }

    static Map<String, String> standardHeaders(Settings settings) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/json");
        headers.put("Accept", "application/json");
        headers.put("User-Agent", settings.userAgent());
        return Collections.unmodifiableMap(headers);
    }

    /** Makes the call and waits for its result. */
    public R execute() {
        return response().result();
    }

    /**
     * Makes the call on the client's executor. The future completes there, or elsewhere if the deadline passes first. Ending it in
     * any other way, as by {@code cancel} or {@code orTimeout}, stops the call; what was sent may have been run.
     */
    public CompletableFuture<R> executeAsync() {
        CompletableFuture<Response<R>> response = responseAsync();
        CompletableFuture<R> result = response.thenApply(Response::result);
        var unused = result.whenComplete((value, failure) -> {
            response.cancel(true); // without effect unless the caller gave up, be it by cancel() or by orTimeout()
        });
        return result;
    }

    /** Makes the call and waits for its result and all that came with it. */
    public Response<R> response() {
        List<Violation> violations = violations();
        if (!violations.isEmpty()) {
            throw new InvalidRequestException(operation.method(), violations);
        }
        return exchange(settings.forCallersWhoWait()).await();
    }

    /** As {@link #executeAsync()}, with all that came with the result. */
    public CompletableFuture<Response<R>> responseAsync() {
        List<Violation> violations = violations();
        return violations.isEmpty()
                ? exchange(settings.executor()).future()
                : CompletableFuture.failedFuture(new InvalidRequestException(operation.method(), violations));
    }

    Operation<R> operation() {
        return operation;
    }

    JsonObject params() {
        return params;
    }

    boolean belongsTo(Settings client) {
        return settings.equals(client);
    }

    boolean hasHeadersOfItsOwn() {
        return !headers.equals(standardHeaders(settings));
    }

    List<Violation> violations() {
        return checked ? operation.rules().check(params) : List.of();
    }

    private Exchange<R> exchange(Executor executor) {
        return new Exchange<>(
                settings,
                executor,
                operation,
                params,
                headers,
                deadline,
                operation.rules().secrets(params));
    }

    /** The door for what is not documented: this call with a top-level parameter set to any value. */
    public Call<R> extra(String name, Json value) {
        return with(params.with(given("name", name), given(name, value)), headers, deadline, checked);
    }

    /** This call with a top-level parameter set to a text. */
    public Call<R> extra(String name, String value) {
        return extra(name, Json.of(given(name, value)));
    }

    /** This call with a top-level parameter set to a whole number. */
    public Call<R> extra(String name, long value) {
        return extra(name, Json.of(value));
    }

    /** This call with a top-level parameter set to {@code true} or {@code false}. */
    public Call<R> extra(String name, boolean value) {
        return extra(name, Json.of(value));
    }

    /**
     * This call with another deadline. It covers everything: connecting, waiting, the whole answer, every retry.
     *
     * @param deadline more than nothing, at most a day
     * @return the call
     */
    public Call<R> timeout(Duration deadline) {
        return with(params, headers, checkedDeadline(deadline), checked);
    }

    static Duration checkedDeadline(Duration deadline) {
        if (deadline.isZero() || deadline.isNegative() || deadline.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("A deadline is longer than nothing and at most a day");
        }
        return deadline;
    }

    /**
     * This call with a header, such as {@code Idempotency-Key}.
     *
     * @param name name of the header
     * @param value printable ASCII
     * @return the call
     */
    public Call<R> header(String name, String value) {
        if (!HEADER_NAME.matcher(name).matches() || !HEADER_VALUE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A header has a name of token characters and a value of printable ASCII");
        }
        if (OWN_HEADERS.contains(name.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("The header " + name + " is set by the client");
        }
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.keySet().removeIf(name::equalsIgnoreCase);
        more.put(name, value);
        return with(params, Collections.unmodifiableMap(more), deadline, checked);
    }

    /** This call without a check of its request: for a portal that knows better than the documentation. */
    public Call<R> unchecked() {
        return with(params, headers, deadline, false);
    }

    /** Exactly the body that is sent, without the token. */
    public String toJson() {
        return params.toText();
    }

    /** Wire name of the method. */
    public String method() {
        return operation.method();
    }

    /** The method, and the names and JSON types of the parameters; never a value. */
    @Override
    public String toString() {
        return operation.method() + params;
    }
}
