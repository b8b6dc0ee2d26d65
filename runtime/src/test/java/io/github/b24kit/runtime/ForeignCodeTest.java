package io.github.b24kit.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.b24kit.runtime.error.DeadlineException;
import io.github.b24kit.runtime.error.OutcomeUnknownException;
import io.github.b24kit.runtime.error.TransportException;
import io.github.b24kit.runtime.transport.RetryPolicy;
import io.github.b24kit.runtime.transport.TransportResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Executors, token suppliers and transports of others may do what they like: the call ends, in time and typed. */
@Timeout(30)
class ForeignCodeTest {
    private static final String SUCCESS = "{\"result\":{\"payment\":{\"id\":144}}}";
    private static final TransportResponse ANSWER =
            new TransportResponse(200, Map.of(), SUCCESS.getBytes(StandardCharsets.UTF_8));
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final RetryPolicy QUICK = new RetryPolicy(2, Duration.ofMillis(1), Duration.ofMillis(1));

    private final ScriptedTransport transport = new ScriptedTransport();

    @Test
    void anExecutorThatRunsTasksInTheThreadOfTheCaller() throws Exception {
        transport.answer(503, "{\"error\":\"QUERY_LIMIT_EXCEEDED\"}").answer(200, SUCCESS);
        Call<SampleRequest.Payment> call = call(Effect.UNSAFE, builder().executor(Runnable::run));
        assertThat(call.execute().id()).isEqualTo(144);
        assertThat(call.executeAsync().get(10, TimeUnit.SECONDS).id()).isEqualTo(144);
    }

    @Test
    void anExecutorWhoseOnlyThreadWaitsForTheCall() throws Exception {
        transport.answer(200, SUCCESS);
        ExecutorService one = Executors.newSingleThreadExecutor();
        try {
            Call<SampleRequest.Payment> call = call(Effect.UNSAFE, builder().executor(one));
            assertThat(one.submit(() -> call.execute().id()).get(10, TimeUnit.SECONDS))
                    .isEqualTo(144);
        } finally {
            one.shutdownNow();
        }
    }

    @Test
    void anExecutorThatIsShutDownSendsNothing() {
        ExecutorService shut = Executors.newSingleThreadExecutor();
        shut.shutdown();
        transport.answer(200, SUCCESS);
        Throwable refused = failure(call(Effect.UNSAFE, builder().executor(shut)));
        assertThat(refused)
                .isInstanceOf(TransportException.class)
                .hasMessage("shop.payment.update: the client's executor did not take the call")
                .hasCauseInstanceOf(RejectedExecutionException.class);
        assertThat(((TransportException) refused).requestSent()).isFalse();
        assertThat(transport.requests).isEmpty();
        assertThat(call(Effect.UNSAFE, builder().executor(shut)).execute().id())
                .as("a call that blocks needs no executor")
                .isEqualTo(144);
    }

    @ParameterizedTest
    @EnumSource(Effect.class)
    void anExecutorThatIsShutDownWhileTheCallIsOut(Effect effect) {
        CompletableFuture<TransportResponse> answer = new CompletableFuture<>();
        transport.silence(answer);
        AtomicInteger tasks = new AtomicInteger();
        Executor once = task -> {
            if (tasks.incrementAndGet() > 1) {
                throw new RejectedExecutionException("full");
            }
            task.run();
        };
        CompletableFuture<SampleRequest.Payment> result =
                call(effect, builder().executor(once)).executeAsync();
        answer.complete(ANSWER);
        Throwable failure = unwrapped(result);
        assertThat(failure)
                .isInstanceOf(effect == Effect.UNSAFE ? OutcomeUnknownException.class : TransportException.class);
        assertThat(failure).hasStackTraceContaining("did not take the call");
    }

    @Test
    void anExecutorThatForgetsItsTasks() {
        transport.answer(200, SUCCESS);
        Throwable late =
                failure(call(Effect.UNSAFE, builder().executor(task -> {})).timeout(SHORT));
        assertThat(late).isInstanceOf(DeadlineException.class);
        assertThat(transport.requests).isEmpty();
    }

