package io.github.b24kit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.runtime.CallTime;
import io.github.b24kit.runtime.Response;
import io.github.b24kit.runtime.Secret;
import io.github.b24kit.sample.api.crm.CrmItemPaymentDelete;
import io.github.b24kit.sample.api.crm.CrmItemPaymentGet;
import io.github.b24kit.sample.api.crm.SaleOrderPaymentCrmSimple;
import io.github.b24kit.sample.api.sale.SaleExternalPayment;
import io.github.b24kit.sample.api.sale.SaleOrderPayment;
import io.github.b24kit.sample.api.sale.SalePaymentUpdate;
import io.github.b24kit.sample.api.sale.SalePaysystemPayPayment;
import io.github.b24kit.sample.api.sale.SalePaysystemSettingsInvoiceGet;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every value of the recorded answers against a literal typed by hand from the page. */
@SuppressWarnings("deprecation") // outdated method, deprecated field
class TypedValuesTest {
    private static final OffsetDateTime BILLED = OffsetDateTime.parse("2024-04-10T09:00:00+02:00");
    private static final OffsetDateTime MARKED = OffsetDateTime.parse("2024-04-16T16:32:49+02:00");

    @Test
    void all44FieldsOfAnUpdatedPayment() {
        SaleOrderPayment payment = SalePaymentUpdate.OPERATION
                .decode(Recorded.of("sale.payment.update.success").answer())
                .result();

        assertThat(payment.id()).isEqualTo(144L);
        assertThat(payment.orderId()).isEqualTo(200L);
        assertThat(payment.paySystemXmlId()).isEmpty();
        assertThat(payment.paySystemIsCash()).isFalse();
        assertThat(payment.accountNumber()).isEqualTo("356/1");
        assertThat(payment.paid()).isTrue();
        assertThat(payment.datePaid()).isEqualTo(BILLED);
        assertThat(payment.empPaidId()).isEqualTo(1L);
        assertThat(payment.paySystemId()).isEqualTo("1");
        assertThat(payment.psStatus().value()).isEqualTo("Y");
        assertThat(payment.psStatusCode()).isEmpty();
        assertThat(payment.psStatusDescription()).isEmpty();
        assertThat(payment.psStatusMessage()).isEmpty();
        assertThat(payment.psSum()).isEqualTo(new BigDecimal("100"));
        assertThat(payment.psCurrency()).isEqualTo("USD");
        assertThat(payment.psResponseDate()).isEqualTo(BILLED);
        assertThat(payment.payVoucherNum()).isEmpty();
        assertThat(payment.payVoucherDate()).isEqualTo(LocalDate.of(2024, 4, 10));
        assertThat(payment.datePayBefore()).isEqualTo(BILLED);
        assertThat(payment.dateBill()).isEqualTo(BILLED);
        assertThat(payment.xmlId()).isEmpty();
        assertThat(payment.sum()).isEqualTo(new BigDecimal("100"));
        assertThat(payment.currency()).isEqualTo("USD");
        assertThat(payment.paySystemName()).isEqualTo("Bank Transfer (Company)");
        assertThat(payment.companyId()).isEqualTo(1L);
        assertThat(payment.payReturnNum()).isEmpty();
        assertThat(payment.priceCod()).isEqualTo(new BigDecimal("100"));
        assertThat(payment.payReturnDate()).isEqualTo(LocalDate.of(2024, 4, 10));
        assertThat(payment.empReturnId()).isEqualTo(1L);
        assertThat(payment.payReturnComment()).isEmpty();
        assertThat(payment.responsibleId()).isEqualTo(1L);
        assertThat(payment.empResponsibleId()).isEqualTo(1L);
        assertThat(payment.dateResponsibleId()).isEqualTo(MARKED);
        assertThat(payment.isReturn()).isFalse();
        assertThat(payment.comments()).isEmpty();
        assertThat(payment.updated1c()).isFalse();
        assertThat(payment.id1c()).isEmpty();
        assertThat(payment.version1c()).isEmpty();
        assertThat(payment.externalPayment()).isEqualTo(SaleExternalPayment.NO);
        assertThat(payment.psInvoiceId()).isEqualTo("1");
        assertThat(payment.marked()).isFalse();
        assertThat(payment.reasonMarked()).isEmpty();
        assertThat(payment.dateMarked()).isEqualTo(MARKED);
        assertThat(payment.empMarkedId()).isEqualTo(1L);
    }

