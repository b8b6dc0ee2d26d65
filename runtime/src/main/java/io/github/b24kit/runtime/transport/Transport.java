package io.github.b24kit.runtime.transport;

import java.util.concurrent.CompletableFuture;

/**
 * Carries one request to a portal. Implementations send it exactly once: no retries, no redirects.
 *
 * <p>The future completes with whatever answer came, or exceptionally, best with a {@link TransportFailure}; any other exception counts
 * as a connection that broke after the request left. Cancelling the future should end the exchange.
 */
@FunctionalInterface
public interface Transport {
    /** Sends a request by HTTP POST. */
    CompletableFuture<TransportResponse> send(TransportRequest request);
}
