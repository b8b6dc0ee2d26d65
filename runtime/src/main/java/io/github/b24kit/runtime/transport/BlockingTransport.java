package io.github.b24kit.runtime.transport;

/**
 * A transport that also sends in the thread of a caller who waits for the answer, so that no other thread has to be woken for him. It
 * keeps to the deadline by itself: while it has the thread nobody else can.
 */
public interface BlockingTransport extends Transport {
    /**
     * Sends a request by HTTP POST, once, and waits for the answer.
     *
     * @param request the request
     * @return the answer
     * @throws TransportFailure if none came
     * @throws InterruptedException if the thread was interrupted; the exchange has ended then
     */
    TransportResponse await(TransportRequest request) throws TransportFailure, InterruptedException;
}
