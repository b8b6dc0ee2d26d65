package io.github.b24kit.runtime;

import static io.github.b24kit.runtime.request.RequestRules.optional;
import static io.github.b24kit.runtime.request.Values.anyOf;
import static io.github.b24kit.runtime.request.Values.listOf;
import static io.github.b24kit.runtime.request.Values.object;
import static io.github.b24kit.runtime.request.Values.oneOf;
import static io.github.b24kit.runtime.request.Values.string;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.b24kit.runtime.answer.DriftMode;
import io.github.b24kit.runtime.answer.ValueReader;
import io.github.b24kit.runtime.error.ApiException;
import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonArray;
import io.github.b24kit.runtime.json.JsonObject;
import io.github.b24kit.runtime.request.RequestRules;
import io.github.b24kit.runtime.transport.HttpTransport;
import io.github.b24kit.runtime.transport.RawServer;
import io.github.b24kit.runtime.transport.RetryPolicy;
import io.github.b24kit.runtime.transport.TransportFailure;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A planted secret must not come out of anything that may be printed. */
@Timeout(30)
class SecretsTest {
    private static final String CANARY = "c4n4ry/Zz+9~kk8w";
    private static final String IN_URL = "c4n4ryZz9kk8w";

    /** How a portal or a proxy may echo the secret. */
    private static List<String> echoes(String secret) {
        List<String> echoes = new ArrayList<>(
                List.of(secret, URLEncoder.encode(secret, StandardCharsets.UTF_8), secret.replace("/", "\\/")));
        for (String prefix : List.of("", "a", "ab", "auth=")) {
            byte[] bytes = (prefix + secret + "&x").getBytes(StandardCharsets.UTF_8);
            echoes.add(Base64.getEncoder().encodeToString(bytes));
            echoes.add(Base64.getUrlEncoder().encodeToString(bytes));
        }
        return echoes;
    }

    /** The shortest pieces by which the secret would be recognised in any of these forms. */
    private static void assertClean(String text, String secret) {
        List<String> pieces = new ArrayList<>(List.of(secret, "c4n4ry", "kk8w"));
        for (int shift = 0; shift < 3; shift++) {
            String encoded = Base64.getEncoder()
                    .encodeToString(("xyz".substring(0, shift) + secret).getBytes(StandardCharsets.UTF_8));
            pieces.add(encoded.substring(4, 12));
        }
        for (String piece : pieces) {
            if (text.contains(piece)) { // an assertion on every text would cost seconds
                assertThat(text).doesNotContain(piece);
            }
        }
    }

