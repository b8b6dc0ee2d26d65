package io.github.b24kit.sample.usability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.b24kit.runtime.Call;
import io.github.b24kit.runtime.Secret;
import io.github.b24kit.runtime.error.InvalidRequestException;
import io.github.b24kit.sample.api.Bitrix24;
import io.github.b24kit.sample.api.sale.SalePaysystemValueSource;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The keys of a payment service are read, used and changed, and no text, no log and no exception shows them. */
class SettingsTest {
    /** Codes that the application's own handler has given its settings. */
    private static final String SHOP = "REST_SERVICE_ID";

    private static final String KEY = "REST_SERVICE_KEY";

    private static String sign(Bitrix24 b24, long paymentId, long paySystemId, List<String> log) {
        Map<String, Secret> settings = b24.sale()
                .paysystem()
                .settings()
                .payment()
                .get(r -> r.paymentId(paymentId).paySystemId(paySystemId))
                .execute();
        log.add("settings of " + paySystemId + ": " + settings);
        return settings.get(SHOP).reveal() + "/" + settings.get(KEY).reveal();
    }

    private static final String GET = "sale.paysystem.settings.payment.get";
    private static final String CANARY = "k3y-0f-the-shop";

    private final InMemoryPortal portal = new InMemoryPortal();

    @Test
    void onlyRevealTellsASecret() {
        portal.answers(GET, "{\"" + SHOP + "\":\"12\",\"" + KEY + "\":\"" + CANARY + "\"}");
        List<String> log = new ArrayList<>();

        assertThat(sign(portal.b24(), 1036, 6, log)).isEqualTo("12/" + CANARY);
        assertThat(log).containsExactly("settings of 6: {REST_SERVICE_ID=***, REST_SERVICE_KEY=***}");
    }

    @Test
    void anAnswerThatCannotBeReadIsNotShown() {
        portal.answers(GET, 200, "{\"result\":{\"" + KEY + "\":\"" + CANARY);

        Throwable failure = catchThrowable(() -> sign(portal.b24(), 1036, 6, new ArrayList<>()));

        assertThat(printed(failure)).contains(GET).doesNotContain(CANARY);
    }

    @Test
    void aKeyThatIsSentIsNotShownEither() {
        Call<Boolean> call = portal.b24()
                .sale()
                .paysystem()
                .settings()
                .update(r -> r.id(6)
                        .settings(
                                KEY, s -> s.type(SalePaysystemValueSource.VALUE).value(Secret.of(CANARY))));
        portal.answers(
                "sale.paysystem.settings.update", 400, "{\"error\":\"X\",\"error_description\":\"" + CANARY + "\"}");

        assertThat(call.toString()).doesNotContain(CANARY);
        assertThat(printed(catchThrowable(call::execute))).doesNotContain(CANARY);
        assertThat(portal.asked()).singleElement().asString().contains(CANARY);
    }

    @Test
    void aRequestThatIsRefusedDoesNotShowItsKey() {
        Call<Boolean> call = portal.b24()
                .sale()
                .paysystem()
                .settings()
                .update(r -> r.id(6).settings(KEY, s -> s.extra("TYPE", CANARY).value(Secret.of(CANARY))));

        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(call::execute)
                .satisfies(e -> assertThat(printed(e)).contains("/SETTINGS/").doesNotContain(CANARY));
    }

    private static String printed(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
