package io.github.b24kit.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.b24kit.runtime.error.ApiException;
import io.github.b24kit.runtime.error.Bitrix24Exception;
import io.github.b24kit.runtime.error.DeadlineException;
import io.github.b24kit.runtime.error.OutcomeUnknownException;
import io.github.b24kit.runtime.error.TransportException;
import io.github.b24kit.runtime.transport.RawServer;
import io.github.b24kit.runtime.transport.TransportResponse;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a caller waits: on which thread, how long, and what he learns when he stops waiting. */
@Timeout(30)
class WaitingTest {
    private static final String SUCCESS = "{\"result\":{\"payment\":{\"id\":144}}}";

    private final ScriptedTransport transport = new ScriptedTransport();
    private final SampleRequest request = SampleRequest.of(r -> r.id(144).fields(f -> f.paid(true)));

    @ParameterizedTest
    @EnumSource(Effect.class)
    void theDeadlineCoversTheBody(Effect effect) throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        try (RawServer server = new RawServer((out, hit) -> {
            out.write(
                    "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            out.flush();
            end.await(20, TimeUnit.SECONDS);
        })) {
            RestClient client = RestClient.webhook(server.uri("/rest/1/c0de/")).build();
            Throwable thrown =
                    catchThrowable(client.call(SampleRequest.of(r -> r.id(1).effect(effect)))
                            .timeout(Duration.ofMillis(300))::execute);
            assertThat(thrown)
                    .isInstanceOf(effect == Effect.UNSAFE ? OutcomeUnknownException.class : DeadlineException.class);
            assertThat(server.requests()).hasSize(1);
        } finally {
            end.countDown();
        }
    }

    @Test
    void theDeadlineHoldsForATransportThatKnowsNone() {
        CompletableFuture<TransportResponse> never = new CompletableFuture<>();
        transport.silence(never);
        assertThat(catchThrowable(client().call(SampleRequest.of(r -> r.id(1).effect(Effect.SAFE)))
                        .timeout(Duration.ofMillis(200))::execute))
                .isInstanceOf(DeadlineException.class)
                .hasMessage("shop.payment.update: no complete answer within 200 ms;"
                        + " give the call more time with timeout(), or ask for less");
    }

