package io.github.b24kit.runtime.faults;

import io.github.b24kit.runtime.Effect;
import io.github.b24kit.runtime.RestClient;
import io.github.b24kit.runtime.transport.RawServer;

/** Makes one call in a JVM of its own and says what came of it. */
final class DoubleSender {
    private DoubleSender() {}

    public static void main(String[] args) throws Exception {
        String outcome;
        int requests;
        try (RawServer server = RawServer.answering("")) {
            try {
                outcome = "reads "
                        + RestClient.webhook(server.uri("/rest/1/c0dec0dec0de/"))
                                .build()
                                .call(Probe.request(Effect.UNSAFE))
                                .execute();
            } catch (RuntimeException e) {
                outcome = e.getClass().getSimpleName();
            }
            requests = server.requests().size();
        }
        System.out.println("requests " + requests + " " + outcome);
    }
}
