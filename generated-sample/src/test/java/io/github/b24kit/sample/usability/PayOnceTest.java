package io.github.b24kit.sample.usability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.b24kit.runtime.error.ApiException;
import io.github.b24kit.runtime.error.OutcomeUnknownException;
import io.github.b24kit.runtime.value.Money;
import io.github.b24kit.sample.api.Bitrix24;
import io.github.b24kit.sample.api.crm.SaleOrderPaymentCrmSimple;
import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A payment service calls back: the payment is read, the money compared, and it is paid once. */
class PayOnceTest {
    /** What the service took. */
    record Taken(long paymentId, long paySystemId, Money money) {}

    static final class Callbacks {
        private final Bitrix24 b24;
        private final Queue<Taken> unclear = new ArrayDeque<>();

        Callbacks(Bitrix24 b24) {
            this.b24 = b24;
        }

        void onTaken(Taken taken) {
            SaleOrderPaymentCrmSimple payment =
                    b24.crm().item().payment().get(taken.paymentId()).execute();
            if (Boolean.TRUE.equals(payment.paid())) {
                return; // the callback came twice
            }
            if (!taken.money().isSame(payment.sum(), payment.currency())) {
                throw new IllegalStateException("The service took another amount than the payment asks for");
            }
            try {
                boolean paid = b24.sale()
                        .paysystem()
                        .pay()
                        .payment(r -> r.paymentId(taken.paymentId()).paySystemId(taken.paySystemId()))
                        .execute();
                if (!paid) {
                    throw new IllegalStateException("The payment did not go through");
                }
            } catch (OutcomeUnknownException e) {
                unclear.add(taken); // later onTaken(taken) again: it begins by reading
            }
        }
    }

    private static final String PAY = "sale.paysystem.pay.payment";
    private static final Taken TAKEN = new Taken(1036, 6, Money.of("1500", "EUR"));

    private final InMemoryPortal portal = new InMemoryPortal();
    private final Callbacks callbacks = new Callbacks(portal.b24());

    private void asks(String paid, String money) {
        portal.answers("crm.item.payment.get", "{\"id\":1036,\"paid\":\"" + paid + "\"," + money + "}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1500", "1500.00", "\"1500.0000\""})
    void paysWhatIsNotPaid(String sum) {
        asks("N", "\"sum\":" + sum + ",\"currency\":\"EUR\"");
        portal.answers(PAY, "true");

        callbacks.onTaken(TAKEN);

        assertThat(portal.asked())
                .containsExactly(
                        "crm.item.payment.get {\"id\":1036}", PAY + " {\"PAYMENT_ID\":1036,\"PAY_SYSTEM_ID\":6}");
        assertThat(callbacks.unclear).isEmpty();
    }

    @Test
    void aSecondCallbackPaysNothing() {
        asks("Y", "\"sum\":1500,\"currency\":\"EUR\"");

        callbacks.onTaken(TAKEN);

        assertThat(portal.asked()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"sum\":1500.01,\"currency\":\"EUR\"",
                "\"sum\":1500,\"currency\":\"USD\"",
                "\"sum\":1500",
                "\"currency\":\"EUR\""
            })
    void otherMoneyIsNotPaid(String money) {
        asks("N", money);

        assertThatIllegalStateException().isThrownBy(() -> callbacks.onTaken(TAKEN));

        assertThat(portal.asked()).hasSize(1);
    }

    @Test
    void anUnknownOutcomeIsQueuedAndSentOnce() {
        asks("N", "\"sum\":1500,\"currency\":\"EUR\"");
        portal.breaksAfter(PAY);

        callbacks.onTaken(TAKEN);

        assertThat(callbacks.unclear).containsExactly(TAKEN);
        assertThat(portal.asked()).hasSize(2);

        asks("Y", "\"sum\":1500,\"currency\":\"EUR\"");
        callbacks.onTaken(callbacks.unclear.remove());

        assertThat(portal.asked()).filteredOn(each -> each.startsWith(PAY)).hasSize(1);
    }

    @Test
    void aRefusalIsNoUnknownOutcome() {
        asks("N", "\"sum\":1500,\"currency\":\"EUR\"");
        portal.answers(PAY, 400, "{\"error\":\"ERROR_CHECK_FAILURE\",\"error_description\":\"\"}");

        assertThatExceptionOfType(ApiException.class).isThrownBy(() -> callbacks.onTaken(TAKEN));

        assertThat(callbacks.unclear).isEmpty();
    }
}
