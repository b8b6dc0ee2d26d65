package io.github.b24kit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user of the program sees. */
class MainTest {
    /** What one run has done. */
    private record Run(boolean success, String out, String err) {
        static Run with(@Nullable String webhook) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            boolean success = Main.run(
                    webhook,
                    new PrintStream(out, true, StandardCharsets.UTF_8),
                    new PrintStream(err, true, StandardCharsets.UTF_8));
            return new Run(success, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        }
    }

    @Test
    void showsTheFiveMethodsWithoutConfiguration() throws IOException {
        Run run = Run.with(null);

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .isEqualTo(new String(
                        MainTest.class.getResourceAsStream("/tour.txt").readAllBytes(), StandardCharsets.UTF_8));
        assertThat(run.success()).isTrue();
        assertThat(Run.with("")).isEqualTo(run);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "c4n4ry5ecret",
                "c4n4ry5ecret with blanks",
                "http://portal.example/rest/1/c4n4ry5ecret/",
                "https:///rest/1/c4n4ry5ecret/",
                "ftp://portal.example/rest/1/c4n4ry5ecret/",
                "mailto:c4n4ry5ecret@portal.example"
            })
    void aBrokenAddressIsOneLineThatDoesNotRepeatIt(String webhook) {
        Run run = Run.with(webhook);

        assertThat(run.success()).isFalse();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("BITRIX24_WEBHOOK ").hasLineCount(1).doesNotContain("c4n4ry5ecret");
    }

    @Test
    void aPortalIsAskedForTheProfileAndOnlyFieldNamesAreShown() throws IOException {
        try (Portal portal =
                Portal.answering(200, "{\"result\":{\"ID\":\"1\",\"NAME\":\"Ann\",\"LAST_NAME\":\"Example\"}}")) {
            Run run = Run.with(portal.webhook());

            assertThat(run.err()).isEmpty();
            assertThat(run.out())
                    .contains("  ID\n", "  NAME\n", "  LAST_NAME\n")
                    .doesNotContain("Ann", "Example");
            assertThat(run.success()).isTrue();
            assertThat(portal.requests()).containsExactly("POST /rest/1/c4n4ry5ecret/profile {}");
        }
    }

    @Test
    void aPortalsRefusalIsOneLine() throws IOException {
        try (Portal portal = Portal.answering(
                401, "{\"error\":\"INVALID_CREDENTIALS\",\"error_description\":\"Invalid c4n4ry5ecret given\"}")) {
            Run run = Run.with(portal.webhook());

            assertThat(run.success()).isFalse();
            assertThat(run.out()).doesNotContain("c4n4ry5ecret");
            assertThat(run.err())
                    .hasLineCount(1)
                    .contains("profile", "INVALID_CREDENTIALS")
                    .doesNotContain("c4n4ry5ecret");
        }
    }

    @Test
    void aPageInsteadOfAnAnswerIsOneLine() throws IOException {
        try (Portal portal = Portal.answering(502, "<html>\n<body>\nc4n4ry5ecret is not here\n</body>\n</html>\n")) {
            Run run = Run.with(portal.webhook());

            assertThat(run.success()).isFalse();
            assertThat(run.err()).hasLineCount(1).contains("profile").doesNotContain("c4n4ry5ecret");
        }
    }

    /** A portal on this machine that gives every request the same answer. */
    private record Portal(HttpServer server, List<String> requests) implements AutoCloseable {
        static Portal answering(int status, String body) throws IOException {
            List<String> requests = new CopyOnWriteArrayList<>();
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                String asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + asked);
                exchange.getResponseHeaders().add("Content-Type", "application/json; charset=utf-8");
                exchange.sendResponseHeaders(status, bytes.length);
                exchange.getResponseBody().write(bytes);
                exchange.close();
            });
            server.start();
            return new Portal(server, requests);
        }

        String webhook() {
            return "http://127.0.0.1:" + server.getAddress().getPort() + "/rest/1/c4n4ry5ecret/";
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }
}
