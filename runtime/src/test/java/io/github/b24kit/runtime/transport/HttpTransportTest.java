package io.github.b24kit.runtime.transport;

import static io.github.b24kit.runtime.transport.RawServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.b24kit.runtime.transport.TransportFailure.Kind;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class HttpTransportTest {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(400);
    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

    private final HttpTransport transport = HttpTransport.create();

    @Test
    void postsExactlyOnce() throws Exception {
        try (RawServer server = RawServer.answering(json(200, "{\"result\":1}", "X-Note: a"))) {
            TransportResponse response = transport
                    .send(request(server.uri("/rest/1/code/a.b"), LONG, 100))
                    .get();
            assertThat(response.status()).isEqualTo(200);
            assertThat(text(response)).isEqualTo("{\"result\":1}");
            assertThat(response.header("x-note")).contains("a");
            assertThat(server.requests()).singleElement().satisfies(sent -> {
                assertThat(sent).startsWith("POST /rest/1/code/a.b HTTP/1.1\r\n");
                assertThat(sent).contains("\r\nContent-Type: application/json\r\n");
                assertThat(sent).doesNotContainIgnoringCase("Upgrade:");
                assertThat(sent).doesNotContainIgnoringCase("Accept-Encoding");
                assertThat(sent).endsWith("\r\n\r\n{\"id\":1}");
            });
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 407, 429, 500, 503})
    void everyStatusIsAnAnswer(int status) throws Exception {
        try (RawServer server = RawServer.answering(json(status, "{\"error\":\"\"}"))) {
            assertThat(transport.send(request(server.uri("/"), LONG, 100)).get().status())
                    .isEqualTo(status);
        }
    }

    @Test
    void deadlineCoversSilence() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        try (RawServer server = new RawServer((out, hit) -> end.await(20, TimeUnit.SECONDS))) {
            assertDeadline(server);
        } finally {
            end.countDown();
        }
    }

    @Test
    void deadlineCoversABodyThatStalls() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        try (RawServer server = new RawServer((out, hit) -> {
            write(out, HEAD + "Content-Length: 100\r\n\r\n{\"res");
            end.await(20, TimeUnit.SECONDS);
        })) {
            assertDeadline(server);
        } finally {
            end.countDown();
        }
    }

    @Test
    void deadlineCoversABodyThatDrips() throws Exception {
        CountDownLatch gone = new CountDownLatch(1);
        try (RawServer server = new RawServer((out, hit) -> {
            write(out, HEAD + "Content-Length: 100000\r\n\r\n");
            try {
                for (int i = 0; i < 400; i++) {
                    write(out, " ");
                    Thread.sleep(50);
                }
            } finally {
                gone.countDown();
            }
        })) {
            assertDeadline(server);
            assertThat(gone.await(15, TimeUnit.SECONDS))
                    .as("the connection was closed, not left to drip")
                    .isTrue();
        }
    }

    private void assertDeadline(RawServer server) throws Exception {
        long start = System.nanoTime();
        assertThat(failure(request(server.uri("/"), SHORT, 1_000_000)).kind()).isEqualTo(Kind.DEADLINE);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        assertThat(server.requests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 100\r\n\r\n{\"result\":1}",
                "Transfer-Encoding: chunked\r\n\r\n5\r\n{\"res",
                "Transfer-Encoding: chunked\r\n\r\nzz\r\n{\"res",
            })
    void aCutBodyIsABrokenConnection(String rest) throws Exception {
        try (RawServer server = RawServer.answering(HEAD + rest)) {
            assertThat(failure(request(server.uri("/"), LONG, 1000)).kind()).isEqualTo(Kind.BROKEN);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 2\r\nContent-Length: 12\r\n\r\n{\"result\":1}",
                "Content-Length: 12\r\nContent-Length: 2\r\n\r\n{\"result\":1}",
                "Content-Length: 12\r\nContent-Length: 12\r\n\r\n{\"result\":1}",
                "Content-Length: -5\r\n\r\n{\"result\":1}",
                "Content-Length: 12, 2\r\n\r\n{\"result\":1}",
                "Content-Length: x\r\n\r\n{\"result\":1}",
                "Content-Encoding: br\r\nContent-Length: 12\r\n\r\n{\"result\":1}",
                "Content-Encoding: gzip\r\nContent-Length: 12\r\n\r\n{\"result\":1}",
            })
    void headersThatLieAreNoAnswer(String rest) throws Exception {
        try (RawServer server = RawServer.answering(HEAD + rest)) {
            TransportFailure failure = failure(request(server.uri("/"), LONG, 1000));
            assertThat(failure.kind()).isIn(Kind.UNACCEPTABLE, Kind.BROKEN);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.1 twohundred OK\r\n\r\n", "SSH-2.0-x\r\n", ""})
    void whatIsNoHttpIsABrokenConnection(String answer) throws Exception {
        try (RawServer server = RawServer.answering(answer)) {
            assertThat(failure(request(server.uri("/"), LONG, 1000)).kind()).isEqualTo(Kind.BROKEN);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void capsTheBody() throws Exception {
        try (RawServer server = new RawServer((out, hit) -> {
            write(out, HEAD + "\r\n");
            byte[] chunk = new byte[8192];
            for (int i = 0; i < 100_000; i++) {
                out.write(chunk);
            }
        })) {
            TransportFailure failure = failure(request(server.uri("/"), LONG, 100_000));
            assertThat(failure.kind()).isEqualTo(Kind.UNACCEPTABLE);
            assertThat(failure).hasMessage("the answer is larger than 100000 bytes (maxAnswerBytes)");
        }
        try (RawServer server = RawServer.answering(json(200, "{\"result\":1}"))) {
            assertThat(text(transport.send(request(server.uri("/"), LONG, 12)).get()))
                    .hasSize(12);
            assertThat(failure(request(server.uri("/"), LONG, 11)).kind()).isEqualTo(Kind.UNACCEPTABLE);
        }
    }

    @Test
    void undoesCompressionWithACap() throws Exception {
        byte[] small = gzip("{\"result\":1}".getBytes(StandardCharsets.UTF_8));
        byte[] bomb = gzip(new byte[20_000_000]);
        assertThat(bomb.length).isLessThan(100_000);
        try (RawServer server = compressed(small)) {
            assertThat(text(transport.send(request(server.uri("/"), LONG, 1000)).get()))
                    .isEqualTo("{\"result\":1}");
        }
        try (RawServer server = compressed(bomb)) {
            assertThat(failure(request(server.uri("/"), LONG, 100_000)))
                    .hasMessage("the answer is larger than 100000 bytes (maxAnswerBytes)");
        }
        byte[] cut = java.util.Arrays.copyOf(small, small.length - 6);
        try (RawServer server = compressed(cut)) {
            assertThat(failure(request(server.uri("/"), LONG, 1000)).kind()).isEqualTo(Kind.UNACCEPTABLE);
        }
    }

    private static RawServer compressed(byte[] body) throws Exception {
        return new RawServer((out, hit) -> {
            write(out, HEAD + "Content-Encoding: gzip\r\nContent-Length: " + body.length + "\r\n\r\n");
            out.write(body);
        });
    }

    @Test
    void followsNoRedirect() throws Exception {
        try (RawServer elsewhere = RawServer.answering(json(200, "{}"));
                RawServer server = RawServer.answering("HTTP/1.1 302 Found\r\nLocation: "
                        + elsewhere.uri("/rest/1/code/a.b") + "\r\nContent-Length: 0\r\n\r\n")) {
            assertThat(transport
                            .send(request(server.uri("/"), LONG, 1000))
                            .get()
                            .status())
                    .isEqualTo(302);
            assertThat(elsewhere.requests()).isEmpty();
        }
    }

    @Test
    void noConnectionMeansNotSent() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        TransportFailure refused = failure(request(URI.create("http://127.0.0.1:" + port + "/code"), LONG, 1000));
        assertThat(refused.kind()).isEqualTo(Kind.NOT_SENT);
        assertThat(refused).hasMessage("the connection to the portal 127.0.0.1 was refused or failed");
        TransportFailure unknown = failure(request(URI.create("http://portal.invalid/code"), LONG, 1000));
        assertThat(unknown.kind()).isEqualTo(Kind.NOT_SENT);
        assertThat(unknown).hasMessage("the portal's host name portal.invalid is not known");
    }

    @Test
    void plainTextInsteadOfTlsMayHaveComeAfterTheRequest() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread thread = new Thread(() -> {
                try (Socket socket = server.accept()) {
                    write(socket.getOutputStream(), json(200, "{}"));
                    socket.getInputStream().readAllBytes();
                } catch (Exception e) {
                    // the client goes
                }
            });
            thread.setDaemon(true);
            thread.start();
            URI uri = URI.create("https://127.0.0.1:" + server.getLocalPort() + "/");
            assertThat(failure(request(uri, LONG, 1000)).kind()).isEqualTo(Kind.BROKEN);
        }
    }

    @Test
    void cancellingEndsTheExchange() throws Exception {
        CountDownLatch gone = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        try (RawServer server = new RawServer((out, hit) -> {
            write(out, HEAD + "Content-Length: 100000\r\n\r\n");
            begun.countDown();
            try {
                for (int i = 0; i < 400; i++) {
                    write(out, " ");
                    Thread.sleep(50);
                }
            } finally {
                gone.countDown();
            }
        })) {
            CompletableFuture<TransportResponse> sent = transport.send(request(server.uri("/"), LONG, 1_000_000));
            assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
            sent.cancel(true);
            assertThat(gone.await(15, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void refusesToStartWhereTheJvmWouldSendTwice() {
        assertThatIllegalStateException()
                .isThrownBy(() -> HttpTransport.create("true"))
                .withMessageContaining("jdk.httpclient.enableAllMethodRetry");
        assertThatIllegalStateException().isThrownBy(() -> HttpTransport.create(""));
        assertThat(HttpTransport.create("false")).isNotNull();
    }

    @Test
    void requestsAndAnswersShowNoSecrets() {
        TransportRequest request = request(URI.create("https://portal.bitrix24.com/rest/1/c0de/a.b"), LONG, 1);
        assertThat(request).hasToString("POST https://portal.bitrix24.com/*** (8 bytes)");
        assertThat(new TransportResponse(200, Map.of(), new byte[3])).hasToString("HTTP 200 (3 bytes)");
    }

    private TransportFailure failure(TransportRequest request) throws InterruptedException {
        try {
            transport.send(request).get();
        } catch (ExecutionException e) {
            assertThat(e.getCause()).isInstanceOf(TransportFailure.class);
            return (TransportFailure) e.getCause();
        }
        throw new AssertionError("An answer came");
    }

    private static TransportRequest request(URI uri, Duration deadline, long maxBytes) {
        return new TransportRequest(
                uri,
                Map.of("Content-Type", "application/json"),
                "{\"id\":1}".getBytes(StandardCharsets.UTF_8),
                deadline,
                maxBytes);
    }

    private static String text(TransportResponse response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private static void write(OutputStream out, String text) throws Exception {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    private static byte[] gzip(byte[] plain) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        }
        return bytes.toByteArray();
    }
}
