package io.github.b24kit.runtime;

import io.github.b24kit.runtime.Access.Ticket;
import io.github.b24kit.runtime.answer.Drift;
import io.github.b24kit.runtime.answer.DriftMode;
import io.github.b24kit.runtime.error.Bitrix24Exception;
import io.github.b24kit.runtime.error.DeadlineException;
import io.github.b24kit.runtime.error.TransportException;
import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonObject;
import io.github.b24kit.runtime.transport.BlockingTransport;
import io.github.b24kit.runtime.transport.TransportRequest;
import io.github.b24kit.runtime.transport.TransportResponse;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** One call on its way: sends, judges what comes back, waits and sends again as long as effect, policy and deadline allow. */
final class Exchange<R> {
    private final Settings settings;
    private final Executor executor;
    private final Operation<R> operation;
    private final JsonObject params;
    private final Map<String, String> headers;
    private final Duration deadline;
    private final long end;
    private final Outcome<R> outcome;

    /** Knows every secret of this call so far: an answer may repeat a token that has been replaced since. */
    private volatile Redaction redaction;

    Exchange(
            Settings settings,
            Executor executor,
            Operation<R> operation,
            JsonObject params,
            Map<String, String> headers,
            Duration deadline,
            List<Secret> secrets) {
        this.settings = settings;
        this.executor = executor;
        this.operation = operation;
        this.params = params;
        this.headers = headers;
        this.deadline = deadline;
        this.end = settings.pace().nanos() + deadline.toNanos();
        this.outcome = new Outcome<>(operation, deadline);
        this.redaction = Redaction.of(secrets);
    }

    /** Makes the call while its caller waits. */
    Response<R> await() {
        start();
        return outcome.await(executor);
    }

    /** Makes the call while its caller does something else. */
    CompletableFuture<Response<R>> future() {
        CompletableFuture<Response<R>> end = outcome.timed(settings.threads());
        start();
        return end;
    }

    private void start() {
        onExecutor(() -> {
            Ticket ticket = ticket();
            if (ticket != null) {
                send(1, ticket);
            }
        });
    }

    /** What must not be told of an answer of this call. */
    Redaction redaction() {
        return redaction;
    }

    /** Null if there is none, which ends the call. */
    private @Nullable Ticket ticket() {
        try {
            Ticket ticket = settings.access().ticket(operation);
            redaction = redaction.with(ticket.secret());
            return ticket;
        } catch (Exception e) { // a supplier written in another language throws what it likes
            outcome.giveUp("there is no access token: its supplier failed", Failure.harmless(e, redaction));
            return null;
        }
    }

    private void send(int number, Ticket ticket) {
        post(number, ticket, ticket.uri(), false);
    }

    private void post(int number, Ticket ticket, URI uri, boolean redirected) {
        Duration left = left();
        if (left.isZero() || left.isNegative()) {
            outcome.fail(new DeadlineException(operation.method(), deadline, null));
            return;
        }
        Secret token = ticket.token();
        JsonObject body = token == null ? params : params.with("auth", Json.of(token.reveal()));
        TransportRequest request = new TransportRequest(uri, headers, body.toBytes(), left, settings.maxAnswerBytes());
        if (!outcome.mayBegin()) {
            return;
        }
        CompletableFuture<TransportResponse> sent = sent(request);
        outcome.sending(sent);
        arrived(sent, (answer, failure) -> {
            if (failure != null) {
                settle(number, ticket, Failure.of(unwrapped(failure), operation, deadline, redaction), null);
            } else if (Redirect.is(answer)) {
                redirect(number, ticket, uri, answer, redirected);
            } else {
                judge(number, ticket, answer);
            }
        });
    }

