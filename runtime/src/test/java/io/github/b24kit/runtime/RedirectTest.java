package io.github.b24kit.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.b24kit.runtime.error.TransportException;
import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonObject;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A renamed portal is followed once; nobody else gets the call. */
class RedirectTest {
    private static final String CODE = "canary0canary0";
    private final ScriptedTransport transport = new ScriptedTransport();

    @ParameterizedTest
    @CsvSource({
        "https://old.bitrix24.com, https://new.bitrix24.com",
        "https://old.bitrix24.com.br, https://new-one.bitrix24.com.br",
        "https://OLD.bitrix24.eu, https://new.bitrix24.eu"
    })
    void followsARenameOnceWithTheSameBody(String from, String to) {
        transport
                .answer(302, "", "Location", to + "/rest/1/" + CODE + "/a.b?utm=1")
                .answer(200, "{\"result\":true}");
        assertThat(call(from).execute()).isEqualTo(Json.of(true));
        assertThat(transport.requests).hasSize(2);
        assertThat(transport.requests.get(1).uri()).hasToString(to + "/rest/1/" + CODE + "/a.b");
        assertThat(transport.body(1)).isEqualTo(transport.body(0)).isEqualTo("{\"id\":1}");
    }

    @ParameterizedTest
    @CsvSource({
        "https://old.bitrix24.com, https://evil.com/rest/1/canary0canary0/a.b",
        "https://old.bitrix24.com, https://evilbitrix24.com/rest/1/canary0canary0/a.b",
        "https://old.bitrix24.com, https://new.bitrix24.com.evil.com/rest/1/canary0canary0/a.b",
        "https://old.bitrix24.com, https://new.bitrix24.ru/rest/1/canary0canary0/a.b",
        "https://old.bitrix24.com, https://a.new.bitrix24.com/rest/1/canary0canary0/a.b",
        "https://old.bitrix24.com, http://new.bitrix24.com/rest/1/canary0canary0/a.b",
        "https://old.bitrix24.com, https://new.bitrix24.com:8443/rest/1/canary0canary0/a.b",
        "https://old.bitrix24.com, https://x@new.bitrix24.com/rest/1/canary0canary0/a.b",
        "https://old.bitrix24.com, https://new.bitrix24.com/auth/",
        "https://old.bitrix24.com, https://old.bitrix24.com/rest/1/canary0canary0/a.b",
        "https://old.bitrix24.com, //new.bitrix24.com/rest/1/canary0canary0/a.b",
        "https://old.bitrix24.com, https://[bad",
        "https://old.bitrix24.com, ''",
        "https://box.example.org, https://other.example.org/rest/1/canary0canary0/a.b",
        "http://127.0.0.1, https://new.bitrix24.com/rest/1/canary0canary0/a.b"
    })
    void followsNothingElse(String from, String location) {
        for (int status : new int[] {301, 302, 303, 307, 308}) {
            transport.requests.clear();
            ScriptedTransport one = new ScriptedTransport().answer(status, "", "Location", location);
            TransportException refused = catchThrowableOfType(
                    TransportException.class, () -> call(from, one).execute());
            assertThat(one.requests).hasSize(1);
            assertThat(refused)
                    .hasMessageContaining("a.b: the portal redirects (HTTP " + status + ")")
                    .hasMessageNotContaining(CODE);
        }
    }

    @Test
    void followsOnlyOnce() {
        transport
                .answer(302, "", "Location", "https://b.bitrix24.com/rest/1/" + CODE + "/a.b")
                .answer(302, "", "Location", "https://c.bitrix24.com/rest/1/" + CODE + "/a.b");
        TransportException refused = catchThrowableOfType(
                TransportException.class, () -> call("https://a.bitrix24.com").execute());
        assertThat(refused).hasMessageContaining("c.bitrix24.com");
        assertThat(transport.requests).hasSize(2);
    }

    private Call<Json> call(String portal) {
        return call(portal, transport);
    }

    private static Call<Json> call(String portal, ScriptedTransport transport) {
        return RestClient.webhook(URI.create(portal + "/rest/1/" + CODE + "/"))
                .transport(transport)
                .build()
                .call("a.b", JsonObject.of("id", Json.of(1)));
    }
}