    @Test
    void notInAnythingThatIsThrown() throws Exception {
        for (String secret : List.of(CANARY, IN_URL)) {
            for (String echo : echoes(secret)) {
                String json =
                        echo.contains("\\") ? echo : echo.replace("\\", "\\\\").replace("\"", "\\\"");
                List<ScriptedTransport> answers = List.of(
                        new ScriptedTransport()
                                .answer(400, "{\"error\":\"X\",\"error_description\":\"token " + json + " is bad\"}"),
                        new ScriptedTransport().answer(400, "{\"error\":\"" + json + "\"}"),
                        new ScriptedTransport()
                                .answer(
                                        400,
                                        "{\"error\":{\"code\":\"X\",\"message\":\"" + json
                                                + "\",\"validation\":[{\"field\":\"" + json + "\",\"message\":\"" + json
                                                + "\"}]}}"),
                        new ScriptedTransport().answer(200, "<html>" + echo + "</html>"),
                        new ScriptedTransport().answer(502, "x".repeat(190) + echo),
                        new ScriptedTransport().answer(200, "{\"" + json + "\":1}"),
                        new ScriptedTransport().answer(302, "", "Location", "https://evil.com/" + IN_URL),
                        new ScriptedTransport()
                                .fail(new TransportFailure(
                                        TransportFailure.Kind.BROKEN, "lost " + echo, new IOException(echo))),
                        new ScriptedTransport().fail(new IOException("POST https://p/rest/1/" + echo)));
                for (ScriptedTransport transport : answers) {
                    for (Effect effect : List.of(Effect.SAFE, Effect.UNSAFE)) {
                        Throwable thrown = catchThrowable(call(secret, transport, effect)::execute);
                        assertThat(thrown).isNotNull();
                        assertClean(everything(thrown), secret);
                        if (thrown instanceof ApiException api) {
                            assertClean(api.raw().toText(), secret);
                            assertClean(api.code().code() + api.description() + api.validation(), secret);
                        }
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{",
                "junk\r\n\r\n",
                "HTTP/1.1 200 OK\r\nX: \u0001\r\n\r\n"
            })
    void notInFailuresOfARealConnection(String answer) throws Exception {
        RestClient client;
        try (RawServer server = RawServer.answering(answer)) {
            client = RestClient.webhook(server.uri("/rest/1/" + IN_URL + "/"))
                    .transport(HttpTransport.create())
                    .retries(RetryPolicy.NONE)
                    .build();
            Throwable broken = catchThrowable(client.call(SampleRequest.of(r -> r.id(1)))::execute);
            assertThat(broken).isNotNull();
            assertClean(everything(broken), IN_URL);
        }
        Throwable refused = catchThrowable(client.call(SampleRequest.of(r -> r.id(1)))::execute);
        assertThat(refused).isNotNull();
        assertClean(everything(refused), IN_URL);
    }

    @Test
    void notInAnyText() {
        ScriptedTransport transport = new ScriptedTransport()
                .answer(200, "{\"result\":{\"payment\":{\"id\":\"" + IN_URL + "\",\"" + "x\":\"" + IN_URL + "\"}}}");
        List<String> drifts = new ArrayList<>();
        RestClient client = RestClient.webhook(URI.create("https://p.bitrix24.com/rest/1/" + IN_URL + "/"))
                .transport(transport)
                .drift(DriftMode.REPORT, drift -> drifts.add(drift.toString()))
                .build();
        SampleRequest request = SampleRequest.of(r -> r.id(1).extra("note", IN_URL));
        Call<SampleRequest.Payment> call = client.call(request).header("X-Key", IN_URL);
        Response<SampleRequest.Payment> response = call.response();
        assertThat(drifts).hasSize(2);
        Access access = Access.webhook(URI.create("https://p.bitrix24.com/rest/1/" + IN_URL + "/"));
        List<Object> printed = List.of(
                client,
                request,
                call,
                response,
                drifts,
                transport.requests,
                access,
                access.ticket(SampleRequest.OPERATION),
                Access.oauth(URI.create("https://p.bitrix24.com"), () -> Secret.of(IN_URL)),
                Secret.of(IN_URL));
        printed.forEach(object -> assertClean(object.toString(), IN_URL));
        assertThat(request).hasToString("SampleRequest{id: number, note: string}");
        assertThat(call).hasToString("shop.payment.update{id: number, note: string}");
    }

    @Test
    void secretsAreValuesThatCannotBeSerialized() {
        Secret secret = Secret.of(CANARY);
        assertThat(secret)
                .isEqualTo(Secret.of(CANARY))
                .isNotEqualTo(Secret.of("other"))
                .hasToString("***");
        assertThat(secret).hasSameHashCodeAs(Secret.of(CANARY));
        assertThat(secret.reveal()).isEqualTo(CANARY);
        assertThat(catchThrowable(() -> new ObjectOutputStream(OutputStream.nullOutputStream()).writeObject(secret)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void redactionLeavesTheRestAlone() {
        Redaction redaction = redaction(CANARY);
        assertThat(redaction.apply("before " + CANARY + " after")).isEqualTo("before *** after");
        assertThat(redaction.apply("nothing here")).isEqualTo("nothing here");
    }

    /** Also of a request that is not checked, and of a value that did not come through a builder. */
    @Test
    void notInErrorsThatRepeatASecretOfTheRequest() {
        RequestRules rules = RequestRules.of(
                optional("KEY", anyOf(string().secret().length(3, null), oneOf(""))),
                optional("deep", object(RequestRules.of(optional("keys", listOf(string().secret()))))),
                optional("open", string()));
        Operation<Json> operation = Operation.<Json>named("shop.key.set")
                .rules(rules)
                .result(ValueReader::json)
                .build();
        JsonObject params = JsonObject.of(
                "KEY", Json.of(CANARY),
                "deep", JsonObject.of("keys", new JsonArray(List.of(Json.of("first-k3y"), Json.of("4321")))),
                "open", Json.of("no secret"));
        assertThat(rules.secrets(params)).containsExactly(Secret.of(CANARY), Secret.of("first-k3y"), Secret.of("4321"));
        ScriptedTransport transport = new ScriptedTransport()
                .answer(
                        400,
                        "{\"error\":\"X\",\"error_description\":\"" + CANARY
                                + ", first%2Dk3y and 4321 are no secret\"}")
                .answer(502, "KEY=" + URLEncoder.encode(CANARY, StandardCharsets.UTF_8) + "&keys[]=first-k3y")
                .fail(new TransportFailure(TransportFailure.Kind.BROKEN, "lost first-k3y", null));
        RestClient client = RestClient.webhook(URI.create("https://p.bitrix24.com/rest/1/" + IN_URL + "/"))
                .transport(transport)
                .retries(RetryPolicy.NONE)
                .build();
        List<String> told = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Throwable thrown = catchThrowable(
                    () -> client.call(operation, params).unchecked().execute());
            assertClean(everything(thrown), CANARY);
            assertThat(everything(thrown)).doesNotContain("k3y", "4321");
            told.add(thrown.getMessage());
        }
        assertThat(told.get(0)).endsWith("error X (HTTP 400): ***, *** and *** are no secret");
    }

    private static Redaction redaction(String secret) {
        return Redaction.of(List.of(Secret.of(secret)));
    }

    private static Call<SampleRequest.Payment> call(String secret, ScriptedTransport transport, Effect effect) {
        RestClient.Builder client = secret.equals(IN_URL)
                ? RestClient.webhook(URI.create("https://p.bitrix24.com/rest/1/" + secret + "/"))
                : RestClient.oauth(URI.create("https://p.bitrix24.com"), () -> Secret.of(secret));
        return client.transport(transport)
                .retries(new RetryPolicy(2, Duration.ofMillis(1), Duration.ofMillis(1)))
                .build()
                .call(SampleRequest.of(r -> r.id(1).effect(effect)));
    }

    private static String everything(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            text.append(cause.toString())
                    .append(String.valueOf(cause.getMessage()))
                    .append(cause.getLocalizedMessage());
        }
        return text.toString();
    }
}
