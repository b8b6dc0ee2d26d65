package io.github.b24kit.runtime.transport;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An answer as it came. Its text shows neither headers nor body.
 *
 * @param status HTTP status
 * @param headers headers; names are found in any letter case
 * @param body the body, decompressed
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record TransportResponse(int status, Map<String, List<String>> headers, byte[] body) {
    public TransportResponse {
        Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        headers = Collections.unmodifiableMap(copy);
    }

    /**
     * An answer in JSON, as a portal gives it: for transports that answer in its place, as in tests.
     *
     * @param status HTTP status
     * @param json the body
     * @return the answer
     */
    public static TransportResponse json(int status, String json) {
        return new TransportResponse(
                status,
                Map.of("Content-Type", List.of("application/json; charset=utf-8")),
                json.getBytes(StandardCharsets.UTF_8));
    }

    /** The first value of a header. */
    public Optional<String> header(String name) {
        return headers.getOrDefault(name, List.of()).stream().findFirst();
    }

    @Override
    public String toString() {
        return "HTTP " + status + " (" + body.length + " bytes)";
    }
}
