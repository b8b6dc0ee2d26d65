package io.github.b24kit.contracttests;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.runtime.Call;
import io.github.b24kit.sample.api.Bitrix24;
import io.github.b24kit.sample.api.sale.SaleExternalPayment;
import io.github.b24kit.sample.api.sale.SaleOrderPayment;
import io.github.b24kit.sample.api.sale.SalePaymentUpdate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The methods of the scope {@code sale}. */
@TestInstance(Lifecycle.PER_CLASS)
class SaleContractTest {
    private final ConsumerPact pact = new ConsumerPact("sale");

    @TestFactory
    Stream<DynamicTest> holds() {
        return pact.tests(update());
    }

    @AfterAll
    void write() {
        pact.write();
    }

    private static MethodContract<SaleOrderPayment> update() {
        return CommonErrors.addTo(new MethodContract<>("sale.payment.update", SaleContractTest::call)
                .succeeds("sale.payment.update.success", (response, raw) -> {
                    assertPayment(response.result());
                    TypedValues.assertSame(response.result(), raw.at("/result/payment"));

                    assertThat(response.time().start()).isEqualTo(new BigDecimal("1713454774.293692"));
                    assertThat(response.time().finish()).isEqualTo(new BigDecimal("1713454778.895877"));
                    assertThat(response.time().dateStart())
                            .isEqualTo(OffsetDateTime.parse("2024-04-18T18:39:34+02:00"));
                    assertThat(response.time().dateFinish())
                            .isEqualTo(OffsetDateTime.parse("2024-04-18T18:39:38+02:00"));
                    TypedValues.assertSame(response.time(), raw.get("time"));
                })
                .fails(
                        "sale.payment.update.error",
                        SalePaymentUpdate.Error.PAYMENT_NOT_FOUND,
                        "200640400001",
                        400,
                        "payment does not exist")
                .fails("error-row-2", SalePaymentUpdate.Error.PAYMENT_UPDATE_DENIED, "200040300020", 400)
                .fails("error-row-3", SalePaymentUpdate.Error.PARAMETER_MISSING, "100", 400)
                .fails("error-row-4", SalePaymentUpdate.Error.PARAMETER_MISSING, "100", 400)
                .fails("error-row-5", SalePaymentUpdate.Error.UNSPECIFIED, "0", 400));
    }

    private static Call<SaleOrderPayment> call(Bitrix24 b24) {
        OffsetDateTime tenOClock = OffsetDateTime.parse("2024-04-10T10:00:00+02:00");
        return b24.sale()
                .payment()
                .update(
                        144,
                        fields -> fields.paySystemId(1)
                                .paid(true)
                                .datePaid(tenOClock)
                                .empPaidId(1)
                                .psStatus(true)
                                .psSum(BigDecimal.valueOf(100))
                                .psCurrency("USD")
                                .psResponseDate(tenOClock)
                                .sum(BigDecimal.valueOf(100))
                                .companyId(1)
                                .responsibleId(1)
                                .empResponsibleId(1)
                                .isReturn(false)
                                .externalPayment(SaleExternalPayment.NO)
                                .psInvoiceId("1")
                                .marked(false));
    }

    /** All 44 fields. */
    private static void assertPayment(SaleOrderPayment payment) {
        OffsetDateTime nineOClock = OffsetDateTime.parse("2024-04-10T09:00:00+02:00");
        OffsetDateTime marked = OffsetDateTime.parse("2024-04-16T16:32:49+02:00");
        BigDecimal hundred = new BigDecimal("100");
        assertThat(payment.accountNumber()).isEqualTo("356/1");
        assertThat(payment.comments()).isEmpty();
        assertThat(payment.companyId()).isEqualTo(1L);
        assertThat(payment.currency()).isEqualTo("USD");
        assertThat(payment.dateBill()).isEqualTo(nineOClock);
        assertThat(payment.dateMarked()).isEqualTo(marked);
        assertThat(payment.datePaid()).isEqualTo(nineOClock);
        assertThat(payment.datePayBefore()).isEqualTo(nineOClock);
        assertThat(payment.dateResponsibleId()).isEqualTo(marked);
        assertThat(payment.empMarkedId()).isEqualTo(1L);
        assertThat(payment.empPaidId()).isEqualTo(1L);
        assertThat(payment.empResponsibleId()).isEqualTo(1L);
        assertThat(payment.empReturnId()).isEqualTo(1L);
        assertThat(payment.externalPayment()).isEqualTo(SaleExternalPayment.NO);
        assertThat(payment.id()).isEqualTo(144L);
        assertThat(payment.id1c()).isEmpty();
        assertThat(payment.isReturn()).isFalse();
        assertThat(payment.marked()).isFalse();
        assertThat(payment.orderId()).isEqualTo(200L);
        assertThat(payment.paid()).isTrue();
        assertThat(payment.payReturnComment()).isEmpty();
        assertThat(payment.payReturnDate()).isEqualTo(LocalDate.of(2024, 4, 10));
        assertThat(payment.payReturnNum()).isEmpty();
        assertThat(payment.paySystemId()).isEqualTo("1");
        assertThat(payment.paySystemIsCash()).isFalse();
        assertThat(payment.paySystemName()).isEqualTo("Bank Transfer (Company)");
        assertThat(payment.paySystemXmlId()).isEmpty();
        assertThat(payment.payVoucherDate()).isEqualTo(LocalDate.of(2024, 4, 10));
        assertThat(payment.payVoucherNum()).isEmpty();
        assertThat(payment.priceCod()).isEqualByComparingTo(hundred);
        assertThat(payment.psCurrency()).isEqualTo("USD");
        assertThat(payment.psInvoiceId()).isEqualTo("1");
        assertThat(payment.psResponseDate()).isEqualTo(nineOClock);
        assertThat(payment.psStatus().value()).isEqualTo("Y");
        assertThat(payment.psStatusCode()).isEmpty();
        assertThat(payment.psStatusDescription()).isEmpty();
        assertThat(payment.psStatusMessage()).isEmpty();
        assertThat(payment.psSum()).isEqualByComparingTo(hundred);
        assertThat(payment.reasonMarked()).isEmpty();
        assertThat(payment.responsibleId()).isEqualTo(1L);
        assertThat(payment.sum()).isEqualByComparingTo(hundred);
        assertThat(payment.updated1c()).isFalse();
        assertThat(payment.version1c()).isEmpty();
        assertThat(payment.xmlId()).isEmpty();
        assertThat(payment.unknownFields().names()).isEmpty();
    }
}
