package io.github.b24kit.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.b24kit.runtime.answer.ValueReader;
import io.github.b24kit.runtime.json.Json;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTest {
    private static final Operation<Json> V2 =
            Operation.<Json>named("crm.item.get").result(ValueReader::json).build();
    private static final Operation<Json> V3 = Operation.<Json>named("tasks.task.get")
            .v3()
            .result(ValueReader::json)
            .build();

    @ParameterizedTest
    @CsvSource({
        "https://p.bitrix24.com/rest/1/c0dec0de/, https://p.bitrix24.com/rest/1/c0dec0de/crm.item.get, https://p.bitrix24.com/rest/api/1/c0dec0de/tasks.task.get",
        "HTTPS://p.bitrix24.com/rest/1/c0dec0de, https://p.bitrix24.com/rest/1/c0dec0de/crm.item.get, https://p.bitrix24.com/rest/api/1/c0dec0de/tasks.task.get",
        "https://p.bitrix24.com/rest/api/1/c0dec0de/, https://p.bitrix24.com/rest/1/c0dec0de/crm.item.get, https://p.bitrix24.com/rest/api/1/c0dec0de/tasks.task.get",
        "https://box.example.org:8443/portal/rest/17/x-y_z/, https://box.example.org:8443/portal/rest/17/x-y_z/crm.item.get, https://box.example.org:8443/portal/rest/api/17/x-y_z/tasks.task.get",
        "http://127.0.0.1:8080/rest/1/replay/, http://127.0.0.1:8080/rest/1/replay/crm.item.get, http://127.0.0.1:8080/rest/api/1/replay/tasks.task.get",
        "http://localhost/rest/1/replay/, http://localhost/rest/1/replay/crm.item.get, http://localhost/rest/api/1/replay/tasks.task.get",
        "http://[::1]:1/rest/1/replay/, http://[::1]:1/rest/1/replay/crm.item.get, http://[::1]:1/rest/api/1/replay/tasks.task.get"
    })
    void webhooks(URI url, String v2, String v3) {
        assertThat(Access.webhook(url).ticket(V2).uri()).hasToString(v2);
        assertThat(Access.webhook(url).ticket(V3).uri()).hasToString(v3);
        assertThat(Access.webhook(url).ticket(V2).token()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://p.bitrix24.com/rest/1/canary/",
                "http://127.0.0.1.evil.com/rest/1/canary/",
                "http://localhost.evil.com/rest/1/canary/",
                "ftp://p.bitrix24.com/rest/1/canary/",
                "https:///rest/1/canary/",
                "/rest/1/canary/",
                "",
                "mailto:canary@example.org",
                "https://p.bitrix24.com/",
                "https://p.bitrix24.com/rest/canary/",
                "https://p.bitrix24.com/rest/x/canary/",
                "https://p.bitrix24.com/rest/1/canary/crm.item.get",
                "https://p.bitrix24.com/rest/1/canary/?x=1",
                "https://p.bitrix24.com/rest/1/canary/#x",
                "https://canary@p.bitrix24.com/rest/1/x/"
            })
    void whatIsNoWebhookIsRefusedWithoutBeingShown(URI url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RestClient.webhook(url))
                .satisfies(e -> assertThat(e.toString()).doesNotContain("canary"))
                .withMessageContaining("webhook");
    }

    /** Each mistake has its own words, and none of them repeats the address. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | is empty; was the variable set",
                "canary | begins with https://",
                "/rest/1/canary/ | begins with https://",
                "http://p.bitrix24.com/rest/1/canary/ | must be https",
                "canary://p.bitrix24.com/rest/1/canary/ | must be https",
                "https:///rest/1/canary/ | has no host",
                "https://can_ary/rest/1/canary/ | has no host",
                "https://p.bitrix24.com:99999/rest/1/canary/ | has a port between 1 and 65535",
                "https://p.bitrix24.com:0/rest/1/canary/ | has a port between 1 and 65535",
                "https://canary@p.bitrix24.com/rest/1/canary/ | has no user",
                "https://p.bitrix24.com/rest/1/canary/?a=canary | no query",
                "https://p.bitrix24.com/canary/ | looks like https://<portal>/rest/<user id>/<code>/"
            })
    void whatIsWrongWithAWebhookIsSaidInItsOwnWords(URI url, String words) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RestClient.webhook(url))
                .withMessageContaining("webhook URL")
                .withMessageContaining(words)
                .withMessageNotContaining("canary");
    }

    @Test
    void aPortIsCheckedBeforeAnythingIsSent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RestClient.oauth(URI.create("https://p.bitrix24.com:70000"), () -> Secret.of("x")))
                .withMessageContaining("port");
        assertThat(Access.webhook(URI.create("https://p.bitrix24.com:/rest/1/c0dec0de/"))
                        .ticket(V2)
                        .uri())
                .hasToString("https://p.bitrix24.com/rest/1/c0dec0de/crm.item.get");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://p.bitrix24.com",
                "https://p.bitrix24.com/",
                "https://p.bitrix24.com/rest/",
                "https://p.bitrix24.com/rest"
            })
    void tokens(URI portal) {
        Access access = Access.oauth(portal, () -> Secret.of("t0ken"));
        assertThat(access.ticket(V2).uri()).hasToString("https://p.bitrix24.com/rest/crm.item.get");
        assertThat(access.ticket(V3).uri()).hasToString("https://p.bitrix24.com/rest/api/tasks.task.get");
        assertThat(access.ticket(V2).token()).isEqualTo(Secret.of("t0ken"));
    }

    @Test
    void whatIsNoPortalIsRefused() {
        for (String url :
                new String[] {"http://p.bitrix24.com", "https://p.bitrix24.com/rest/1/canary/", "https://p/?auth=canary"
                }) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RestClient.oauth(URI.create(url), () -> Secret.of("x")))
                    .satisfies(e -> assertThat(e.toString()).doesNotContain("canary"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../x", "a b", "a..b", ".a", "a.", "a/b", "a?b", "1a", "crm.deal.g\u0435t"})
    void whatIsNoMethodIsRefused(String method) {
        assertThatIllegalArgumentException().isThrownBy(() -> Operation.named(method));
    }
}
