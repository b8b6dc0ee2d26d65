package io.github.b24kit.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.b24kit.runtime.answer.DriftListener;
import io.github.b24kit.runtime.answer.DriftMode;
import io.github.b24kit.runtime.error.ApiException;
import io.github.b24kit.runtime.error.OutcomeUnknownException;
import io.github.b24kit.runtime.error.TransportException;
import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonArray;
import io.github.b24kit.runtime.json.JsonObject;
import io.github.b24kit.runtime.transport.RetryPolicy;
import io.github.b24kit.runtime.transport.Transport;
import io.github.b24kit.runtime.transport.TransportFailure;
import io.github.b24kit.runtime.transport.TransportResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Code of others that breaks the rules of Java's own types: the call ends at once, typed, sent once, on a thread of ours. */
@Timeout(30)
class HostileCodeTest {
    private static final String CODE = "c0dec0dec0de";
    private static final Duration LONG = Duration.ofMinutes(5); // a call that hangs until here fails its test
    private final AtomicInteger sends = new AtomicInteger();
    private final ExecutorService pool = Executors.newCachedThreadPool();
    private final Queue<Throwable> escaped = new ConcurrentLinkedQueue<>();
    private final Executor threads = task -> pool.execute(() -> {
        try {
            task.run();
        } catch (Throwable e) {
            escaped.add(e);
        }
    });

    @AfterEach
    void endThreads() {
        pool.shutdownNow();
    }

    /** Which thread is the caller's guest matters: the JVM has one timer, and a common pool that may be full. */
    @Test
    void aDeadlineIsToldOnAThreadOfTheClient() throws Exception {
        RestClient stuck = hook(request -> new CompletableFuture<>())
                .deadline(Duration.ofMillis(50))
                .build();
        assertThat(endsOn(stuck)).startsWith("bitrix24-client");
    }

    @Test
    void aTransportThatEndsOnTheJvmsTimerDoesNotBringTheCallerThere() throws Exception {
        RestClient timed = hook(request ->
                        new CompletableFuture<TransportResponse>().orTimeout(50, TimeUnit.MILLISECONDS))
                .executor(Runnable::run)
                .build();
        assertThat(endsOn(timed)).startsWith("bitrix24-client");
    }

    private static String endsOn(RestClient client) throws Exception {
        CompletableFuture<String> thread = new CompletableFuture<>();
        var unused = client.call("shop.get", JsonObject.EMPTY)
                .executeAsync()
                .whenComplete((result, failure) ->
                        thread.complete(Thread.currentThread().getName()));
        return thread.get(10, TimeUnit.SECONDS);
    }

    static Stream<Transport> brokenTransports() {
        return Stream.of(
                request -> {
                    throw sneak(new IOException("checked " + CODE));
                },
                request -> CompletableFuture.completedFuture(null),
                request -> CompletableFuture.failedFuture(new TransportFailure(null, "no kind", null)),
                request -> CompletableFuture.failedFuture(new Unspeakable()),
                request -> CompletableFuture.failedFuture(new CompletionException(null, new Unspeakable())),
                request -> {
                    throw new Unspeakable();
                });
    }

