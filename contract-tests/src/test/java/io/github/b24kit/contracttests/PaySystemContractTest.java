package io.github.b24kit.contracttests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.b24kit.runtime.CallTime;
import io.github.b24kit.runtime.Secret;
import io.github.b24kit.sample.api.sale.SalePaysystemPayPayment;
import io.github.b24kit.sample.api.sale.SalePaysystemSettingsInvoiceGet;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The methods of the scope {@code pay_system}. */
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("deprecation") // sale.paysystem.settings.invoice.get is documented as outdated
class PaySystemContractTest {
    private final ConsumerPact pact = new ConsumerPact("pay_system");

    @TestFactory
    Stream<DynamicTest> holds() {
        return pact.tests(pay(), settings());
    }

    @AfterAll
    void write() {
        pact.write();
    }

    private static MethodContract<Boolean> pay() {
        return new MethodContract<>(
                        "sale.paysystem.pay.payment",
                        b24 -> b24.sale()
                                .paysystem()
                                .pay()
                                .payment(r -> r.paymentId(1).paySystemId(1)))
                .succeeds("sale.paysystem.pay.payment.success", (response, raw) -> {
                    assertThat(response.result()).isTrue();
                    assertThat(response.result()).isEqualTo(raw.get("result").booleanValue());
                    assertTime(response.time(), raw.get("time"));
                })
                .fails(
                        "sale.paysystem.pay.payment.error",
                        SalePaysystemPayPayment.Error.ERROR_CHECK_FAILURE,
                        "ERROR_CHECK_FAILURE",
                        400,
                        "Pay system not found")
                .fails("error-row-1", SalePaysystemPayPayment.Error.ACCESS_DENIED, "ACCESS_DENIED", 403)
                .fails(
                        "error-row-3",
                        SalePaysystemPayPayment.Error.ERROR_PROCESS_REQUEST_RESULT,
                        "ERROR_PROCESS_REQUEST_RESULT",
                        400);
    }

    private static MethodContract<Map<String, Secret>> settings() {
        String notFound = "Pay system not found";
        return CommonErrors.addTo(new MethodContract<>(
                        "sale.paysystem.settings.invoice.get",
                        b24 -> b24.sale().paysystem().settings().invoice().get(10, r -> r.paySystemId(11)))
                .succeeds("sale.paysystem.settings.invoice.get.success", (response, raw) -> {
                    assertThat(response.result())
                            .containsExactly(
                                    entry("REST_SERVICE_ID_IFRAME", Secret.of("snum")),
                                    entry("REST_SERVICE_KEY_IFRAME", Secret.of("skey")),
                                    entry("PS_WORK_MODE_IFRAME", Secret.of("REGULAR")));
                    JsonNode result = raw.get("result");
                    assertThat(response.result()).hasSize(result.size());
                    response.result()
                            .forEach((name, secret) -> assertThat(secret.reveal())
                                    .as(name)
                                    .isEqualTo(result.get(name).textValue()));
                    assertTime(response.time(), raw.get("time"));
                })
                .fails(
                        "sale.paysystem.settings.invoice.get.error",
                        SalePaysystemSettingsInvoiceGet.Error.ERROR_CHECK_FAILURE,
                        "ERROR_CHECK_FAILURE",
                        400,
                        notFound)
                .fails( // answered with a blank before the code
                        "sale.paysystem.settings.invoice.get.error.2",
                        SalePaysystemSettingsInvoiceGet.Error.ERROR_CHECK_FAILURE,
                        "ERROR_CHECK_FAILURE",
                        400,
                        notFound)
                .fails("error-row-1", SalePaysystemSettingsInvoiceGet.Error.ACCESS_DENIED, "ACCESS_DENIED", 403)
                .fails(
                        "error-row-3",
                        SalePaysystemSettingsInvoiceGet.Error.ERROR_INTERNAL_INVOICE_NOT_FOUND,
                        "ERROR_INTERNAL_INVOICE_NOT_FOUND",
                        400));
    }

    /** Both pages show the same times. */
    private static void assertTime(CallTime time, JsonNode raw) {
        assertThat(time.start()).isEqualTo(new BigDecimal("1712135335.026931"));
        assertThat(time.finish()).isEqualTo(new BigDecimal("1712135335.407762"));
        assertThat(time.duration()).isEqualTo(new BigDecimal("0.3808310031890869"));
        assertThat(time.processing()).isEqualTo(new BigDecimal("0.0336611270904541"));
        assertThat(time.dateStart()).isEqualTo(OffsetDateTime.parse("2024-04-03T11:08:55+02:00"));
        assertThat(time.operating()).isEqualTo(new BigDecimal("3.3076241016387939"));
        assertThat(time.operatingResetAt()).isEqualTo(Instant.ofEpochSecond(1705765533));
        TypedValues.assertSame(time, raw);
    }
}
