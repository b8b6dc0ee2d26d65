package io.github.b24kit.benchmarks.jmh;

import com.sun.net.httpserver.HttpServer;
import io.github.b24kit.runtime.RestClient;
import io.github.b24kit.runtime.transport.BlockingTransport;
import io.github.b24kit.runtime.transport.TransportRequest;
import io.github.b24kit.runtime.transport.TransportResponse;
import io.github.b24kit.sample.api.Bitrix24;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/** Who calls, and who answers: in memory, or a server on the loopback interface that answers every request the same. */
final class Calls {
    private static final byte[] BODY = Recorded.answer("sale.payment.get");
    private static final String NOWHERE = "https://portal.bitrix24.com/rest/1/benchmarkbenchmark/";

    private Calls() {}

    static Bitrix24 generatedInMemory() {
        return Bitrix24.of(RestClient.webhook(NOWHERE).transport(new InMemory()).build());
    }

    private static final class InMemory implements BlockingTransport {
        private final TransportResponse answer = TransportResponse.json(200, new String(BODY, StandardCharsets.UTF_8));

        @Override
        public CompletableFuture<TransportResponse> send(TransportRequest request) {
            return CompletableFuture.completedFuture(answer);
        }

        @Override
        public TransportResponse await(TransportRequest request) {
            return answer;
        }
    }

    static HandWrittenClient handWrittenInMemory() {
        return new HandWrittenClient(NOWHERE, request -> new CannedResponse(request, BODY));
    }

    static String webhook(HttpServer server) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/rest/1/benchmarkbenchmark/";
    }

    static HttpServer server() {
        System.setProperty("sun.net.httpserver.nodelay", "true"); // or every answer waits for a delayed ACK
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                exchange.getRequestBody().readAllBytes();
                exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
                exchange.sendResponseHeaders(200, BODY.length);
                exchange.getResponseBody().write(BODY);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
