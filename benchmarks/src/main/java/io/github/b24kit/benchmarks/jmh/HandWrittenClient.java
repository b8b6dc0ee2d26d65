package io.github.b24kit.benchmarks.jmh;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** One call as somebody writes it who knows the JDK's client and Jackson: the baseline of {@code call}. */
final class HandWrittenClient {
    private static final JsonFactory JSON = new JsonFactory();
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final String webhook;
    private final Sender sender;

    /** Sends a request and waits for the answer. */
    interface Sender {
        HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException;
    }

    HandWrittenClient(String webhook, Sender sender) {
        this.webhook = webhook;
        this.sender = sender;
    }

    static HandWrittenClient overHttp(String webhook) {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(TIMEOUT)
                .build();
        return new HandWrittenClient(webhook, request -> client.send(request, BodyHandlers.ofByteArray()));
    }

    /** Calls {@code sale.payment.get}. */
    Answer payment(long id) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(webhook + "sale.payment.get"))
                .timeout(TIMEOUT)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("User-Agent", "hand-written/1.0")
                .POST(BodyPublishers.ofByteArray(params(id)))
                .build();
        return StreamedAnswer.read(sender.send(request).body());
    }

    private static byte[] params(long id) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = JSON.createGenerator(bytes)) {
            out.writeStartObject();
            out.writeNumberField("id", id);
            out.writeEndObject();
        }
        return bytes.toByteArray();
    }
}
