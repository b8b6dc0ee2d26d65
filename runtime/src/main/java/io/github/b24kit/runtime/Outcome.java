package io.github.b24kit.runtime;

import io.github.b24kit.runtime.error.Bitrix24Exception;
import io.github.b24kit.runtime.error.DeadlineException;
import io.github.b24kit.runtime.error.OutcomeUnknownException;
import io.github.b24kit.runtime.error.TransportException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** How one call ends: exactly once, and at its deadline whatever executors, suppliers and transports of others do. */
final class Outcome<R> {
    private enum Phase {
        /** The portal has not run the call. */
        NOT_RUN,
        /** The portal may have run the call. */
        MAYBE_RUN,
        /** Nothing is sent any more. */
        OVER
    }

    private final Operation<R> operation;
    private final Duration deadline;
    private final long latestNanos;
    private final CompletableFuture<Response<R>> future = new CompletableFuture<>();

    /** One place for "sent" and "given up", as whoever gives up must know whether anything was or will be sent. */
    private final AtomicReference<Phase> phase = new AtomicReference<>(Phase.NOT_RUN);

    /** The last send. */
    private volatile @Nullable CompletableFuture<?> underWay;

    Outcome(Operation<R> operation, Duration deadline) {
        this.operation = operation;
        this.deadline = deadline;
        this.latestNanos = System.nanoTime() + deadline.toNanos();
        var unusedEnd = future.whenComplete((response, failure) -> {
            phase.set(Phase.OVER);
            stop(underWay);
        });
    }

    /** Ends the call at its deadline, for a caller who does not wait himself. */
    CompletableFuture<Response<R>> timed(Executor threads) {
        CompletableFuture<Void> timer = new CompletableFuture<>();
        var unusedTimer = timer.orTimeout(latestNanos - System.nanoTime(), TimeUnit.NANOSECONDS)
                .whenComplete((none, late) -> {
                    if (late instanceof TimeoutException) {
                        expireOn(threads);
                    }
                });
        var unusedEnd = future.whenComplete((response, failure) -> timer.complete(null));
        return future;
    }

    boolean isOver() {
        return future.isDone();
    }

    /** Asks to send; false if the call is over. */
    boolean mayBegin() {
        return phase.updateAndGet(now -> now == Phase.OVER ? now : Phase.MAYBE_RUN) == Phase.MAYBE_RUN;
    }

    /** The portal refused to run what was sent. */
    void notRun() {
        phase.compareAndSet(Phase.MAYBE_RUN, Phase.NOT_RUN);
    }

    /** Takes what is to be stopped when the call ends before it. */
    void sending(CompletableFuture<?> sent) {
        underWay = sent;
        if (future.isDone()) {
            stop(sent);
        }
    }

    private static void stop(@Nullable CompletableFuture<?> sent) {
        if (sent != null) {
            sent.cancel(true); // without effect on one that has ended
        }
    }

    void complete(Response<R> response) {
        end(() -> future.complete(response));
    }

    void fail(Throwable failure) {
        end(() -> future.completeExceptionally(failure));
    }

    /** Ends the call for a reason on this side of the wire. */
    void giveUp(String reason, Throwable cause) {
        fail(givenUp(reason, cause));
    }

    /** Runs what the caller hung on the future, too. */
    private static void end(Runnable ending) {
        try {
            ending.run();
        } catch (Exception | Error e) {
            // A stage of the caller's threw what cannot tell its text, on which the JDK stumbles. The call has ended,
            // and passed on from here the JVM would print it.
        }
    }

    private Bitrix24Exception givenUp(String reason, Throwable cause) {
        boolean sent = phase.getAndSet(Phase.OVER) == Phase.MAYBE_RUN;
        return told(sent, new TransportException(operation.method(), reason, sent, cause));
    }

    /** Not on the JVM's only timer thread, and not on an executor or a common pool that may be what is stuck. */
    private void expireOn(Executor threads) {
        try {
            threads.execute(this::expire);
        } catch (RuntimeException | Error e) {
            expire(); // no thread can be had: better here than never
        }
    }

    private void expire() {
        boolean sent = phase.getAndSet(Phase.OVER) == Phase.MAYBE_RUN;
        fail(told(sent, new DeadlineException(operation.method(), deadline, null)));
    }

    private Bitrix24Exception told(boolean sent, Bitrix24Exception failure) {
        return sent && operation.effect() == Effect.UNSAFE
                ? new OutcomeUnknownException(operation.method(), operation.readBack(), failure)
                : failure;
    }

    /** Waits for the end as a caller who blocks, until the deadline. */
    Response<R> await(Executor executor) {
        try {
            if (executor instanceof CallersThread steps) {
                steps.runUntil(future, latestNanos);
            }
            try {
                return future.get(latestNanos - System.nanoTime(), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                expire();
                return future.get();
            }
        } catch (InterruptedException e) {
            Bitrix24Exception interrupted = givenUp("the thread was interrupted while waiting", e);
            future.cancel(true);
            Thread.currentThread().interrupt();
            throw interrupted;
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
}
