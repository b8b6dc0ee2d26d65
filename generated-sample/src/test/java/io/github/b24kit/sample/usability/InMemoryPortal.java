package io.github.b24kit.sample.usability;

import io.github.b24kit.runtime.RestClient;
import io.github.b24kit.runtime.transport.Transport;
import io.github.b24kit.runtime.transport.TransportFailure;
import io.github.b24kit.runtime.transport.TransportRequest;
import io.github.b24kit.runtime.transport.TransportResponse;
import io.github.b24kit.sample.api.Bitrix24;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;

/** A portal for tests of an application: it is told beforehand what to answer, and it keeps what it was asked. */
final class InMemoryPortal implements Transport {
    private final Map<String, Queue<CompletableFuture<TransportResponse>>> answers = new HashMap<>();
    private final List<String> asked = new ArrayList<>();

    /** The next call of a method succeeds with this result. */
    InMemoryPortal answers(String method, String result) {
        return answers(method, 200, "{\"result\":" + result + "}");
    }

    /** The next call of a method gets this answer, as a whole. */
    InMemoryPortal answers(String method, int status, String json) {
        return next(method, CompletableFuture.completedFuture(TransportResponse.json(status, json)));
    }

    /** The connection breaks after the next call of a method has left. */
    InMemoryPortal breaksAfter(String method) {
        return next(
                method,
                CompletableFuture.failedFuture(new TransportFailure(TransportFailure.Kind.BROKEN, "cut off", null)));
    }

    private InMemoryPortal next(String method, CompletableFuture<TransportResponse> answer) {
        answers.computeIfAbsent(method, name -> new ArrayDeque<>()).add(answer);
        return this;
    }

    @Override
    public CompletableFuture<TransportResponse> send(TransportRequest request) {
        String path = request.uri().getPath();
        String method = path.substring(path.lastIndexOf('/') + 1);
        asked.add(method + " " + new String(request.body(), StandardCharsets.UTF_8));
        Queue<CompletableFuture<TransportResponse>> prepared = answers.getOrDefault(method, new ArrayDeque<>());
        if (prepared.isEmpty()) {
            throw new AssertionError("Nobody told what to answer to " + asked.get(asked.size() - 1));
        }
        return prepared.remove();
    }

    /** Method and body of every request, in their order. */
    List<String> asked() {
        return asked;
    }

    Bitrix24 b24() {
        return Bitrix24.of(RestClient.webhook("https://portal.example/rest/1/secret-of-the-webhook/")
                .transport(this)
                .build());
    }
}
