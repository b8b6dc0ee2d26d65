package io.github.b24kit.runtime.transport;

import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A request on its way. Its text shows neither the path of the address nor headers nor body: they hold secrets.
 *
 * @param uri the whole address
 * @param headers headers in the order they are sent
 * @param body the body, never changed by anyone
 * @param deadline time for the whole exchange, from connecting to the last byte of the answer
 * @param maxBytes greatest size of the answer's body, after decompression
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; a copy per send would double large uploads
public record TransportRequest(URI uri, Map<String, String> headers, byte[] body, Duration deadline, long maxBytes) {
    public TransportRequest {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    @Override
    public String toString() {
        return "POST " + uri.getScheme() + "://" + uri.getRawAuthority() + "/*** (" + body.length + " bytes)";
    }
}
