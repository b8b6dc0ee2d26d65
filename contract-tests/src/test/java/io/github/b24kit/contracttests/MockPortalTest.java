package io.github.b24kit.contracttests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Whatever a builder could get wrong in a request is seen. */
@TestInstance(Lifecycle.PER_CLASS)
class MockPortalTest {
    private static final String METHOD = "sale.paysystem.settings.invoice.get";

    private final Sources sources = Sources.packaged();
    private final ContractCase made =
            ContractCase.of(sources, sources.recordings().get(METHOD + ".success"));

    @Test
    void theRequestItselfIsAnsweredWithTheRecordedBytes() throws Exception {
        try (MockPortal portal = portal()) {
            HttpResponse<byte[]> answer = send(portal, METHOD, "{\"INVOICE_ID\":10,\"PAY_SYSTEM_ID\":11}");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body())
                    .isEqualTo(made.recording().response().bodyText().getBytes(StandardCharsets.UTF_8));
            assertThat(portal.requestProblems()).isEmpty();
        }
    }

    @Test
    void anotherRequestIsAProblem() throws Exception {
        for (String body : List.of(
                "{\"INVOICE_ID\":10,\"PAY_SYSTEM_ID\":11,\"BX_REST_HANDLER\":null}",
                "{\"INVOICE_ID\":10,\"PAY_SYSTEM_ID\":11,\"EXTRA\":1}",
                "{\"INVOICE_ID\":10}",
                "{\"INVOICE_ID\":10,\"PAYSYSTEM_ID\":11}",
                "{\"INVOICE_ID\":\"10\",\"PAY_SYSTEM_ID\":11}",
                "{\"INVOICE_ID\":10,\"PAY_SYSTEM_ID\":null}",
                "[10,11]",
                "")) {
            assertThat(problems(METHOD, body))
                    .as(body)
                    .singleElement()
                    .asString()
                    .contains("mismatch");
        }
        assertThat(problems("sale.paysystem.settings.payment.get", Interactions.requestBody(METHOD)))
                .hasSize(1);
    }

    @Test
    void anotherOrderIsAProblem() throws Exception {
        assertThat(problems(METHOD, "{\"PAY_SYSTEM_ID\":11,\"INVOICE_ID\":10}"))
                .singleElement()
                .asString()
                .startsWith("The body has other bytes");
    }

    @Test
    void noRequestAndTwoRequestsAreProblems() throws Exception {
        try (MockPortal portal = portal()) {
            assertThat(portal.requestProblems()).hasSize(1);
            send(portal, METHOD, Interactions.requestBody(METHOD));
            send(portal, METHOD, Interactions.requestBody(METHOD));
            assertThat(portal.requestProblems()).containsExactly("The request was sent 2 times");
        }
    }

    private List<String> problems(String method, String body) throws Exception {
        try (MockPortal portal = portal()) {
            send(portal, method, body);
            return portal.requestProblems();
        }
    }

    private MockPortal portal() {
        return new MockPortal(new PactFile("none"), Interactions.of(sources.api(), made));
    }

    private static HttpResponse<byte[]> send(MockPortal portal, String method, String body)
            throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(portal.webhook().resolve(method))
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofByteArray());
    }
}
