package io.github.b24kit.contracttests;

import au.com.dius.pact.core.model.V4Interaction;
import au.com.dius.pact.provider.IHttpClientFactory;
import au.com.dius.pact.provider.ProviderClient;
import au.com.dius.pact.provider.ProviderInfo;
import au.com.dius.pact.provider.ProviderVerifier;
import au.com.dius.pact.provider.VerificationFailureType;
import au.com.dius.pact.provider.VerificationResult;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.util.Timeout;

/**
 * Pact's verifier against one provider, asking every question once. Its own client sends a request again after 429 and 503, which are
 * the statuses of Bitrix24's limits: a refused call would pass, and a write would be sent twice.
 */
final class PactVerifier {
    private static final String RECORDING_HEADER = "X-Bitrix24-Recording";

    private final URI portal;
    private final Duration answerTimeout;

    PactVerifier(URI portal, Duration answerTimeout) {
        this.portal = portal;
        this.answerTimeout = answerTimeout;
    }

    /**
     * Sends the request of an interaction and compares the answer.
     *
     * @param recordingId which recording to answer with
     * @return what differs; empty if nothing does
     */
    List<String> differences(V4Interaction.SynchronousHttp interaction, String recordingId) {
        ProviderInfo provider = new ProviderInfo("bitrix24");
        provider.setProtocol(portal.getScheme());
        provider.setHost(portal.getHost());
        provider.setPort(portal.getPort());
        provider.setPath("/");
        Consumer<HttpRequest> asked = request -> request.setHeader(RECORDING_HEADER, recordingId);
        provider.setRequestFilter(asked);

        ProviderVerifier verifier = new ProviderVerifier();
        verifier.setReporters(new ArrayList<>());
        VerificationResult result = verifier.verifyResponseFromProvider(
                provider,
                interaction,
                interaction.getDescription(),
                new HashMap<>(),
                new ProviderClient(provider, clients()),
                new HashMap<>(),
                false);
        if (result instanceof VerificationResult.Failed failed) {
            return failed.getFailures().values().stream()
                    .flatMap(List::stream)
                    .map(PactVerifier::show)
                    .toList();
        }
        return List.of();
    }

    private IHttpClientFactory clients() {
        RequestConfig config = RequestConfig.custom()
                .setResponseTimeout(Timeout.of(answerTimeout))
                .build();
        return provider -> HttpClients.custom()
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .setDefaultRequestConfig(config)
                .build();
    }

    private static String show(VerificationFailureType failure) {
        if (failure instanceof VerificationFailureType.MismatchFailure mismatch) {
            return mismatch.getMismatch().description();
        }
        if (failure instanceof VerificationFailureType.ExceptionFailure exception) {
            return exception.getE().toString();
        }
        return failure.description();
    }
}
