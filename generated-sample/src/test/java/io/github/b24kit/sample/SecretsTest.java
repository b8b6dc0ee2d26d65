package io.github.b24kit.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.b24kit.runtime.Call;
import io.github.b24kit.runtime.Response;
import io.github.b24kit.runtime.RestClient;
import io.github.b24kit.runtime.Secret;
import io.github.b24kit.runtime.answer.DriftMode;
import io.github.b24kit.runtime.error.Bitrix24Exception;
import io.github.b24kit.runtime.transport.RetryPolicy;
import io.github.b24kit.runtime.transport.Transport;
import io.github.b24kit.runtime.transport.TransportFailure;
import io.github.b24kit.runtime.transport.TransportResponse;
import io.github.b24kit.sample.api.Bitrix24;
import io.github.b24kit.sample.api.sale.SaleOrderPayment;
import io.github.b24kit.sample.api.sale.SalePaymentUpdate;
import io.github.b24kit.sample.api.sale.SalePaysystemSettingsInvoiceGet;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Keys of payment systems, webhook codes and tokens are printed by nothing. */
@SuppressWarnings("deprecation") // sale.paysystem.settings.invoice.get is documented as outdated
class SecretsTest {
    private static final String CANARY = "c4n4ry5ecret";
    private static final Recorded SETTINGS = Recorded.of("sale.paysystem.settings.invoice.get.success");

