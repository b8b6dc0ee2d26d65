package io.github.b24kit.sample.usability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.b24kit.runtime.error.OutcomeUnknownException;
import io.github.b24kit.runtime.value.Money;
import io.github.b24kit.sample.api.Bitrix24;
import io.github.b24kit.sample.api.crm.SaleOrderPaymentCrmSimple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Money went back to the buyer: the payment is taken back if, and only if, a read says that it is the one. */
class RefundTest {
    /** Whether the payment counts as unpaid now; false if nobody knows, and then the next run reads again. */
    private static boolean refund(Bitrix24 b24, long paymentId, Money returned) {
        SaleOrderPaymentCrmSimple payment =
                b24.crm().item().payment().get(paymentId).execute();
        if (Boolean.FALSE.equals(payment.paid())) {
            return true; // an earlier run did it
        }
        if (!returned.isSame(payment.sum(), payment.currency())) {
            throw new IllegalStateException("Another amount went back than was paid");
        }
        try {
            return b24.crm().item().payment().unpay(paymentId).execute();
        } catch (OutcomeUnknownException e) {
            return false;
        }
    }

    private final InMemoryPortal portal = new InMemoryPortal();

    private boolean run() {
        return refund(portal.b24(), 1038, Money.of("99.90", "EUR"));
    }

    private void is(String fields) {
        portal.answers("crm.item.payment.get", "{\"id\":1038," + fields + "}");
    }

    @Test
    void takesBackWhatIsPaid() {
        is("\"paid\":\"Y\",\"sum\":99.9,\"currency\":\"EUR\"");
        portal.answers("crm.item.payment.unpay", "true");

        assertThat(run()).isTrue();
        assertThat(portal.asked())
                .containsExactly("crm.item.payment.get {\"id\":1038}", "crm.item.payment.unpay {\"id\":1038}");
    }

    @Test
    void takesNothingBackTwice() {
        is("\"paid\":\"N\",\"sum\":99.9,\"currency\":\"EUR\"");

        assertThat(run()).isTrue();
        assertThat(portal.asked()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"sum\":99.91,\"currency\":\"EUR\"", "\"sum\":99.9,\"currency\":\"USD\"", "\"sum\":99.9"})
    void takesNothingElseBack(String money) {
        is("\"paid\":\"Y\"," + money);

        assertThatIllegalStateException().isThrownBy(this::run);
        assertThat(portal.asked()).hasSize(1);
    }

    @Test
    void readsAgainWhereNobodyKnows() {
        is("\"paid\":\"Y\",\"sum\":99.9,\"currency\":\"EUR\"");
        portal.breaksAfter("crm.item.payment.unpay");
        assertThat(run()).isFalse();

        is("\"paid\":\"N\",\"sum\":99.9,\"currency\":\"EUR\"");
        assertThat(run()).isTrue();
        assertThat(portal.asked())
                .filteredOn("crm.item.payment.unpay {\"id\":1038}"::equals)
                .hasSize(1);
    }
}
