package io.github.b24kit.contracttests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import au.com.dius.pact.core.model.V4Interaction;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import io.github.b24kit.contractkit.recording.Recordings;
import io.github.b24kit.contractkit.replay.ReplayPortal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The verifier asks once and takes no refusal for an answer. */
class PactVerifierIT {
    private static final String ANSWER = "{\"error\":\"QUERY_LIMIT_EXCEEDED\"}";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger hits = new AtomicInteger();
    private final CountDownLatch over = new CountDownLatch(1);
    private final V4Interaction.SynchronousHttp interaction =
            new PactFile("crm").read().get(0);

    @AfterEach
    void stop() {
        over.countDown();
        threads.shutdownNow();
    }

    @Test
    void aRefusalIsOneHitAndAFailure() throws IOException {
        for (int status : List.of(503, 429)) {
            hits.set(0);
            List<String> differences = ask(PATIENCE, exchange -> {
                exchange.getResponseHeaders().add("Retry-After", "0");
                answer(exchange, hits.incrementAndGet() == 1 ? status : 200);
            });
            assertThat(hits).hasValue(1);
            assertThat(differences).anyMatch(difference -> difference.contains("but was " + status));
        }
    }

    @Test
    void aRedirectIsNotFollowed() throws IOException {
        List<String> differences = ask(PATIENCE, exchange -> {
            hits.incrementAndGet();
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            answer(exchange, 302);
        });
        assertThat(hits).hasValue(1);
        assertThat(differences).anyMatch(difference -> difference.contains("but was 302"));
    }

    @Test
    void aPortalThatStallsFails() {
        List<String> differences = assertTimeoutPreemptively(
                PATIENCE,
                () -> ask(Duration.ofMillis(300), exchange -> {
                    hits.incrementAndGet();
                    await();
                }));
        assertThat(hits).hasValue(1);
        assertThat(differences).singleElement().asString().contains("timed out");
    }

    @Test
    void anUnknownRecordingFails() {
        try (ReplayPortal portal = ReplayPortal.start(Recordings.packaged())) {
            assertThat(new PactVerifier(portal.portal(), PATIENCE).differences(interaction, "no.such.recording"))
                    .anyMatch(difference -> difference.contains("but was 501"));
            assertThat(portal.received()).hasSize(1);
        }
    }

    private List<String> ask(Duration timeout, HttpHandler handler) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", handler);
        server.start();
        try {
            URI portal = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
            return new PactVerifier(portal, timeout).differences(interaction, "any");
        } finally {
            over.countDown();
            server.stop(0);
        }
    }

    private static void answer(HttpExchange exchange, int status) throws IOException {
        byte[] body = ANSWER.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private void await() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
