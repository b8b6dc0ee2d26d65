package io.github.b24kit.sample.usability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.b24kit.runtime.Operation;
import io.github.b24kit.runtime.error.OutcomeUnknownException;
import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonObject;
import io.github.b24kit.sample.api.Bitrix24;
import io.github.b24kit.sample.api.crm.CrmItemPaymentAdd.EntityTypeId;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** A deal gets a payment with a product and a delivery, and the buyer a link to it. */
class PaymentForADealTest {
    /** The specification has no entry for it; an entry of the application's own would do as well. */
    private static final Operation<String> PAYMENT_LINK = Operation.<String>named("salescenter.payment.getPublicUrl")
            .at("payment.url")
            .result(in -> in.string())
            .build();

    private static String offer(Bitrix24 b24, long dealId, long productRowId, long deliveryId) {
        long paymentId = b24.crm()
                .item()
                .payment()
                .add(r -> r.entityId(dealId).entityTypeId(EntityTypeId.DEAL))
                .execute();
        b24.crm()
                .item()
                .payment()
                .product()
                .add(r -> r.paymentId(paymentId).rowId(productRowId).quantity(BigDecimal.ONE))
                .execute();
        b24.crm()
                .item()
                .payment()
                .delivery()
                .add(r -> r.paymentId(paymentId).deliveryId(deliveryId))
                .execute();
        return b24.client()
                .call(PAYMENT_LINK, JsonObject.of("id", Json.of(paymentId)))
                .execute();
    }

    private final InMemoryPortal portal = new InMemoryPortal();

    @Test
    void theBuyerGetsALink() {
        portal.answers("crm.item.payment.add", "1039")
                .answers("crm.item.payment.product.add", "5")
                .answers("crm.item.payment.delivery.add", "6")
                .answers(
                        "salescenter.payment.getPublicUrl",
                        "{\"payment\":{\"url\":\"https://portal.example/p/1039\"}}");

        assertThat(offer(portal.b24(), 13123, 17587, 4072)).isEqualTo("https://portal.example/p/1039");
        assertThat(portal.asked())
                .containsExactly(
                        "crm.item.payment.add {\"entityId\":13123,\"entityTypeId\":2}",
                        "crm.item.payment.product.add {\"paymentId\":1039,\"rowId\":17587,\"quantity\":1}",
                        "crm.item.payment.delivery.add {\"paymentId\":1039,\"deliveryId\":4072}",
                        "salescenter.payment.getPublicUrl {\"id\":1039}");
    }

    @Test
    void whoeverDoesNotKnowWhetherThereIsAPaymentAddsNoProduct() {
        portal.breaksAfter("crm.item.payment.add");

        assertThatExceptionOfType(OutcomeUnknownException.class)
                .isThrownBy(() -> offer(portal.b24(), 13123, 17587, 4072))
                .satisfies(e -> assertThat(e.readBack()).isEqualTo("crm.item.payment.get"));
        assertThat(portal.asked()).hasSize(1);
    }
}