    @Test
    void thereIsAComponentForEachFieldAndOneForTheRawObject() {
        assertThat(SaleOrderPayment.class.getRecordComponents()).hasSize(44 + 1);
        assertThat(SaleOrderPaymentCrmSimple.class.getRecordComponents()).hasSize(9 + 1);
    }

    @Test
    void all9FieldsOfAPaymentInShort() {
        SaleOrderPaymentCrmSimple payment = CrmItemPaymentGet.OPERATION
                .decode(Recorded.of("crm.item.payment.get.success").answer())
                .result();

        assertThat(payment.id()).isEqualTo(1036L);
        assertThat(payment.accountNumber()).isEqualTo("3653/1");
        assertThat(payment.paid()).isTrue();
        assertThat(payment.datePaid()).isEqualTo(OffsetDateTime.parse("2024-05-20T12:32:02+03:00"));
        assertThat(payment.empPaidId()).isEqualTo(1L);
        assertThat(payment.paySystemId()).isEqualTo("6");
        assertThat(payment.sum()).isEqualTo(new BigDecimal("0"));
        assertThat(payment.currency()).isEqualTo("USD");
        assertThat(payment.paySystemName()).isEqualTo("Cash");
    }

    @Test
    void aMomentKeepsTheOffsetOfTheAnswer() {
        SaleOrderPaymentCrmSimple payment = CrmItemPaymentGet.OPERATION
                .decode(Recorded.of("crm.item.payment.get.success").answer())
                .result();

        assertThat(payment.datePaid()).hasToString("2024-05-20T12:32:02+03:00");
    }

    @Test
    void plainResults() {
        assertThat(CrmItemPaymentDelete.OPERATION
                        .decode(Recorded.of("crm.item.payment.delete.success").answer())
                        .result())
                .isTrue();
        assertThat(SalePaysystemPayPayment.OPERATION
                        .decode(Recorded.of("sale.paysystem.pay.payment.success")
                                .answer())
                        .result())
                .isTrue();
    }

    @Test
    void settingsByCode() {
        Map<String, Secret> settings = SalePaysystemSettingsInvoiceGet.OPERATION
                .decode(Recorded.of("sale.paysystem.settings.invoice.get.success")
                        .answer())
                .result();

        assertThat(settings)
                .containsExactly(
                        Map.entry("REST_SERVICE_ID_IFRAME", Secret.of("snum")),
                        Map.entry("REST_SERVICE_KEY_IFRAME", Secret.of("skey")),
                        Map.entry("PS_WORK_MODE_IFRAME", Secret.of("REGULAR")));
    }

    @Test
    void theTimeOfACallIsReadBesideItsResult() {
        Response<Boolean> response = SalePaysystemPayPayment.OPERATION.decode(
                Recorded.of("sale.paysystem.pay.payment.success").answer());

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.next()).isNull();
        assertThat(response.total()).isNull();
        assertThat(response.time())
                .isEqualTo(new CallTime(
                        new BigDecimal("1712135335.026931"),
                        new BigDecimal("1712135335.407762"),
                        new BigDecimal("0.3808310031890869"),
                        new BigDecimal("0.0336611270904541"),
                        OffsetDateTime.parse("2024-04-03T11:08:55+02:00"),
                        OffsetDateTime.parse("2024-04-03T11:08:55+02:00"),
                        new BigDecimal("3.3076241016387939"),
                        Instant.ofEpochSecond(1705765533)));
    }
}
