package io.github.b24kit.sample;

import io.github.b24kit.runtime.RestClient;
import io.github.b24kit.runtime.answer.DriftListener;
import io.github.b24kit.runtime.answer.DriftMode;
import io.github.b24kit.runtime.transport.Transport;
import io.github.b24kit.runtime.transport.TransportRequest;
import io.github.b24kit.runtime.transport.TransportResponse;
import io.github.b24kit.sample.api.Bitrix24;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/** A transport without network: gives every request the same answer and keeps the requests. */
final class Answering implements Transport {
    private final TransportResponse answer;
    private final List<TransportRequest> requests = new CopyOnWriteArrayList<>();

    private Answering(TransportResponse answer) {
        this.answer = answer;
    }

    static Answering with(Recorded recorded) {
        return with(recorded.status(), recorded.answer());
    }

    static Answering with(int status, String body) {
        return with(status, body.getBytes(StandardCharsets.UTF_8));
    }

    private static Answering with(int status, byte[] body) {
        return new Answering(new TransportResponse(
                status, Map.of("Content-Type", List.of("application/json; charset=utf-8")), body));
    }

    @Override
    public CompletableFuture<TransportResponse> send(TransportRequest request) {
        requests.add(request);
        return CompletableFuture.completedFuture(answer);
    }

    List<TransportRequest> requests() {
        return requests;
    }

    List<String> bodies() {
        return requests.stream()
                .map(request -> new String(request.body(), StandardCharsets.UTF_8))
                .toList();
    }

    /** A client on this transport. */
    Bitrix24 b24() {
        return b24(DriftMode.OFF, DriftListener.NONE);
    }

    Bitrix24 b24(DriftMode mode, DriftListener listener) {
        return Bitrix24.of(RestClient.webhook(URI.create("https://portal.example/rest/1/code/"))
                .transport(this)
                .drift(mode, listener)
                .build());
    }
}
