package io.github.b24kit.contractkit.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.contractkit.junit.ReplayPortalExtension;
import io.github.b24kit.contractkit.recording.Recording;
import io.github.b24kit.contractkit.recording.Recordings;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every recording that comes with the library is played, and the extension that does it works in nested classes too. */
class PackagedReplayTest {
    @RegisterExtension
    static final ReplayPortalExtension PORTAL = ReplayPortalExtension.withPackagedRecordings();

    private final PortalClient client = new PortalClient();

    static Stream<Recording> recordings() {
        return Recordings.packaged().all().stream();
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void playsItById(Recording recording, ReplayPortal portal) {
        HttpResponse<String> response =
                client.post(portal.webhook().resolve(recording.method()), "{}", "X-Bitrix24-Recording", recording.id());

        assertThat(response.statusCode()).isEqualTo(recording.response().status());
        assertThat(response.body()).isEqualTo(recording.response().bodyText());
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void playsItForItsOwnRequest(Recording recording) {
        String request = recording.request().body();
        if (request != null) {
            HttpResponse<String> response = client.post(PORTAL.webhook().resolve(recording.method()), request);

            assertThat(response.headers().firstValue("X-Bitrix24-Recording")).contains(recording.id());
        }
    }

    @Test
    void aDeletedPaymentIsAnsweredFromThePage(ReplayPortal portal) {
        HttpResponse<String> response =
                client.post(portal.webhook().resolve("crm.item.payment.delete"), "{\"id\":1035}");

        assertThat(response.body())
                .startsWith("{\n   \"result\":true,\n   \"time\":{\n      \"start\":1716196289.346624,");
        assertThat(portal.received()).hasSize(1);
    }

    @Nested
    class InsideAnotherClass {
        @Test
        void thePortalIsTheSameAndNothingWasReceived(ReplayPortal portal) {
            assertThat(portal).isSameAs(PORTAL.portal());
            assertThat(portal.received()).isEmpty();
        }
    }
}
