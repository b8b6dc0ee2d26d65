package io.github.b24kit.contracttests.canary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.b24kit.runtime.Call;
import io.github.b24kit.runtime.RestClient;
import io.github.b24kit.runtime.Secret;
import io.github.b24kit.runtime.answer.DriftMode;
import io.github.b24kit.runtime.error.Bitrix24Exception;
import io.github.b24kit.runtime.transport.RetryPolicy;
import io.github.b24kit.runtime.transport.Transport;
import io.github.b24kit.runtime.transport.TransportFailure;
import io.github.b24kit.runtime.transport.TransportResponse;
import io.github.b24kit.sample.api.Bitrix24;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Prints and logs all that a program could of calls whose portal repeats their secrets; {@link NoSecretIsWrittenIT} reads it. */
@SuppressWarnings("deprecation") // sale.paysystem.settings.invoice.get is documented as outdated
class PlantedSecretsTest {
    static final String BESIDE = "no file holds the secret beside these words";

    private static final Logger LOG = LoggerFactory.getLogger(PlantedSecretsTest.class);

    /** How a portal repeats a secret. */
    static Stream<UnaryOperator<String>> echoes() {
        return Stream.of(
                secret -> secret,
                secret -> URLEncoder.encode(secret, StandardCharsets.UTF_8),
                secret -> "%" + HexFormat.ofDelimiter("%").formatHex(secret.getBytes(StandardCharsets.UTF_8)),
                secret -> Base64.getEncoder().encodeToString(("auth=" + secret).getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("echoes")
    void everythingOfAFailureIsPrinted(UnaryOperator<String> echo) {
        for (String secret : List.of(Canary.CODE, Canary.TOKEN)) {
            String text = BESIDE + " " + echo.apply(secret);
            String json = text.replace("\"", "\\\"");
            for (Transport portal : List.of(
                    answering(400, "{\"error\":\"X\",\"error_description\":\"" + json + "\"}"),
                    answering(401, "{\"error\":\"" + json + "\"}"),
                    answering(502, "<html>" + text + "</html>"),
                    answering(200, "{\"result\":{\"item\":{\"" + json + "\":1}}}"),
                    answering(200, "{\"result\":{\"" + json + "\":1}}"),
                    request -> CompletableFuture.failedFuture(new TransportFailure(
                            TransportFailure.Kind.BROKEN, text, new IllegalStateException(text))))) {
                printAll(secret, portal);
            }
        }
    }

    private static void printAll(String secret, Transport portal) {
        RestClient.Builder builder = secret.equals(Canary.CODE)
                ? RestClient.webhook(URI.create("https://portal.example/rest/7/" + secret + "/"))
                : RestClient.oauth(URI.create("https://portal.example"), () -> Secret.of(secret));
        RestClient client = builder.transport(portal)
                .retries(RetryPolicy.NONE)
                .drift(DriftMode.REPORT, drift -> LOG.warn("drift {}", drift))
                .build();
        Bitrix24 b24 = Bitrix24.of(client);
        for (Call<?> call : List.of(
                b24.crm().item().payment().get(1036),
                b24.crm().item().payment().delete(1035),
                b24.sale()
                        .paysystem()
                        .settings()
                        .invoice()
                        .get(10, r -> r.paySystemId(11))
                        .extra("note", Canary.KEY))) {
            LOG.warn("{} {} {}", client, b24, call);
            Throwable failure = catchThrowable(call::response);
            if (failure != null) {
                assertThat(failure).isInstanceOf(Bitrix24Exception.class);
                LOG.error(printed(failure));
            }
        }
    }

    /** All that is printed of a failure but its frames, which would be megabytes. */
    private static String printed(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString().lines().filter(line -> !line.startsWith("\tat ")).collect(Collectors.joining("\n"));
    }

    private static Transport answering(int status, String body) {
        return request -> CompletableFuture.completedFuture(
                new TransportResponse(status, Map.of(), body.getBytes(StandardCharsets.UTF_8)));
    }
}
