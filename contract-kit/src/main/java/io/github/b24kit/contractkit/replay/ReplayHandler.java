package io.github.b24kit.contractkit.replay;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.github.b24kit.contractkit.json.JsonReadException;
import io.github.b24kit.contractkit.json.JsonReader;
import io.github.b24kit.contractkit.json.JsonValue;
import io.github.b24kit.contractkit.json.JsonValue.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;

/** Turns an HTTP exchange into a question for {@link RecordingChoice} and writes the answer; refuses what no honest client sends. */
final class ReplayHandler implements HttpHandler {
    private static final int BAD_REQUEST = 400;
    private static final int MAX_DEPTH = 60;

    /** How much of an oversized body is read away, so that the client gets the refusal instead of a broken connection. */
    private static final long MAX_DISCARDED = 64L * 1024 * 1024;

    private final RecordingChoice choice;
    private final int maxBodyBytes;
    private final Consumer<ReceivedRequest> received;

    ReplayHandler(RecordingChoice choice, int maxBodyBytes, Consumer<ReceivedRequest> received) {
        this.choice = choice;
        this.maxBodyBytes = maxBodyBytes;
        this.received = received;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readNBytes(maxBodyBytes + 1);
            if (body.length > maxBodyBytes) {
                discard(exchange.getRequestBody());
            }
            Answer answer = answer(exchange, body);
            // Noted before it is sent: who has the answer finds the request noted.
            note(exchange, body, answer);
            send(exchange, answer);
        }
    }

    private Answer answer(HttpExchange exchange, byte[] body) {
        PortalRequest.Target target =
                PortalRequest.target(exchange.getRequestURI().getPath());
        if (target == null) {
            return refuse("the path is none of /rest/{user}/{hook}/{method} and /rest/{method}");
        }
        if (body.length > maxBodyBytes) {
            return refuse("the body is bigger than " + maxBodyBytes + " bytes");
        }
        try {
            String text = JsonReader.decode(body);
            JsonValue json = text.isEmpty() ? new JsonObject(Map.of()) : new JsonReader(MAX_DEPTH).read(text);
            return choice.answer(new PortalRequest(
                    exchange.getRequestMethod(),
                    target.apiVersion(),
                    target.method(),
                    contentType(exchange),
                    exchange.getRequestHeaders().getFirst(Answer.RECORDING_HEADER),
                    PortalRequest.withoutCredentials(json)));
        } catch (JsonReadException notJson) {
            return refuse("the body " + notJson.reason() + ", at line "
                    + notJson.place().line() + ", column " + notJson.place().column());
        }
    }

    private static Answer refuse(String why) {
        return Answer.refusal(BAD_REQUEST, "BAD_REQUEST", "The replay portal does not take this request: " + why + ".");
    }

    private static String contentType(HttpExchange exchange) {
        return PortalRequest.mediaType(exchange.getRequestHeaders().getFirst("Content-Type"));
    }

    private void note(HttpExchange exchange, byte[] body, Answer answer) {
        PortalRequest.Target target =
                PortalRequest.target(exchange.getRequestURI().getPath());
        received.accept(new ReceivedRequest(
                exchange.getRequestMethod(),
                target == null ? "" : target.apiVersion(),
                target == null ? "" : target.method(),
                contentType(exchange),
                new String(body, StandardCharsets.UTF_8),
                answer.recordingId(),
                answer.status()));
    }

    private static void discard(InputStream rest) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long discarded = 0;
        int read = 0;
        while (read >= 0 && discarded < MAX_DISCARDED) {
            read = rest.read(buffer);
            discarded += read;
        }
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        // On a kept connection the body waits for the client's delayed acknowledgement of the headers, some 40 ms a
        // call.
        exchange.getResponseHeaders().set("Connection", "close");
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        boolean bodiless = body.length == 0 || answer.status() == 204 || answer.status() == 304;
        exchange.sendResponseHeaders(answer.status(), bodiless ? -1 : body.length);
        if (!bodiless) {
            exchange.getResponseBody().write(body);
        }
    }
}
