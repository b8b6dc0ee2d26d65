package io.github.b24kit.runtime.transport;

import static io.github.b24kit.runtime.transport.Exchange.HEAD;
import static io.github.b24kit.runtime.transport.Exchange.LONG;
import static io.github.b24kit.runtime.transport.Exchange.failure;
import static io.github.b24kit.runtime.transport.Exchange.request;
import static io.github.b24kit.runtime.transport.Exchange.write;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.runtime.transport.TransportFailure.Kind;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An exchange ends at its deadline or when it is cancelled, whatever the portal does. */
@Timeout(30)
class HttpDeadlineTest {
    private static final Duration SHORT = Duration.ofMillis(400);

    private final HttpTransport transport = HttpTransport.create();

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
        assertThat(failure(transport, request(server.uri("/"), SHORT, 1_000_000))
                        .kind())
                .isEqualTo(Kind.DEADLINE);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        assertThat(server.requests()).hasSize(1);
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
}
