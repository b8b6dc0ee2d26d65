package io.github.b24kit.runtime;

import io.github.b24kit.runtime.answer.DriftListener;
import io.github.b24kit.runtime.answer.DriftMode;
import io.github.b24kit.runtime.json.JsonLimits;
import io.github.b24kit.runtime.transport.BlockingTransport;
import io.github.b24kit.runtime.transport.RetryPolicy;
import io.github.b24kit.runtime.transport.Transport;
import java.time.Duration;
import java.util.concurrent.Executor;

/**
 * What a client is made of.
 *
 * @param threads the client's own, which take every task
 * @param executor where asynchronous calls are made: someone else's, which may do with a task what it likes
 */
record Settings(
        Access access,
        Transport transport,
        Duration deadline,
        long maxAnswerBytes,
        JsonLimits limits,
        DriftMode driftMode,
        DriftListener driftListener,
        RetryPolicy retries,
        String userAgent,
        Executor threads,
        Executor executor,
        Pace pace) {
    /**
     * Where calls are made whose callers wait: in the caller's own thread if nothing can hold it up there, as a deadline would pass
     * unnoticed. Code of others can: a supplier of tokens, a listener, a transport that promises nothing.
     */
    Executor forCallersWhoWait() {
        boolean free = access instanceof Access.Webhook
                && driftMode == DriftMode.OFF
                && transport instanceof BlockingTransport;
        return free ? new CallersThread() : threads;
    }

    Decoder decoder(Redaction redaction) {
        return new Decoder(driftMode, driftListener, limits, redaction);
    }
}