    @Test
    void settingsAreReadableOnlyOnPurpose() {
        Response<Map<String, Secret>> response = SalePaysystemSettingsInvoiceGet.OPERATION.decode(SETTINGS.answer());

        assertThat(response.result().get("REST_SERVICE_KEY_IFRAME").reveal()).isEqualTo("skey");
        assertThat(response.result().toString())
                .contains("REST_SERVICE_KEY_IFRAME=***")
                .doesNotContain("snum", "skey", "REGULAR");
        assertThat(response.toString()).doesNotContain("snum", "skey", "REGULAR");
        assertThat(response.raw().toString()).doesNotContain("snum", "skey", "REGULAR");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenSettings")
    void brokenSettingsShowNoValueInTheirFailure(String what, UnaryOperator<String> breakIt) {
        String answer = breakIt.apply(new String(SETTINGS.answer(), StandardCharsets.UTF_8));
        Throwable failure = catchThrowable(() -> SalePaysystemSettingsInvoiceGet.OPERATION.decode(
                200, answer.getBytes(StandardCharsets.UTF_8), DriftMode.STRICT, drift -> {}));

        assertThat(failure).as(what).isInstanceOf(Bitrix24Exception.class);
        assertThat(printed(failure)).doesNotContain("snum", "skey", "REGULAR");
    }

    static Stream<Arguments> brokenSettings() {
        return Stream.of(
                Arguments.of("a number among the settings", change(text -> text.replace("\"REGULAR\"", "17"))),
                Arguments.of("an object among the settings", change(text -> text.replace("\"REGULAR\"", "{}"))),
                Arguments.of("a list instead of settings", change(text -> "{\"result\":[\"skey\"]}")),
                Arguments.of("settings cut off", change(text -> text.substring(0, text.indexOf("REGULAR") + 3))),
                Arguments.of("settings before a page", change(text -> "skey <html>")));
    }

    /** A payment holds people and notes: its text names the fields and keeps the values. */
    @Test
    void aRawPaymentIsNotPrinted() {
        SaleOrderPayment payment = SalePaymentUpdate.OPERATION
                .decode(Recorded.of("sale.payment.update.success").answer())
                .result();

        assertThat(payment.raw().toString()).contains("accountNumber").doesNotContain("356/1");
    }

    /** Ways in which a portal or the network fails, each bringing the secret back where it can. */
    static Stream<Arguments> failures() {
        String echoed = "https://portal.example/rest/7/" + CANARY + "/crm.item.payment.get";
        return Stream.of(
                Arguments.of("no connection", failing(TransportFailure.Kind.NOT_SENT)),
                Arguments.of("broken connection", failing(TransportFailure.Kind.BROKEN)),
                Arguments.of("deadline", failing(TransportFailure.Kind.DEADLINE)),
                Arguments.of("page", answering(502, "<html>" + echoed + " " + CANARY + "</html>")),
                Arguments.of("cut", answering(200, "{\"result\":{\"id\":1,\"url\":\"" + echoed)),
                Arguments.of("neither result nor error", answering(200, "{\"url\":\"" + echoed + "\"}")),
                Arguments.of("result of another form", answering(200, "{\"result\":\"" + echoed + "\"}")),
                Arguments.of(
                        "error that repeats it",
                        answering(401, "{\"error\":\"NO_AUTH_FOUND\",\"error_description\":\"bad " + CANARY + "\"}")),
                Arguments.of(
                        "limit",
                        answering(
                                503, "{\"error\":\"QUERY_LIMIT_EXCEEDED\",\"error_description\":\"" + echoed + "\"}")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("failures")
    void aWebhookCodeIsPrintedByNothing(String what, Transport transport) {
        RestClient client = RestClient.webhook(URI.create("https://portal.example/rest/7/" + CANARY + "/"))
                .transport(transport)
                .retries(RetryPolicy.NONE)
                .build();

        printsNoSecret(what, client);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("failures")
    void aTokenIsPrintedByNothing(String what, Transport transport) {
        RestClient client = RestClient.oauth(URI.create("https://portal.example/"), () -> Secret.of(CANARY))
                .transport(transport)
                .retries(RetryPolicy.NONE)
                .build();

        printsNoSecret(what, client);
    }

    private static void printsNoSecret(String what, RestClient client) {
        Bitrix24 b24 = Bitrix24.of(client);
        List<Call<?>> calls = List.of(
                b24.crm().item().payment().get(1036),
                b24.crm().item().payment().delete(1035),
                b24.sale().paysystem().settings().invoice().get(10, r -> r.paySystemId(11)));

        assertThat(client.toString() + b24 + b24.client() + calls).doesNotContain(CANARY);
        for (Call<?> call : calls) {
            Throwable failure = catchThrowable(call::execute);
            Throwable later = catchThrowable(() -> call.executeAsync().join());

            assertThat(failure).as(what).isInstanceOf(Bitrix24Exception.class);
            assertThat(printed(failure)).as(what).doesNotContain(CANARY);
            assertThat(later).as(what).hasCauseInstanceOf(Bitrix24Exception.class);
            assertThat(printed(later)).as(what).doesNotContain(CANARY);
            assertThat(call.toJson()).doesNotContain(CANARY);
        }
    }

    @Test
    void anAddressThatCannotBeUsedIsNotRepeated() {
        assertThatThrownBy(() -> Bitrix24.webhook(URI.create("http://portal.example/rest/7/" + CANARY + "/")))
                .isInstanceOf(IllegalArgumentException.class)
                .satisfies(e -> assertThat(printed(e)).doesNotContain(CANARY));
    }

    @Test
    void aTokenNeedsAnEncryptedConnection() {
        assertThatThrownBy(() -> Bitrix24.oauth(URI.create("http://portal.example/"), () -> Secret.of(CANARY)))
                .isInstanceOf(IllegalArgumentException.class)
                .satisfies(e -> assertThat(printed(e)).doesNotContain(CANARY));
    }

    @Test
    void aRequestOnItsWayPrintsNeitherAddressNorToken() {
        Answering transport = Answering.with(Recorded.of("crm.item.payment.get.success"));
        Bitrix24.of(RestClient.webhook(URI.create("https://portal.example/rest/7/" + CANARY + "/"))
                        .transport(transport)
                        .build())
                .crm()
                .item()
                .payment()
                .get(1036)
                .execute();
        Bitrix24.of(RestClient.oauth(URI.create("https://portal.example/"), () -> Secret.of(CANARY))
                        .transport(transport)
                        .build())
                .crm()
                .item()
                .payment()
                .get(1036)
                .execute();

        assertThat(transport.requests()).hasSize(2);
        assertThat(transport.requests().get(0).uri().toString())
                .isEqualTo("https://portal.example/rest/7/" + CANARY + "/crm.item.payment.get");
        assertThat(transport.bodies().get(1)).isEqualTo("{\"id\":1036,\"auth\":\"" + CANARY + "\"}");
        assertThat(transport.requests().toString()).doesNotContain(CANARY);
    }

    private static UnaryOperator<String> change(UnaryOperator<String> change) {
        return change;
    }

    private static Transport answering(int status, String body) {
        return Answering.with(status, body);
    }

    private static Transport failing(TransportFailure.Kind kind) {
        return request -> CompletableFuture.<TransportResponse>failedFuture(
                new TransportFailure(kind, "the test lets it fail", null));
    }

    /** Everything a log could show of a failure: its text, its causes, its frames. */
    private static String printed(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text, true));
        return text + "\n" + failure + "\n" + failure.getMessage();
    }
}
