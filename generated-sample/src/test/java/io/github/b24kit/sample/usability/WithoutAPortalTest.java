package io.github.b24kit.sample.usability;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.contractkit.junit.ReplayPortalExtension;
import io.github.b24kit.runtime.RestClient;
import io.github.b24kit.runtime.request.Violation;
import io.github.b24kit.runtime.transport.Transport;
import io.github.b24kit.runtime.transport.TransportResponse;
import io.github.b24kit.sample.api.Bitrix24;
import io.github.b24kit.sample.api.crm.CrmItemPaymentGet;
import io.github.b24kit.sample.api.sale.SalePaysystemPayPayment;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** All of this is tested without a portal: by recorded answers, by answers of one's own, or without any call. */
class WithoutAPortalTest {
    @RegisterExtension
    static final ReplayPortalExtension PORTAL = ReplayPortalExtension.withPackagedRecordings();

    @Test
    void byRecordedAnswers() {
        Bitrix24 b24 = Bitrix24.webhook(PORTAL.webhook());

        boolean paid = b24.sale()
                .paysystem()
                .pay()
                .payment(r -> r.paymentId(1).paySystemId(1))
                .execute();

        assertThat(paid).isTrue();
        assertThat(PORTAL.portal().received()).hasSize(1);
    }

    @Test
    void byAnAnswerOfOnesOwn() {
        Transport portal = request ->
                CompletableFuture.completedFuture(TransportResponse.json(200, "{\"result\":{\"paid\":\"N\"}}"));
        Bitrix24 b24 = Bitrix24.of(RestClient.webhook("https://portal.example/rest/1/code/")
                .transport(portal)
                .build());

        assertThat(b24.crm().item().payment().get(1036).execute().paid()).isFalse();
    }

    @Test
    void withoutACall() {
        SalePaysystemPayPayment request = SalePaysystemPayPayment.of(r -> r.paymentId(1));
        assertThat(request.toJson().toText()).isEqualTo("{\"PAYMENT_ID\":1}");
        assertThat(request.validate()).extracting(Violation::pointer).containsExactly("/PAY_SYSTEM_ID");

        byte[] answer = "{\"result\":{\"id\":1036,\"paid\":\"Y\"}}".getBytes(StandardCharsets.UTF_8);
        assertThat(CrmItemPaymentGet.OPERATION.decode(answer).result().paid()).isTrue();
    }
}
