package io.github.b24kit.sample.usability;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.contractkit.junit.ReplayPortalExtension;
import io.github.b24kit.runtime.RestClient;
import io.github.b24kit.runtime.answer.Drift;
import io.github.b24kit.runtime.answer.DriftMode;
import io.github.b24kit.runtime.transport.Transport;
import io.github.b24kit.runtime.transport.TransportResponse;
import io.github.b24kit.sample.api.Bitrix24;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An answer that leaves the documented shape is read as far as it goes, and whoever asked is told. */
class ContractChangeTest {
    /** Stands for the logger that an application has. */
    private static final class Log {
        private final List<String> lines = new ArrayList<>();

        void warn(String pattern, Drift drift) {
            lines.add(pattern.replace("{}", drift.toString()));
        }
    }

    @RegisterExtension
    static final ReplayPortalExtension PORTAL = ReplayPortalExtension.withPackagedRecordings();

    private final Log log = new Log();

    @Test
    void whoeverWantsToKnowSaysSo() {
        URI url = PORTAL.webhook();
        RestClient client = RestClient.webhook(url)
                .drift(DriftMode.REPORT, drift -> log.warn("{}", drift))
                .build();
        Bitrix24 b24 = Bitrix24.of(client);

        assertThat(b24.crm().item().payment().get(1036).execute().paid()).isTrue();
        assertThat(log.lines).isEmpty();
    }

    @Test
    void aDifferenceIsToldWithoutItsValue() {
        Transport portal = request -> CompletableFuture.completedFuture(
                TransportResponse.json(200, "{\"result\":{\"id\":1036,\"paid\":[\"canary\"],\"colour\":\"red\"}}"));
        Bitrix24 b24 = Bitrix24.of(RestClient.webhook("https://portal.example/rest/1/code/")
                .transport(portal)
                .drift(DriftMode.REPORT, drift -> log.warn("{}", drift))
                .build());

        assertThat(b24.crm().item().payment().get(1036).execute().paid()).isNull();
        assertThat(log.lines)
                .hasSize(2)
                .anyMatch(line -> line.contains("/result/paid"))
                .noneMatch(line -> line.contains("canary"));
    }
}
