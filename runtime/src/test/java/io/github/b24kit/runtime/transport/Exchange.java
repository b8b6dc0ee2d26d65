package io.github.b24kit.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/** One request to a server of the test, and what came of it. */
final class Exchange {
    static final Duration LONG = Duration.ofSeconds(20);
    static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

    private Exchange() {}

    static TransportRequest request(URI uri, Duration deadline, long maxBytes) {
        return new TransportRequest(
                uri,
                Map.of("Content-Type", "application/json"),
                "{\"id\":1}".getBytes(StandardCharsets.UTF_8),
                deadline,
                maxBytes);
    }

    /** How an exchange failed that was not to succeed. */
    static TransportFailure failure(HttpTransport transport, TransportRequest request) throws InterruptedException {
        try {
            transport.send(request).get();
        } catch (ExecutionException e) {
            assertThat(e.getCause()).isInstanceOf(TransportFailure.class);
            return (TransportFailure) e.getCause();
        }
        throw new AssertionError("An answer came");
    }

    static String text(TransportResponse response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    static void write(OutputStream out, String text) throws Exception {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }
}