    @ParameterizedTest
    @MethodSource("brokenTransports")
    void aTransportThatBreaksItsContract(Transport transport) {
        Throwable thrown = catchThrowable(hook(transport).build().call("shop.pay", JsonObject.EMPTY)::execute);
        assertThat(thrown).isInstanceOf(OutcomeUnknownException.class).hasCauseInstanceOf(TransportException.class);
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            assertThat(String.valueOf(each.getMessage())).doesNotContain(CODE);
        }
    }

    /** The JDK asks a failure for its text when it hands it to the next stage; what that throws ends a thread, with a trace. */
    @ParameterizedTest
    @MethodSource("brokenTransports")
    void noThreadOfTheClientDiesOfABrokenTransport(Transport transport) throws Exception {
        assertThat(hook(transport)
                        .threads(threads)
                        .build()
                        .call("shop.pay", JsonObject.EMPTY)
                        .executeAsync())
                .failsWithin(Duration.ofSeconds(10))
                .withThrowableOfType(ExecutionException.class)
                .withCauseInstanceOf(OutcomeUnknownException.class);
        assertThat(escaped()).isEmpty();
    }

    @Test
    void noThreadOfTheClientDiesOfABrokenTokenSupplier() throws Exception {
        Supplier<Secret> supplier = () -> {
            throw new Unspeakable();
        };
        RestClient client = RestClient.oauth(URI.create("https://p.bitrix24.com"), supplier)
                .threads(threads)
                .build();
        assertThat(client.call("shop.pay", JsonObject.EMPTY).executeAsync())
                .failsWithin(Duration.ofSeconds(10))
                .withThrowableOfType(ExecutionException.class)
                .withCauseInstanceOf(TransportException.class);
        assertThat(escaped()).isEmpty();
    }

    static Stream<Transport> anyEnd() {
        return Stream.of(
                request -> CompletableFuture.completedFuture(
                        new TransportResponse(200, Map.of(), "{\"result\":7}".getBytes(StandardCharsets.UTF_8))),
                request -> CompletableFuture.failedFuture(new IOException("broken")),
                request -> new CompletableFuture<>());
    }

    @ParameterizedTest
    @MethodSource("anyEnd")
    void noThreadOfTheClientDiesOfACallersStages(Transport transport) throws Exception {
        CompletableFuture<Void> begin = new CompletableFuture<>();
        CompletableFuture<Json> call = hook(request -> begin.thenCompose(none -> transport.send(request)))
                .deadline(Duration.ofMillis(200))
                .threads(threads)
                .build()
                .call("shop.get", JsonObject.EMPTY)
                .executeAsync();
        for (int i = 0; i < 3; i++) {
            var unused = call.handle((result, failure) -> {
                throw new Unspeakable();
            });
        }
        begin.complete(null);
        // Not get(): the JDK does not wake those who wait behind a stage that throws like this.
        for (int i = 0; i < 1_000 && !call.isDone(); i++) {
            Thread.sleep(10);
        }
        assertThat(call).isDone();
        assertThat(escaped()).isEmpty();
    }

    /** What reached the thread itself, once all tasks have ended. */
    private Queue<Throwable> escaped() throws InterruptedException {
        pool.shutdown();
        assertThat(pool.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        return escaped;
    }

    @Test
    void aTokenSupplierThatThrowsWhatItDoesNotDeclare() {
        Supplier<Secret> supplier = () -> {
            throw sneak(new IOException("no file of tokens"));
        };
        Throwable thrown = catchThrowable(RestClient.oauth(URI.create("https://p.bitrix24.com"), supplier)
                .deadline(LONG)
                .build()
                .call("shop.pay", JsonObject.EMPTY)::execute);
        assertThat(thrown).isInstanceOf(TransportException.class).hasMessageContaining("supplier failed");
        assertThat(((TransportException) thrown).requestSent()).isFalse();
    }

    @Test
    void anExecutorThatRunsEveryTaskTwiceSendsOnce() throws Exception {
        Transport slow = request -> answer(request)
                .thenCombine(
                        new CompletableFuture<Void>().completeOnTimeout(null, 50, TimeUnit.MILLISECONDS),
                        (answer, none) -> answer);
        Executor twice = task -> {
            task.run();
            task.run();
        };
        hook(slow)
                .executor(twice)
                .build()
                .call("shop.pay", JsonObject.EMPTY)
                .executeAsync()
                .get();
        assertThat(sends).hasValue(1);
    }

    @Test
    void anExecutorThatHasNoThreadsLeft() {
        Executor none = task -> {
            // in place of an OutOfMemoryError, which would end the test run itself
            throw new InternalError("unable to create native thread");
        };
        assertThat(catchThrowable(hook(this::answer)
                        .executor(none)
                        .build()
                        .call("shop.pay", JsonObject.EMPTY)
                        .executeAsync()::join))
                .hasRootCauseInstanceOf(InternalError.class)
                .cause()
                .isInstanceOf(TransportException.class)
                .hasMessageContaining("executor did not take the call");
        assertThat(sends).hasValue(0);
    }

    @Test
    void aRequestThatNestsTooDeepIsNotSent() {
        Json deep = JsonArray.EMPTY;
        for (int i = 0; i < 20_000; i++) {
            deep = JsonArray.of(deep);
        }
        Throwable thrown =
                catchThrowable(hook(this::answer).build().call("shop.pay", JsonObject.of("a", deep))::execute);
        assertThat(thrown).isInstanceOf(TransportException.class).hasStackTraceContaining("make it flatter");
        assertThat(((TransportException) thrown).requestSent()).isFalse();
        assertThat(sends).hasValue(0);
    }

    @Test
    void anErrorThatNestsAsDeepAsAllowedIsAnError() {
        String body = "{\"error\":\"X\",\"a\":" + "[".repeat(999) + "]".repeat(999) + "}";
        Transport deep = request -> CompletableFuture.completedFuture(
                new TransportResponse(400, Map.of(), body.getBytes(StandardCharsets.UTF_8)));
        assertThat(catchThrowable(hook(deep).maxDepth(1000).build().call("shop.pay", JsonObject.EMPTY)::execute))
                .isInstanceOf(ApiException.class);
    }

    @Test
    void whatIsMissingIsToldWhenItIsSet() {
        RestClient.Builder builder = hook(this::answer);
        assertThatNullPointerException()
                .isThrownBy(() -> builder.drift(DriftMode.REPORT, null))
                .withMessageContaining("listener is null");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.drift(null, DriftListener.NONE))
                .withMessageContaining("DriftMode.OFF");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.retries(null))
                .withMessageContaining("RetryPolicy.NONE");
        assertThatNullPointerException()
                .isThrownBy(() -> RestClient.oauth(URI.create("https://p.bitrix24.com"), null))
                .withMessageContaining("token is null");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.build().call("shop.pay", null))
                .withMessageContaining("JsonObject.EMPTY sends none");
    }

    @Test
    void aPauseOfMoreThanADayIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RetryPolicy(2, Duration.ofDays(400_000), Duration.ofDays(900_000)))
                .withMessageContaining("not more than a day");
    }

    /** Cannot be asked for its text. */
    private static final class Unspeakable extends Error {
        @Override
        public String getMessage() {
            throw new UnsupportedOperationException(CODE);
        }
    }

    private CompletableFuture<TransportResponse> answer(Object request) {
        sends.incrementAndGet();
        return CompletableFuture.completedFuture(
                new TransportResponse(200, Map.of(), "{\"result\":7}".getBytes(StandardCharsets.UTF_8)));
    }

    private static RestClient.Builder hook(Transport transport) {
        return RestClient.webhook("https://p.bitrix24.com/rest/1/" + CODE + "/")
                .transport(transport)
                .retries(RetryPolicy.NONE)
                .deadline(LONG);
    }

    /** Throws a checked exception where none is declared, as Kotlin does. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <E extends Throwable> RuntimeException sneak(Throwable thrown) throws E {
        throw (E) thrown;
    }
}
