package io.github.b24kit.contracttests;

import au.com.dius.pact.consumer.BaseMockServer;
import au.com.dius.pact.consumer.MockHttpServerKt;
import au.com.dius.pact.consumer.PactVerificationResult;
import au.com.dius.pact.consumer.model.MockProviderConfig;
import au.com.dius.pact.consumer.model.MockServerImplementation;
import au.com.dius.pact.core.model.OptionalBody;
import au.com.dius.pact.core.model.PactSpecVersion;
import au.com.dius.pact.core.model.V4Interaction;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Pact's mock server for one interaction: it answers the request of the interaction and notes everything else. */
final class MockPortal implements AutoCloseable {
    private final V4Interaction.SynchronousHttp interaction;
    private final BaseMockServer server;

    MockPortal(PactFile file, V4Interaction.SynchronousHttp interaction) {
        this.interaction = interaction;
        this.server = MockHttpServerKt.mockServer(
                file.pact(new ArrayList<>(List.of(interaction))),
                MockProviderConfig.httpConfig(
                        "127.0.0.1", 0, PactSpecVersion.V4, MockServerImplementation.JavaHttpServer));
        server.start();
    }

    URI webhook() {
        return URI.create("http://127.0.0.1:" + server.getPort() + Interactions.BASE_PATH);
    }

    /**
     * What is wrong with what was received; empty if it was the one request expected, to the byte. Pact itself looks at keys, values and
     * their forms, not at the order of keys, which some methods of the portal go by.
     */
    List<String> requestProblems() {
        PactVerificationResult result = server.validateMockServerState(null);
        if (!(result instanceof PactVerificationResult.Ok)) {
            return List.of(result.getDescription());
        }
        List<String> problems = new ArrayList<>();
        String expected = text(interaction.getRequest().getBody());
        server.getMatchedRequests().forEach(matched -> {
            String received = text(matched.getSecond().getBody());
            if (!received.equals(expected)) {
                problems.add("The body has other bytes.\nexpected: " + expected + "\nreceived: " + received);
            }
        });
        if (server.getMatchedRequests().size() != 1) {
            problems.add("The request was sent " + server.getMatchedRequests().size() + " times");
        }
        return problems;
    }

    private static String text(OptionalBody body) {
        return new String(body.orEmpty(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.stop();
    }
}
