package io.github.b24kit.runtime;

import io.github.b24kit.runtime.Access.Ticket;
import io.github.b24kit.runtime.answer.Drift;
import io.github.b24kit.runtime.error.Bitrix24Exception;
import io.github.b24kit.runtime.error.DeadlineException;
import io.github.b24kit.runtime.error.OutcomeUnknownException;
import io.github.b24kit.runtime.error.TransportException;
import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonObject;
import io.github.b24kit.runtime.transport.TransportRequest;
import io.github.b24kit.runtime.transport.TransportResponse;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One call on its way: sends, judges what comes back, waits and sends again as long as effect, policy and deadline allow. */
final class Exchange<R> {
    private final Settings settings;
    private final Operation<R> operation;
    private final JsonObject params;
    private final Map<String, String> headers;
    private final Duration deadline;
    private final long end;
    private final CompletableFuture<Response<R>> outcome = new CompletableFuture<>();

    /** Whether the portal may have run the call; set before a send begins, taken back when the portal refused to run it. */
    private volatile boolean maybeRun;

    /** The last send. */
    private volatile @Nullable CompletableFuture<TransportResponse> underWay;

    Exchange(
            Settings settings,
            Operation<R> operation,
            JsonObject params,
            Map<String, String> headers,
            Duration deadline) {
        this.settings = settings;
        this.operation = operation;
        this.params = params;
        this.headers = headers;
        this.deadline = deadline;
        this.end = settings.pace().nanos() + deadline.toNanos();
    }

    Exchange<R> start() {
        var unused = outcome.whenComplete((response, failure) -> {
            CompletableFuture<TransportResponse> sent = underWay;
            if (sent != null) {
                sent.cancel(true); // without effect unless the caller gave up
            }
        });
        settings.executor()
                .execute(() -> guarded(() -> send(1, settings.access().ticket(operation))));
        return this;
    }

    CompletableFuture<Response<R>> outcome() {
        return outcome;
    }

    /** Waits for the end as a caller who blocks. */
    Response<R> await() {
        try {
            return outcome.get();
        } catch (InterruptedException e) {
            outcome.cancel(true); // before looking at maybeRun: from here on nothing more is sent
            boolean sent = maybeRun;
            Thread.currentThread().interrupt();
            TransportException interrupted =
                    new TransportException(operation.method(), "the thread was interrupted while waiting", sent, e);
            throw sent && operation.effect() == Effect.UNSAFE
                    ? new OutcomeUnknownException(operation.method(), operation.readBack(), interrupted)
                    : interrupted;
        } catch (ExecutionException e) {
            throw inCallersName(e.getCause());
        }
    }