    /**
     * Goes on with what came: in this thread if it came already. Otherwise by way of a thread of our own, as what ends the send may be the
     * JVM's only timer, and an executor of someone else may run tasks in the thread that brings them. Handled, not passed on: the JDK
     * asks what is passed on for its text, and where that throws, the thread dies of it.
     */
    private void arrived(CompletableFuture<TransportResponse> sent, BiConsumer<TransportResponse, Throwable> step) {
        if (sent.isDone()) {
            var unused = sent.handle((answer, failure) -> {
                run(() -> step.accept(answer, failure));
                return true;
            });
        } else if (executor == settings.executor() && executor != settings.threads()) {
            var unused = sent.handleAsync(
                    (answer, failure) -> {
                        onExecutor(() -> step.accept(answer, failure));
                        return true;
                    },
                    settings.threads());
        } else {
            var unused = sent.handleAsync(
                    (answer, failure) -> {
                        run(() -> step.accept(answer, failure));
                        return true;
                    },
                    executor);
        }
    }

    /** A transport of someone else may throw what it should give back. */
    private CompletableFuture<TransportResponse> sent(TransportRequest request) {
        try {
            if (executor instanceof CallersThread && settings.transport() instanceof BlockingTransport transport) {
                return CompletableFuture.completedFuture(transport.await(request));
            }
            return Objects.requireNonNull(settings.transport().send(request), "The transport gave null");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // whoever waits for what never comes learns it at once
            return new CompletableFuture<>();
        } catch (Exception e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private void redirect(int number, Ticket ticket, URI uri, TransportResponse answer, boolean redirected) {
        URI target = Redirect.target(uri, answer);
        if (target != null && !redirected) {
            post(number, ticket, target, true);
            return;
        }
        outcome.fail(new TransportException(
                operation.method(),
                "the portal redirects (HTTP " + answer.status() + ") to "
                        + redaction.apply(Redirect.host(answer))
                        + ", which is not followed: the call holds a secret. If the portal moved, use its new address",
                true,
                null));
    }

    private void judge(int number, Ticket ticket, TransportResponse answer) {
        Decoder decoder = settings.decoder(redaction);
        try {
            Response<R> response = decoder.decode(operation, answer.status(), answer.body());
            if (settings.driftMode() != DriftMode.OFF && !saysJson(answer)) {
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
            outcome.fail(failure.toThrow(operation));
            return;
        }
        if (!failure.mayHaveRun()) {
            outcome.notRun();
        }
        // By way of a thread of our own: the executor may run tasks in the thread that brings them, here the JVM's only
        // timer.
        settings.pace().after(pause, settings.threads(), () -> onExecutor(() -> again(number, ticket, failure)));
    }

    private void again(int number, Ticket last, Failure failure) {
        Ticket next = outcome.isOver() ? null : ticket();
        if (next == null) {
            return;
        }
        boolean expired = failure.kind() == Failure.Kind.NOT_RUN_TOKEN_EXPIRED;
        if (expired && (next.token() == null || next.token().equals(last.token()))) {
            outcome.fail(failure.exception()); // nobody has refreshed the token
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

    /**
     * Whatever goes wrong in here reaches the caller; a future that never completes would not, and the JVM would print what a thread
     * dies of, secrets and all. A step is run once, also by an executor that tries again what it thinks has failed.
     */
    private void onExecutor(Runnable step) {
        AtomicBoolean begun = new AtomicBoolean();
        try {
            executor.execute(() -> {
                if (begun.compareAndSet(false, true)) {
                    run(step);
                }
            });
        } catch (Exception | Error e) {
            outcome.giveUp("the client's executor did not take the call", Failure.harmless(e, redaction));
        }
    }

    private void run(Runnable step) {
        try {
            step.run();
        } catch (Exception | Error e) {
            Throwable cause = Failure.harmless(e, redaction);
            if (cause instanceof Error error) {
                outcome.fail(error);
            } else {
                outcome.giveUp("something broke on this side of the wire; the cause says what", cause);
            }
        }
    }

    private static Throwable unwrapped(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }
}
