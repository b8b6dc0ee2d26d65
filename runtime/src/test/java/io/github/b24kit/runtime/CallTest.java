package io.github.b24kit.runtime;

import static io.github.b24kit.runtime.transport.RawServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.b24kit.runtime.answer.DriftMode;
import io.github.b24kit.runtime.error.ApiException;
import io.github.b24kit.runtime.error.Bitrix24Exception;
import io.github.b24kit.runtime.error.DeadlineException;
import io.github.b24kit.runtime.error.DecodeException;
import io.github.b24kit.runtime.error.InvalidRequestException;
import io.github.b24kit.runtime.error.OutcomeUnknownException;
import io.github.b24kit.runtime.error.TransportException;
import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonArray;
import io.github.b24kit.runtime.json.JsonObject;
import io.github.b24kit.runtime.request.Violation;
import io.github.b24kit.runtime.transport.RawServer;
import io.github.b24kit.runtime.transport.RetryPolicy;
import io.github.b24kit.runtime.transport.TransportFailure;
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
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class CallTest {
    private static final String SUCCESS = "{\"result\":{\"payment\":{\"id\":144}}}";

    private final ScriptedTransport transport = new ScriptedTransport();
    private final SampleRequest request = SampleRequest.of(r -> r.id(144).fields(f -> f.paid(true)));

    @Test
    void sendsTheRequestAsItIsWritten() throws Exception {
        try (RawServer server = RawServer.answering(json(200, SUCCESS))) {
            RestClient client = RestClient.webhook(server.uri("/rest/1/c0de/"))
                    .userAgent("shop/2")
                    .build();
            Call<SampleRequest.Payment> call = client.call(request).header("Idempotency-Key", "k1");
            assertThat(call.toJson()).isEqualTo("{\"id\":144,\"fields\":{\"paid\":\"Y\"}}");
            assertThat(call.execute().id()).isEqualTo(144);
            assertThat(server.requests()).singleElement().satisfies(sent -> {
                assertThat(sent).startsWith("POST /rest/1/c0de/shop.payment.update HTTP/1.1\r\n");
                assertThat(sent).contains("\r\nContent-Type: application/json\r\n");
                assertThat(sent).contains("\r\nAccept: application/json\r\n");
                assertThat(sent).contains("\r\nUser-Agent: shop/2\r\n");
                assertThat(sent).contains("\r\nIdempotency-Key: k1\r\n");
                assertThat(sent).endsWith("\r\n\r\n{\"id\":144,\"fields\":{\"paid\":\"Y\"}}");
            });
        }
    }

    @Test
    void sendsTheTokenInTheBodyOnly() throws Exception {
        try (RawServer server = RawServer.answering(json(200, SUCCESS))) {
            Call<SampleRequest.Payment> call = RestClient.oauth(server.uri("/"), () -> Secret.of("t0ken"))
                    .build()
                    .call(request);
            assertThat(call.toJson()).doesNotContain("auth");
            call.execute();
            assertThat(server.requests().get(0))
                    .startsWith("POST /rest/shop.payment.update HTTP/1.1\r\n")
                    .endsWith("\r\n\r\n{\"id\":144,\"fields\":{\"paid\":\"Y\"},\"auth\":\"t0ken\"}");
        }
    }

    @Test
    void extrasAreADoorOnBuildersAndCalls() {
        SampleRequest request = SampleRequest.of(r -> r.id(1)
                .extra("a", "x")
                .extra("b", 7)
                .extra("c", true)
                .extra("d", JsonArray.EMPTY)
                .fields(f -> f.extra("UF_1", "y").paid(false)));
        Call<?> call = client().call(request)
                .extra("e", "z")
                .extra("b", 8)
                .extra("f", false)
                .extra("g", 200640400001L);
        assertThat(call.toJson())
                .isEqualTo(
                        "{\"id\":1,\"a\":\"x\",\"b\":8,\"c\":true,\"d\":[],\"fields\":{\"UF_1\":\"y\",\"paid\":\"N\"},"
                                + "\"e\":\"z\",\"f\":false,\"g\":200640400001}");
        assertThat(request.toJson().has("e")).as("a call is a value").isFalse();
    }

    @Test
    void requestsAreEqualByTheirJson() {
        assertThat(request)
                .isEqualTo(SampleRequest.of(
                        r -> r.fields(f -> f.extra("paid", "Y")).id(144)));
        assertThat(request).isNotEqualTo(SampleRequest.of(r -> r.id(144)));
        assertThat(request).hasSameHashCodeAs(SampleRequest.of(r -> r.id(144).fields(f -> f.paid(true))));
    }

    @Test
    void checksTheRequestBeforeAnythingIsSent() {
        transport.answer(200, SUCCESS);
        SampleRequest bad = SampleRequest.of(r -> r.fields(f -> f.extra("paid", "s3cr3t")));
        assertThat(bad.validate()).extracting(Violation::pointer).containsExactly("/id", "/fields/paid");
        InvalidRequestException refused = catchThrowableOfType(
                InvalidRequestException.class, () -> client().call(bad).execute());
        assertThat(refused.violations()).isEqualTo(bad.validate());
        assertThat(refused)
                .hasMessage("shop.payment.update: the request was not sent; it breaks documented rules"
                        + " (unchecked() sends it all the same):"
                        + "\n  /id: is required and must be an integer [required]"
                        + "\n  /fields/paid: must be one of \"Y\", \"N\" [one-of]");
        assertThat(client().call(bad).responseAsync()).isCompletedExceptionally();
        assertThat(transport.requests).isEmpty();
        assertThat(client().call(bad).unchecked().execute().id()).isEqualTo(144);
        assertThat(transport.requests).hasSize(1);
    }

    @Test
    void extrasAreCheckedWithTheRest() {
        transport.answer(200, SUCCESS);
        assertThat(client().call(SampleRequest.of(r -> {}))
                        .extra("id", 5)
                        .execute()
                        .id())
                .isEqualTo(144);
        assertThatThrownBy(client().call(request).extra("id", "x")::execute)
                .isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void untypedCalls() {
        transport.answer(200, "{\"result\":{\"ID\":\"1\"}}");
        Call<Json> call = client().call("profile", JsonObject.EMPTY);
        assertThat(call.method()).isEqualTo("profile");
        assertThat(call.toJson()).isEqualTo("{}");
        assertThat(call.execute().toText()).isEqualTo("{\"ID\":\"1\"}");
        transport.answer(200, "{}");
    }

    @Test
    void untypedCallsAreUnsafeAndTheirErrorsOpen() {
        transport.fail(TransportFailure.Kind.BROKEN);
        assertThat(catchThrowable(client().call("profile", JsonObject.EMPTY)::execute))
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessageContaining("looking at the state in the portal");
        ScriptedTransport error = new ScriptedTransport().answer(401, "{\"error\":\"NO_AUTH_FOUND\"}");
        ApiException api = catchThrowableOfType(
                ApiException.class,
                () -> client(error).call("profile", JsonObject.EMPTY).execute());
        assertThat(api.code().code()).isEqualTo("NO_AUTH_FOUND");
        assertThat(api.code().meanings()).isEmpty();
    }

    @Test
    void theParameterAuthBelongsToTheClient() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client().call(request).extra("auth", "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> client().call("a", JsonObject.of("auth", Json.of("x"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Type", "content-length", "HOST", "", "a b", "a:b", "X\r\nY", "Accept-Encoding"})
    void headersThatAreNotTheCallers(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client().call(request).header(name, "v"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"canary\r\nX: y", "canary\u0000", "canary\u0436"})
    void headersThatCouldSmuggle(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client().call(request).header("X", value))
                .withMessageNotContaining("canary");
    }

    @Test
    void headersReplaceWithoutCase() {
        transport.answer(200, SUCCESS);
        client().call(request).header("user-agent", "me/1").execute();
        assertThat(transport.requests.get(0).headers())
                .isEqualTo(
                        Map.of("Content-Type", "application/json", "Accept", "application/json", "user-agent", "me/1"));
    }

    @Test
    void limitsAreChecked() {
        RestClient.Builder builder = RestClient.webhook(URI.create("https://p.bitrix24.com/rest/1/c0de/"));
        for (Duration bad : List.of(Duration.ZERO, Duration.ofSeconds(-1), Duration.ofDays(2))) {
            assertThatIllegalArgumentException().isThrownBy(() -> builder.deadline(bad));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> client().call(request).timeout(bad));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> builder.maxAnswerBytes(0));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.maxDepth(0));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.userAgent(""));
        assertThatIllegalArgumentException().isThrownBy(() -> new RetryPolicy(0, Duration.ZERO, Duration.ZERO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RetryPolicy(1, Duration.ofSeconds(2), Duration.ofSeconds(1)));
    }

    @Test
    void passesItsLimitsOn() {
        transport.answer(200, SUCCESS);
        RestClient client = builder(transport)
                .maxAnswerBytes(17)
                .deadline(Duration.ofSeconds(5))
                .build();
        client.call(request).execute();
        client.call(request).timeout(Duration.ofSeconds(2)).execute();
        assertThat(transport.requests.get(0).maxBytes()).isEqualTo(17);
        assertThat(transport.requests.get(0).deadline()).isBetween(Duration.ofSeconds(3), Duration.ofSeconds(5));
        assertThat(transport.requests.get(1).deadline()).isLessThanOrEqualTo(Duration.ofSeconds(2));
        assertThatThrownBy(builder(new ScriptedTransport().answer(200, "{\"result\":[[[1]]]}"))
                        .maxDepth(3)
                        .build()
                        .call("a", JsonObject.EMPTY)::execute)
                .hasStackTraceContaining("values nest deeper than 3");
    }

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
    void jsonUnderAnotherContentTypeIsReadAndReported() {
        transport.answer(200, SUCCESS, "Content-Type", "text/html; charset=UTF-8");
        List<String> drifts = new ArrayList<>();
        RestClient reporting = builder(transport)
                .drift(DriftMode.REPORT, drift -> drifts.add(drift.toString()))
                .build();
        assertThat(reporting.call(request).execute().id()).isEqualTo(144);
        assertThat(drifts)
                .containsExactly(
                        "shop.payment.update (answer): documented content type application/json, seen another content type");
        RestClient strict =
                builder(transport).drift(DriftMode.STRICT, drift -> {}).build();
        assertThatThrownBy(strict.call(request)::execute).isInstanceOf(DecodeException.class);
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
                builder(transport).executor(held::add).build().call(request);
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
                .anyMatch(frame -> frame.getClassName().equals(CallTest.class.getName()));
    }

    @Test
    void failuresOfTheTokenSupplierReachTheCaller() {
        RestClient client = RestClient.oauth(URI.create("https://p.bitrix24.com"), () -> {
                    throw new IllegalStateException("no token in the store");
                })
                .transport(transport)
                .build();
        assertThatThrownBy(client.call(request)::execute).hasMessage("no token in the store");
        RestClient empty = RestClient.oauth(URI.create("https://p.bitrix24.com"), () -> null)
                .transport(transport)
                .build();
        assertThatThrownBy(empty.call(request)::execute).hasMessageContaining("gave null");
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