    private static RuntimeException inCallersName(@Nullable Throwable cause) {
        if (cause instanceof Bitrix24Exception failure) {
            failure.fillInStackTrace(); // shows the caller's line instead of a worker thread's
            return failure;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
    }

    private void send(int number, Ticket ticket) {
        post(number, ticket, ticket.uri(), false);
    }

    private void post(int number, Ticket ticket, URI uri, boolean redirected) {
        maybeRun = true;
        if (outcome.isDone()) {
            return;
        }
        Duration left = left();
        if (left.isZero() || left.isNegative()) {
            outcome.completeExceptionally(new DeadlineException(operation.method(), deadline, null));
            return;
        }
        Secret token = ticket.token();
        JsonObject body = token == null ? params : params.with("auth", Json.of(token.reveal()));
        CompletableFuture<TransportResponse> sent = settings.transport()
                .send(new TransportRequest(uri, headers, body.toBytes(), left, settings.maxAnswerBytes()));
        underWay = sent;
        sent.orTimeout(left.toNanos(), TimeUnit.NANOSECONDS); // a transport of someone else may not keep to it
        var unused = sent.whenCompleteAsync(
                (answer, failure) -> guarded(() -> {
                    if (failure != null) {
                        settle(
                                number,
                                ticket,
                                Failure.of(unwrapped(failure), operation, deadline, ticket.redaction()),
                                null);
                    } else if (Redirect.is(answer)) {
                        redirect(number, ticket, uri, answer, redirected);
                    } else {
                        judge(number, ticket, answer);
                    }
                }),
                settings.executor());
        if (outcome.isDone()) {
            sent.cancel(true); // the caller gave up between the check above and here
        }
    }

    private void redirect(int number, Ticket ticket, URI uri, TransportResponse answer, boolean redirected) {
        URI target = Redirect.target(uri, answer);
        if (target != null && !redirected) {
            post(number, ticket, target, true);
            return;
        }
        outcome.completeExceptionally(new TransportException(
                operation.method(),
                "the portal redirects (HTTP " + answer.status() + ") to "
                        + ticket.redaction().apply(Redirect.host(answer))
                        + ", which is not followed: the call holds a secret. If the portal moved, use its new address",
                true,
                null));
    }

    private void judge(int number, Ticket ticket, TransportResponse answer) {
        Decoder decoder = settings.decoder(ticket.redaction());
        try {
            Response<R> response = decoder.decode(operation, answer.status(), answer.body());
            if (!saysJson(answer)) {
                decoder.onDrift(
                        new Drift(operation.method(), "", "content type application/json", "another content type"));
            }
            outcome.complete(response);
        } catch (Bitrix24Exception e) {
            settle(number, ticket, Failure.of(e), answer);
        }
    }

    private static boolean saysJson(TransportResponse answer) {
        return answer.header("Content-Type")
                .map(type -> type.toLowerCase(Locale.ROOT).contains("json"))
                .orElse(true);
    }

    /** Sends again or gives up. */
    private void settle(int number, Ticket ticket, Failure failure, @Nullable TransportResponse answer) {
        boolean again = number < settings.retries().maxAttempts() && failure.mayRepeat(operation.effect());
        Duration pause = again ? pause(number, failure, answer) : null;
        if (pause == null || pause.compareTo(left()) >= 0) {
            outcome.completeExceptionally(failure.toThrow(operation));
            return;
        }
        maybeRun = failure.mayHaveRun();
        settings.pace().after(pause, settings.executor(), () -> guarded(() -> again(number, ticket, failure)));
    }

    private void again(int number, Ticket last, Failure failure) {
        Ticket next = settings.access().ticket(operation);
        boolean expired = failure.kind() == Failure.Kind.NOT_RUN_TOKEN_EXPIRED;
        if (expired && (next.token() == null || next.token().equals(last.token()))) {
            outcome.completeExceptionally(failure.exception()); // nobody has refreshed the token
        } else {
            send(number + 1, next);
        }
    }

    /** How long to wait before the next send; null if waiting is of no use. */
    private @Nullable Duration pause(int number, Failure failure, @Nullable TransportResponse answer) {
        if (failure.kind() == Failure.Kind.NOT_RUN_TOKEN_EXPIRED) {
            return Duration.ZERO;
        }
        if (failure.kind() == Failure.Kind.NOT_RUN_UNTIL_RESET) {
            Instant reset = failure.operatingResetAt();
            if (reset == null) {
                return null;
            }
            Duration untilReset = Duration.between(settings.pace().now(), reset).plusSeconds(1);
            return untilReset.isNegative() ? settings.retries().delayAfter(number) : untilReset;
        }
        Duration longest = settings.retries().delayAfter(number);
        Duration pause = longest.minus(Duration.ofNanos(
                (long) (longest.toNanos() * 0.5 * settings.pace().random())));
        Duration asked = RetryAfter.of(answer);
        Duration most = settings.retries().maxDelay();
        Duration capped = asked.compareTo(most) < 0 ? asked : most;
        return capped.compareTo(pause) > 0 ? capped : pause;
    }

    private Duration left() {
        return Duration.ofNanos(end - settings.pace().nanos());
    }

    /** Whatever goes wrong in here reaches the caller; a future that never completes would not. */
    private void guarded(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | Error e) {
            outcome.completeExceptionally(e);
        }
    }

    private static Throwable unwrapped(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }
}
