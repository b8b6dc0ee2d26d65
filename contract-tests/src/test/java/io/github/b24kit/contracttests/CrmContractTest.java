package io.github.b24kit.contracttests;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.sample.api.crm.CrmItemPaymentDelete;
import io.github.b24kit.sample.api.crm.CrmItemPaymentGet;
import io.github.b24kit.sample.api.crm.SaleOrderPaymentCrmSimple;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The methods of the scope {@code crm}. */
@TestInstance(Lifecycle.PER_CLASS)
class CrmContractTest {
    private final ConsumerPact pact = new ConsumerPact("crm");

    @TestFactory
    Stream<DynamicTest> holds() {
        return pact.tests(get(), delete());
    }

    @AfterAll
    void write() {
        pact.write();
    }

    private static MethodContract<SaleOrderPaymentCrmSimple> get() {
        return CommonErrors.addTo(new MethodContract<>(
                        "crm.item.payment.get",
                        b24 -> b24.crm().item().payment().get(1036))
                .succeeds("crm.item.payment.get.success", (response, raw) -> {
                    SaleOrderPaymentCrmSimple payment = response.result();
                    assertThat(payment.id()).isEqualTo(1036L);
                    assertThat(payment.accountNumber()).isEqualTo("3653/1");
                    assertThat(payment.paid()).isTrue();
                    assertThat(payment.datePaid()).isEqualTo(OffsetDateTime.parse("2024-05-20T12:32:02+03:00"));
                    assertThat(payment.empPaidId()).isEqualTo(1L);
                    assertThat(payment.paySystemId()).isEqualTo("6");
                    assertThat(payment.sum()).isEqualByComparingTo(BigDecimal.ZERO);
                    assertThat(payment.currency()).isEqualTo("USD");
                    assertThat(payment.paySystemName()).isEqualTo("Cash");
                    TypedValues.assertSame(payment, raw.get("result"));

                    assertThat(response.time().start()).isEqualTo(new BigDecimal("1716203536.414886"));
                    assertThat(response.time().duration()).isEqualTo(new BigDecimal("0.38332509994506836"));
                    assertThat(response.time().dateStart())
                            .isEqualTo(OffsetDateTime.parse("2024-05-20T14:12:16+03:00"));
                    assertThat(response.time().operating()).isNull();
                    TypedValues.assertSame(response.time(), raw.get("time"));
                })
                .fails(
                        "crm.item.payment.get.error",
                        CrmItemPaymentGet.Error.UNSPECIFIED,
                        "0",
                        400,
                        "Insufficient permissions")
                .fails("error-row-2", CrmItemPaymentGet.Error.PARAMETER_MISSING, "100", 400));
    }

    private static MethodContract<Boolean> delete() {
        return new MethodContract<>(
                        "crm.item.payment.delete",
                        b24 -> b24.crm().item().payment().delete(1035))
                .succeeds("crm.item.payment.delete.success", (response, raw) -> {
                    assertThat(response.result()).isTrue();
                    assertThat(response.result()).isEqualTo(raw.get("result").booleanValue());

                    assertThat(response.time().finish()).isEqualTo(new BigDecimal("1716196289.96146"));
                    assertThat(response.time().processing()).isEqualTo(new BigDecimal("0.37704014778137207"));
                    assertThat(response.time().dateFinish())
                            .isEqualTo(OffsetDateTime.parse("2024-05-20T12:11:29+03:00"));
                    TypedValues.assertSame(response.time(), raw.get("time"));
                })
                .fails(
                        "crm.item.payment.delete.error",
                        CrmItemPaymentDelete.Error.UNSPECIFIED,
                        "0",
                        400,
                        "Insufficient permissions")
                .fails("error-row-2", CrmItemPaymentDelete.Error.PARAMETER_MISSING, "100", 400);
    }
}
