package io.github.b24kit.runtime.transport;

import static io.github.b24kit.runtime.transport.Exchange.HEAD;
import static io.github.b24kit.runtime.transport.Exchange.LONG;
import static io.github.b24kit.runtime.transport.Exchange.failure;
import static io.github.b24kit.runtime.transport.Exchange.request;
import static io.github.b24kit.runtime.transport.Exchange.text;
import static io.github.b24kit.runtime.transport.Exchange.write;
import static io.github.b24kit.runtime.transport.RawServer.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.runtime.transport.TransportFailure.Kind;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes that are no answer, or more of one than is wanted. */
@Timeout(30)
class HttpAnswerTest {
    private final HttpTransport transport = HttpTransport.create();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 100\r\n\r\n{\"result\":1}",
                "Transfer-Encoding: chunked\r\n\r\n5\r\n{\"res",
                "Transfer-Encoding: chunked\r\n\r\nzz\r\n{\"res",
            })
    void aCutBodyIsABrokenConnection(String rest) throws Exception {
        try (RawServer server = RawServer.answering(HEAD + rest)) {
            assertThat(failure(transport, request(server.uri("/"), LONG, 1000)).kind())
                    .isEqualTo(Kind.BROKEN);
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
            TransportFailure failure = failure(transport, request(server.uri("/"), LONG, 1000));
            assertThat(failure.kind()).isIn(Kind.UNACCEPTABLE, Kind.BROKEN);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.1 twohundred OK\r\n\r\n", "SSH-2.0-x\r\n", ""})
    void whatIsNoHttpIsABrokenConnection(String answer) throws Exception {
        try (RawServer server = RawServer.answering(answer)) {
            assertThat(failure(transport, request(server.uri("/"), LONG, 1000)).kind())
                    .isEqualTo(Kind.BROKEN);
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
            TransportFailure failure = failure(transport, request(server.uri("/"), LONG, 100_000));
            assertThat(failure.kind()).isEqualTo(Kind.UNACCEPTABLE);
            assertThat(failure).hasMessage("the answer is larger than 100000 bytes (maxAnswerBytes)");
        }
        try (RawServer server = RawServer.answering(json(200, "{\"result\":1}"))) {
            assertThat(text(transport.send(request(server.uri("/"), LONG, 12)).get()))
                    .hasSize(12);
            assertThat(failure(transport, request(server.uri("/"), LONG, 11)).kind())
                    .isEqualTo(Kind.UNACCEPTABLE);
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
            assertThat(failure(transport, request(server.uri("/"), LONG, 100_000)))
                    .hasMessage("the answer is larger than 100000 bytes (maxAnswerBytes)");
        }
        byte[] cut = java.util.Arrays.copyOf(small, small.length - 6);
        try (RawServer server = compressed(cut)) {
            assertThat(failure(transport, request(server.uri("/"), LONG, 1000)).kind())
                    .isEqualTo(Kind.UNACCEPTABLE);
        }
    }

    private static RawServer compressed(byte[] body) throws Exception {
        return new RawServer((out, hit) -> {
            write(out, HEAD + "Content-Encoding: gzip\r\nContent-Length: " + body.length + "\r\n\r\n");
            out.write(body);
        });
    }

    private static byte[] gzip(byte[] plain) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        }
        return bytes.toByteArray();
    }
}