    @Test
    void aTokenSupplierThatTakesTooLong() throws Exception {
        transport.answer(200, SUCCESS);
        CountDownLatch end = new CountDownLatch(1);
        CountDownLatch out = new CountDownLatch(1);
        Call<SampleRequest.Payment> call = call(Effect.UNSAFE, oauth(() -> {
            try {
                end.await(60, TimeUnit.SECONDS); // longer than this test may take
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            out.countDown();
            return Secret.of("t0ken-t0ken");
        }));
        assertThat(catchThrowable(call.timeout(SHORT)::execute)).isInstanceOf(DeadlineException.class);
        end.countDown();
        assertThat(out.await(10, TimeUnit.SECONDS)).isTrue();
        Thread.sleep(50);
        assertThat(transport.requests)
                .as("nothing is sent after the caller was told so")
                .isEmpty();
    }

    @Test
    void aTokenSupplierThatFails() {
        IllegalStateException empty = new IllegalStateException("no token in the store");
        Throwable thrown = catchThrowable(call(Effect.UNSAFE, oauth(() -> {
            throw empty;
        }))::execute);
        assertThat(thrown)
                .isInstanceOf(TransportException.class)
                .hasMessage("shop.payment.update: there is no access token: its supplier failed")
                .hasCause(empty);
        assertThat(((TransportException) thrown).requestSent()).isFalse();
        assertThat(catchThrowable(call(Effect.UNSAFE, oauth(() -> null))::execute))
                .isInstanceOf(TransportException.class)
                .hasStackTraceContaining("gave null");
    }

    @Test
    void aTokenSupplierThatFailsLaterAndRepeatsTheOldToken() {
        transport.answer(401, "{\"error\":\"expired_token\"}");
        Iterator<String> tokens = List.of("t0ken-t0ken").iterator();
        Throwable thrown = catchThrowable(call(Effect.UNSAFE, oauth(() -> {
            if (!tokens.hasNext()) {
                throw new IllegalStateException("cannot refresh t0ken-t0ken");
            }
            return Secret.of(tokens.next());
        }))::execute);
        assertThat(thrown).isInstanceOf(TransportException.class);
        assertThat(((TransportException) thrown).requestSent()).isFalse();
        assertThat(String.valueOf(thrown.getCause())).doesNotContain("t0ken");
    }

    @ParameterizedTest
    @EnumSource(Effect.class)
    void aTransportThatThrowsOrGivesNothing(Effect effect) {
        for (RestClient.Builder client : List.of(
                builder().transport(request -> {
                    throw new IllegalStateException("not today");
                }),
                builder().transport(request -> null))) {
            assertThat(catchThrowable(call(effect, client)::execute))
                    .isInstanceOf(effect == Effect.UNSAFE ? OutcomeUnknownException.class : TransportException.class);
        }
    }

    @Test
    void aCallerWhoGivesUpByATimerEndsTheCall() throws Exception {
        CompletableFuture<TransportResponse> answer = new CompletableFuture<>();
        transport.silence(answer);
        CompletableFuture<SampleRequest.Payment> result =
                call(Effect.UNSAFE, builder()).executeAsync().orTimeout(100, TimeUnit.MILLISECONDS);
        assertThat(catchThrowable(result::join)).hasCauseInstanceOf(TimeoutException.class);
        for (int i = 0; i < 500 && !answer.isCancelled(); i++) {
            Thread.sleep(10);
        }
        assertThat(answer).isCancelled();
    }

    private static Throwable failure(Call<?> call) {
        return unwrapped(call.executeAsync());
    }

    private static Throwable unwrapped(CompletableFuture<?> result) {
        Throwable thrown = catchThrowable(() -> result.get(10, TimeUnit.SECONDS));
        return thrown.getCause() instanceof CompletionException inner ? inner.getCause() : thrown.getCause();
    }

    private RestClient.Builder builder() {
        return RestClient.webhook(URI.create("https://p.bitrix24.com/rest/1/c0dec0dec0de/"))
                .transport(transport)
                .retries(QUICK);
    }

    private RestClient.Builder oauth(Supplier<Secret> token) {
        return RestClient.oauth(URI.create("https://p.bitrix24.com"), token)
                .transport(transport)
                .retries(QUICK);
    }

    private static Call<SampleRequest.Payment> call(Effect effect, RestClient.Builder client) {
        return client.build().call(SampleRequest.of(r -> r.id(144).effect(effect)));
    }
}
