package io.github.b24kit.runtime;

import io.github.b24kit.runtime.transport.Transport;
import io.github.b24kit.runtime.transport.TransportFailure;
import io.github.b24kit.runtime.transport.TransportRequest;
import io.github.b24kit.runtime.transport.TransportResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Answers what a test lined up, the last answer again and again. */
final class ScriptedTransport implements Transport {
    final List<TransportRequest> requests = Collections.synchronizedList(new ArrayList<>());
    private final Deque<Supplier<CompletableFuture<TransportResponse>>> script = new ArrayDeque<>();

    ScriptedTransport answer(int status, String body, String... headers) {
        Map<String, List<String>> map = headers.length == 0 ? Map.of() : Map.of(headers[0], List.of(headers[1]));
        TransportResponse response = new TransportResponse(status, map, body.getBytes(StandardCharsets.UTF_8));
        script.add(() -> CompletableFuture.completedFuture(response));
        return this;
    }

    ScriptedTransport fail(TransportFailure.Kind kind) {
        return fail(new TransportFailure(kind, "because", null));
    }

    ScriptedTransport fail(Throwable failure) {
        script.add(() -> CompletableFuture.failedFuture(failure));
        return this;
    }

    ScriptedTransport silence(CompletableFuture<TransportResponse> answer) {
        script.add(() -> answer);
        return this;
    }

    @Override
    public synchronized CompletableFuture<TransportResponse> send(TransportRequest request) {
        requests.add(request);
        return (script.size() > 1 ? script.removeFirst() : script.getFirst()).get();
    }

    String body(int index) {
        return new String(requests.get(index).body(), StandardCharsets.UTF_8);
    }
}
