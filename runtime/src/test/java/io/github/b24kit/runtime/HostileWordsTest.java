package io.github.b24kit.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.b24kit.runtime.answer.Drift;
import io.github.b24kit.runtime.answer.DriftListener;
import io.github.b24kit.runtime.answer.DriftMode;
import io.github.b24kit.runtime.error.DecodeException;
import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonObject;
import io.github.b24kit.runtime.transport.TransportResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of a portal that would print a secret or draw on a terminal. */
class HostileWordsTest {
    private static final String CODE = "c0deC0deSekret77";
    private static final String NAME = "a\nERROR all is well\u001b[2J\u0085" + "x".repeat(10_000);

    /** No separator here can be seen, so whoever reads the log reads the secret. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\0", "\n", "\r\n\t", "\u007f", "\u0085", "\u00ad", "\u200b", "\u200d", "\u2028", "\u2060", "\ufeff"
            })
    void aSecretIsFoundThroughWhatCannotBeSeen(String separator) {
        String spread = "seen " + String.join(separator, CODE.split("")) + " here";
        assertThat(Redaction.of(List.of(Secret.of(CODE))).apply(spread)).isEqualTo("seen *** here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE", "UTF-32BE"})
    void aBodyInAnotherEncodingDoesNotSpellTheWebhook(String charset) {
        byte[] body = ("<html>/rest/1/" + CODE + "/").getBytes(Charset.forName(charset));
        Throwable thrown = catchThrowable(client(502, body).call("shop.get", JsonObject.EMPTY)::execute);
        String letters = (thrown + " " + thrown.getCause()).replaceAll("[^A-Za-z0-9]", "");
        assertThat(letters).doesNotContain(CODE);
    }

    @Test
    void aSecretInBase64OfSeveralLinesIsFound() {
        String lines = Base64.getMimeEncoder(8, "\r\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(("key=" + CODE).getBytes(StandardCharsets.UTF_8));
        String left = Redaction.of(List.of(Secret.of(CODE))).apply(lines).replaceAll("\\s", "");
        assertThat(left).contains("***").hasSizeLessThan(16);
    }

    @Test
    void namesOfAnAnswerNeitherDrawNorFloodALog() {
        String body = JsonObject.of("result", Json.of(7), NAME, Json.of(1)).toText();
        Operation<Json> method = Operation.<Json>named("shop.get")
                .result(in -> in.object(fields -> fields.raw()))
                .build();
        byte[] wrapped = ("{\"result\":" + body + "}").getBytes(StandardCharsets.UTF_8);
        List<Drift> told = new ArrayList<>();
        Response<Json> response = method.decode(200, wrapped, DriftMode.REPORT, told::add);
        DecodeException strict = catchThrowableOfType(
                DecodeException.class, () -> method.decode(200, wrapped, DriftMode.STRICT, DriftListener.NONE));
        assertThat(told).extracting(Drift::pointer).contains("/result/" + NAME);
        for (String text : List.of(told.toString(), response.result().toString(), strict.getMessage())) {
            assertThat(text).doesNotContainPattern("[\\p{Cc}\\p{Cf}]").hasSizeLessThan(1000);
        }
    }

    @Test
    void aResponseShowsNoNameThatNobodyDocumented() {
        byte[] body = ("{\"result\":7,\"" + CODE + "\":1}").getBytes(StandardCharsets.UTF_8);
        assertThat(client(200, body).call("shop.get", JsonObject.EMPTY).response())
                .hasToString("HTTP 200 [result] and 1 undocumented");
    }

    @Test
    void aRedirectToANameThatNoDnsCarriesIsNotShown() {
        TransportResponse answer = new TransportResponse(
                302, Map.of("Location", List.of("https://" + "a".repeat(300) + ".com/")), new byte[0]);
        assertThat(Redirect.host(answer)).isEqualTo("nowhere");
    }

    /** The JDK's own message repeats the text it cannot read. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://p.bitrix24.com/rest/1/canary/ ",
                "https://p.bitrix24.com/rest/1/canary/\n",
                "\"https://p.bitrix24.com/rest/1/canary/\"",
                "https://p.bitrix24.com/rest/1/can ary/",
                "https://p.bitrix24.com/rest/1/canary%/",
                "https://p.bitrix24.com:x canary/",
                "canary",
                ""
            })
    void aTextThatIsNoWebhookIsRefusedWithoutBeingShown(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RestClient.webhook(url))
                .withMessageStartingWith("A webhook URL")
                .withNoCause()
                .satisfies(e -> assertThat(e).hasToString(e.toString().replaceAll("can ?ary", "")));
    }

    private static RestClient client(int status, byte[] body) {
        return RestClient.webhook("https://p.bitrix24.com/rest/1/" + CODE + "/")
                .transport(request -> CompletableFuture.completedFuture(new TransportResponse(status, Map.of(), body)))
                .build();
    }
}