    @Test
    void asyncCompletesOnTheClientsExecutor() throws Exception {
        AtomicReference<String> thread = new AtomicReference<>();
        Executor executor = task -> {
            Thread own = new Thread(task, "my-thread");
            own.setDaemon(true);
            own.start();
        };
        CompletableFuture<TransportResponse> answer = new CompletableFuture<>();
        transport.silence(answer);
        CompletableFuture<Void> done = builder(transport)
                .executor(executor)
                .build()
                .call(request)
                .executeAsync()
                .thenAccept(payment -> thread.set(Thread.currentThread().getName() + " " + payment.id()));
        awaitSends(1);
        answer.complete(
                new TransportResponse(200, Map.of(), SUCCESS.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        done.get(10, TimeUnit.SECONDS);
        assertThat(thread).hasValue("my-thread 144");
    }

    @Test
    void asyncFailsWithTheSameTypes() throws Exception {
        transport.answer(400, "{\"error\":0}");
        ExecutionException failed = catchThrowableOfType(
                ExecutionException.class,
                () -> client().call(request).executeAsync().get(10, TimeUnit.SECONDS));
        assertThat(failed.getCause()).isInstanceOf(ApiException.class);
        Response<SampleRequest.Payment> response = client(new ScriptedTransport().answer(200, SUCCESS))
                .call(request)
                .responseAsync()
                .get(10, TimeUnit.SECONDS);
        assertThat(response.status()).isEqualTo(200);
    }

    @Test
    void cancellingStopsTheSendAndTheRetries() throws Exception {
        CompletableFuture<TransportResponse> answer = new CompletableFuture<>();
        transport.silence(answer);
        CompletableFuture<SampleRequest.Payment> result = client().call(request).executeAsync();
        awaitSends(1);
        result.cancel(true);
        assertThat(answer).isCancelled();
        assertThat(transport.requests).hasSize(1);
    }

    @Test
    void ownThreadsAreDaemons() throws Exception {
        transport.answer(200, SUCCESS);
        AtomicReference<Thread> thread = new AtomicReference<>();
        client().call(request)
                .executeAsync()
                .thenAcceptAsync(payment -> {}, Runnable::run)
                .get(10, TimeUnit.SECONDS);
        CompletableFuture<TransportResponse> answer = new CompletableFuture<>();
        CompletableFuture<Void> seen = client(new ScriptedTransport().silence(answer))
                .call(request)
                .executeAsync()
                .handle((payment, failure) -> {
                    thread.set(Thread.currentThread());
                    return null;
                });
        Thread.sleep(50);
        answer.complete(
                new TransportResponse(200, Map.of(), SUCCESS.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        seen.get(10, TimeUnit.SECONDS);
        assertThat(thread.get().getName()).isEqualTo("bitrix24-client");
        assertThat(thread.get().isDaemon()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Effect.class)
    void anInterruptWhileWaitingIsTypedAndKept(Effect effect) throws Exception {
        CompletableFuture<TransportResponse> answer = new CompletableFuture<>();
        transport.silence(answer);
        Interrupted interrupted =
                interrupt(client().call(SampleRequest.of(r -> r.id(1).effect(effect))), () -> awaitSends(1));
        assertThat(interrupted.flag()).isTrue();
        if (effect == Effect.UNSAFE) {
            assertThat(interrupted.thrown()).isInstanceOf(OutcomeUnknownException.class);
        } else {
            assertThat(((TransportException) interrupted.thrown()).requestSent())
                    .isTrue();
        }
        assertThat(answer).isCancelled();
    }

    @Test
    void aThreadThatIsInterruptedBeforeItCallsLearnsWhetherAnythingWasSent() throws Exception {
        transport.answer(200, SUCCESS);
        List<Runnable> held = new ArrayList<>();
        Call<SampleRequest.Payment> call =
                builder(transport).threads(held::add).build().call(request);
        Interrupted interrupted = interrupt(call, () -> {});
        assertThat(interrupted.thrown()).isInstanceOf(TransportException.class);
        assertThat(((TransportException) interrupted.thrown()).requestSent()).isFalse();
        held.forEach(Runnable::run);
        assertThat(transport.requests)
                .as("nothing is sent after the caller was told so")
                .isEmpty();
    }

    @Test
    void anInterruptBetweenSendsKnowsThatNothingWasRun() throws Exception {
        transport.answer(503, "{\"error\":\"QUERY_LIMIT_EXCEEDED\"}");
        CountDownLatch pausing = new CountDownLatch(1);
        Pace endless = new Pace() {
            @Override
            public long nanos() {
                return 0;
            }

            @Override
            public Instant now() {
                return Instant.EPOCH;
            }

            @Override
            public double random() {
                return 0;
            }

            @Override
            public void after(Duration delay, Executor executor, Runnable task) {
                pausing.countDown();
            }
        };
        Interrupted interrupted = interrupt(
                builder(transport).pace(endless).build().call(request), () -> pausing.await(10, TimeUnit.SECONDS));
        assertThat(((TransportException) interrupted.thrown()).requestSent()).isFalse();
        assertThat(interrupted.flag()).isTrue();
    }

    @Test
    void exceptionsShowTheCallersLine() {
        transport.answer(400, "{\"error\":0}");
        Bitrix24Exception thrown = catchThrowableOfType(
                Bitrix24Exception.class, () -> client().call(request).execute());
        assertThat(thrown.getStackTrace())
                .anyMatch(frame -> frame.getClassName().equals(WaitingTest.class.getName()));
    }

    private record Interrupted(Throwable thrown, boolean flag) {}

    private interface Waiting {
        void await() throws Exception;
    }

    private static Interrupted interrupt(Call<?> call, Waiting until) throws Exception {
        AtomicReference<Interrupted> seen = new AtomicReference<>();
        Thread thread = new Thread(() -> {
            Throwable thrown = catchThrowable(call::execute);
            seen.set(new Interrupted(thrown, Thread.currentThread().isInterrupted()));
        });
        thread.start();
        until.await();
        thread.interrupt();
        thread.join(10_000);
        return seen.get();
    }

    private void awaitSends(int sends) throws InterruptedException {
        for (int i = 0; i < 1000 && transport.requests.size() < sends; i++) {
            Thread.sleep(10);
        }
        Thread.sleep(50); // the client has yet to take the future it was given
        assertThat(transport.requests).hasSize(sends);
    }

    private RestClient client() {
        return client(transport);
    }

    private static RestClient client(ScriptedTransport transport) {
        return builder(transport).build();
    }

    private static RestClient.Builder builder(ScriptedTransport transport) {
        return RestClient.webhook(URI.create("https://p.bitrix24.com/rest/1/c0dec0dec0de/"))
                .transport(transport);
    }
}
