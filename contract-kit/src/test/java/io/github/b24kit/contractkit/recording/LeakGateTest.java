package io.github.b24kit.contractkit.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.b24kit.contractkit.RecordingFiles;
import io.github.b24kit.specmodel.finding.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeakGateTest {
    private static final String GOOD = "{\"result\":{\"a\":1}}";

    @TempDir
    Path folder;

    static Stream<Arguments> secrets() {
        String webhook = "https://example.bitrix24.com/rest/1/abcdefgh12345678/user.get";
        return Stream.of(
                arguments("webhook", webhook, "the address of a webhook"),
                arguments("webhook in base64", base64(webhook), "the address of a webhook in base64"),
                arguments("token in a query", "?auth=0123456789", "a credential"),
                arguments("bearer", "Authorization: Bearer abcdefgh", "a credential"),
                arguments("host", "see acme.bitrix24.de", "the host of a portal"),
                arguments("e-mail", "ask jane.doe@acme.org", "an e-mail address"),
                arguments("phone", "call +49 30 1234567", "a phone number"),
                arguments("e-mail that begins like an example", "ask ivan@example.com.evil.ru", "an e-mail address"),
                arguments(
                        "webhook in an address", "?next=%2Frest%2F1%2Fabcdefgh12345678%2F", "the address of a webhook"),
                arguments("token", "f3a91c07be52d846a0c19e7f53b8d264", "a random token"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("secrets")
    void refusesASecretWithoutShowingIt(String name, String secret, String what) throws IOException {
        ObjectNode inAnswer =
                RecordingFiles.recording("a.b.success", "a.b", null, 200, "{\"result\":{\"x\":[\"" + secret + "\"]}}");
        ObjectNode inError = RecordingFiles.recording(
                "a.b.error", "a.b", null, 400, "{\"error\":1,\"error_description\":\"no: " + secret + "\"}");
        ObjectNode inHtml = RecordingFiles.recording("a.b.error.2", "a.b", null, 502, "<p>" + secret + "</p>");
        ObjectNode inRequest =
                RecordingFiles.recording("a.b.success.2", "a.b", "{\"k\":\"" + secret + "\"}", 200, GOOD);
        ObjectNode inHeader = RecordingFiles.recording("a.b.success.3", "a.b", null, 200, GOOD);
        ((ObjectNode) inHeader.at("/response/headers")).put("Retry-After", secret);
        ObjectNode inNote = RecordingFiles.recording("a.b.success.4", "a.b", null, 200, GOOD);
        ((ObjectNode) inNote.get("provenance")).put("note", secret);
        new RecordingFiles(folder)
                .with(inAnswer)
                .with(inError)
                .with(inHtml)
                .with(inRequest)
                .with(inHeader)
                .with(inNote);

        RecordingException refusal = refusal(folder);

        assertThat(refusal.findings())
                .extracting(Finding::rule, Finding::pointer, Finding::message)
                .containsExactlyInAnyOrder(
                        leak("/response/bodyText", what + " at /result/x/0"),
                        leak("/response/bodyText", what + " at /error_description"),
                        leak("/response/bodyText", what),
                        leak("/request/body", what + " at /k"),
                        leak("/response/headers/Retry-After", what),
                        leak("/provenance", what));
        assertThat(refusal).hasMessageNotContaining(secret);
    }

    @Test
    void refusesASecretThatIsAKey() {
        new RecordingFiles(folder)
                .with(
                        "a.b.success",
                        "a.b",
                        null,
                        "{\"result\":{\"jane.doe@acme.org\":1,\"REST_SERVICE_ID_IFRAME\":2}}");

        assertThat(refusal(folder).findings())
                .extracting(Finding::message)
                .containsExactly("seems to hold an e-mail address at /result");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"token\":\"x\"}", "[\"x\"]", "12345"})
    void refusesACredentialInAnyForm(String value) {
        new RecordingFiles(folder).with("a.b.success", "a.b", null, "{\"result\":{\"auth\":" + value + "}}");

        assertThat(refusal(folder).findings())
                .extracting(Finding::message)
                .containsExactly("seems to hold a credential at /result/auth");
    }

    @Test
    void letsExamplesPass() {
        new RecordingFiles(folder)
                .with(
                        "a.b.success",
                        "a.b",
                        null,
                        "{\"result\":\"ask jane@example.com. Or john@example.org, 100% sure\"}");

        assertThat(Recordings.load(folder).all()).hasSize(1);
    }

    @Test
    void refusesACredentialByItsNameUnlessRedacted() {
        String answer = "{\"result\":{\"access_token\":\"short\"}}";
        ObjectNode redacted = RecordingFiles.recording("a.b.success.2", "a.b", null, 200, answer);
        redacted.withArray("redactions")
                .addObject()
                .put("pointer", "/result/access_token")
                .put("rule", "token")
                .put("keeps", "type");
        new RecordingFiles(folder).with("a.b.success", "a.b", null, answer).with(redacted);

        assertThat(refusal(folder).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.location().file()).endsWith("a.b.success.json");
            assertThat(finding.message()).isEqualTo("seems to hold a credential at /result/access_token");
        });
    }

    private static RecordingException refusal(Path folder) {
        RecordingException refusal = catchThrowableOfType(RecordingException.class, () -> Recordings.load(folder));
        assertThat(refusal).as("the recordings are refused").isNotNull();
        return refusal;
    }

    private static Tuple leak(String pointer, String what) {
        return tuple("recording-holds-no-secret", pointer, "seems to hold " + what);
    }

    private static String base64(String text) {
        return Base64.getEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
