package io.github.b24kit.runtime.transport;

import static io.github.b24kit.runtime.transport.Exchange.LONG;
import static io.github.b24kit.runtime.transport.Exchange.failure;
import static io.github.b24kit.runtime.transport.Exchange.request;
import static io.github.b24kit.runtime.transport.Exchange.text;
import static io.github.b24kit.runtime.transport.Exchange.write;
import static io.github.b24kit.runtime.transport.RawServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.b24kit.runtime.transport.TransportFailure.Kind;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One exchange: sent once, never sent on, and known not to have been sent where that is so. */
@Timeout(30)
class HttpTransportTest {
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
        TransportFailure refused =
                failure(transport, request(URI.create("http://127.0.0.1:" + port + "/code"), LONG, 1000));
        assertThat(refused.kind()).isEqualTo(Kind.NOT_SENT);
        assertThat(refused).hasMessage("the connection to the portal 127.0.0.1 was refused or failed");
        TransportFailure unknown = failure(transport, request(URI.create("http://portal.invalid/code"), LONG, 1000));
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
            assertThat(failure(transport, request(uri, LONG, 1000)).kind()).isEqualTo(Kind.BROKEN);
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
}
