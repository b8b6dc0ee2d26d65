package io.github.b24kit.runtime.faults;

import io.github.b24kit.runtime.Effect;
import io.github.b24kit.runtime.RestClient;
import io.github.b24kit.runtime.answer.Drift;
import io.github.b24kit.runtime.answer.DriftMode;
import io.github.b24kit.runtime.error.ApiException;
import io.github.b24kit.runtime.error.Bitrix24Exception;
import io.github.b24kit.runtime.error.TransportException;
import io.github.b24kit.runtime.transport.HttpTransport;
import io.github.b24kit.runtime.transport.RawServer;
import io.github.b24kit.runtime.transport.RetryPolicy;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What came of one fault for a method of one effect.
 *
 * @param outcome what the caller got
 * @param requests how often the server was asked
 * @param bound what ended the call
 */
record Cell(String outcome, int requests, String bound) {
    static final String DEADLINE = "deadline";

    private static final RetryPolicy RETRIES = new RetryPolicy(4, Duration.ofMillis(1), Duration.ofMillis(20));

    private static final HttpTransport TRANSPORT = HttpTransport.create();
    private static final long MOST_BYTES =
            12L << 20; // more than any compressed body here, to be bounded by what it holds

    static Cell of(Fault fault, Effect effect) throws IOException, InterruptedException {
        try (RawServer server = new RawServer(fault.script())) {
            List<Drift> drifts = new CopyOnWriteArrayList<>();
            RestClient client = RestClient.webhook(server.uri("/rest/1/c0dec0dec0de/"))
                    .transport(TRANSPORT)
                    .maxAnswerBytes(MOST_BYTES)
                    .deadline(fault.deadline())
                    .retries(RETRIES)
                    .drift(DriftMode.REPORT, drifts::add)
                    .build();
            try {
                Probe read = client.call(Probe.request(effect)).execute();
                String reported = drifts.isEmpty() ? "" : "; reported";
                int requests = server.requests().size();
                return new Cell("reads " + read + reported, requests, byRequests(requests));
            } catch (Bitrix24Exception e) {
                String bound = bound(e);
                int requests = bound.equals(DEADLINE)
                        ? onceItCame(server)
                        : server.requests().size();
                return new Cell(outcome(e), requests, bound.isEmpty() ? byRequests(requests) : bound);
            }
        }
    }

    /** On a busy machine the server may come to a request after the client has given it up. */
    private static int onceItCame(RawServer server) throws InterruptedException {
        for (int i = 0; i < 500 && server.requests().isEmpty(); i++) {
            Thread.sleep(10);
        }
        return server.requests().size();
    }

    private static String byRequests(int requests) {
        return requests > 1 ? "maxAttempts" : "one answer";
    }

    /** The type of the exception and, where it wraps another, of that; and what kind of failure the type itself tells. */
    private static String outcome(Bitrix24Exception failure) {
        String type = failure.getClass().getSimpleName();
        if (failure instanceof ApiException api) {
            String code = api.code().code();
            return type + (code.isEmpty() ? " without code" : " `" + code + "`");
        }
        if (failure instanceof TransportException transport && !transport.requestSent()) {
            return type + ", not sent";
        }
        return failure.getCause() instanceof Bitrix24Exception why
                ? type + " (" + why.getClass().getSimpleName() + ")"
                : type;
    }

    private static String bound(Bitrix24Exception failure) {
        StringBuilder texts = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            texts.append(cause).append('\n');
        }
        String text = texts.toString();
        if (text.contains("DeadlineException")) {
            return DEADLINE;
        }
        if (text.contains("maxAnswerBytes")) {
            return "maxAnswerBytes";
        }
        if (text.contains("nest deeper")) {
            return "maxDepth";
        }
        if (text.contains("eader size") || text.contains("interim responses")) {
            return "a limit of the JVM";
        }
        return "";
    }
}
