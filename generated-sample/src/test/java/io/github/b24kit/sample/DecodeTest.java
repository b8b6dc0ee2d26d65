package io.github.b24kit.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.b24kit.runtime.Operation;
import io.github.b24kit.runtime.answer.Drift;
import io.github.b24kit.runtime.answer.DriftListener;
import io.github.b24kit.runtime.answer.DriftMode;
import io.github.b24kit.runtime.error.ApiException;
import io.github.b24kit.runtime.error.DecodeException;
import io.github.b24kit.sample.api.crm.CrmItemPaymentDelete;
import io.github.b24kit.sample.api.crm.CrmItemPaymentGet;
import io.github.b24kit.sample.api.crm.SaleOrderPaymentCrmSimple;
import io.github.b24kit.sample.api.sale.SaleExternalPayment;
import io.github.b24kit.sample.api.sale.SaleOrderPayment;
import io.github.b24kit.sample.api.sale.SalePaymentUpdate;
import io.github.b24kit.sample.api.sale.SalePaymentUpdate.Fields;
import io.github.b24kit.sample.api.sale.SalePaysystemPayPayment;
import io.github.b24kit.sample.api.sale.SalePaysystemSettingsInvoiceGet;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Answers are read without any transport; what differs from the documentation is told, and nothing is lost. */
@SuppressWarnings("deprecation") // sale.paysystem.settings.invoice.get is documented as outdated
class DecodeTest {
    static final List<String> RECORDINGS = Recorded.IDS;

    private static final Map<String, Operation<?>> OPERATIONS = Map.of(
            "crm.item.payment.delete", CrmItemPaymentDelete.OPERATION,
            "crm.item.payment.get", CrmItemPaymentGet.OPERATION,
            "sale.payment.update", SalePaymentUpdate.OPERATION,
            "sale.paysystem.pay.payment", SalePaysystemPayPayment.OPERATION,
            "sale.paysystem.settings.invoice.get", SalePaysystemSettingsInvoiceGet.OPERATION);

    @ParameterizedTest
    @FieldSource("RECORDINGS")
    void aRecordedAnswerIsWhatTheSpecificationSays(String id) {
        Recorded recorded = Recorded.of(id);
        Operation<?> operation = OPERATIONS.get(recorded.file().get("method").textValue());
        List<Drift> drifts = new ArrayList<>();

        if (id.contains(".error")) {
            assertThatThrownBy(
                            () -> operation.decode(recorded.status(), recorded.answer(), DriftMode.STRICT, drifts::add))
                    .isInstanceOf(ApiException.class);
        } else {
            assertThatCode(() -> operation.decode(recorded.status(), recorded.answer(), DriftMode.STRICT, drifts::add))
                    .doesNotThrowAnyException();
        }
        assertThat(drifts).isEmpty();
    }

    @Test
    void anUndocumentedFieldIsKeptAndTold() {
        List<Drift> drifts = new ArrayList<>();
        SaleOrderPaymentCrmSimple payment = payment("\"currency\":\"USD\"", "\"currency\":\"USD\",\"new\":[1]", drifts);

        assertThat(payment.unknownFields().toText()).isEqualTo("{\"new\":[1]}");
        assertThat(payment.raw().get("new").toText()).isEqualTo("[1]");
        assertThat(payment.currency()).isEqualTo("USD");
        assertThat(drifts).singleElement().satisfies(drift -> {
            assertThat(drift.method()).isEqualTo("crm.item.payment.get");
            assertThat(drift.pointer()).isEqualTo("/result/new");
        });
    }

    @Test
    void aMissingFieldIsNullAndNoDifference() {
        List<Drift> drifts = new ArrayList<>();
        SaleOrderPaymentCrmSimple payment = payment("\"empPaidId\":1,", "", drifts);

        assertThat(payment.empPaidId()).isNull();
        assertThat(drifts).isEmpty();
    }

    @Test
    void whatWouldBeGuessedIsNullAndTold() {
        List<Drift> drifts = new ArrayList<>();
        SaleOrderPaymentCrmSimple payment = payment("\"empPaidId\":1,", "\"empPaidId\":1.5,", drifts);

        assertThat(payment.empPaidId()).isNull();
        assertThat(drifts).extracting(Drift::pointer).containsExactly("/result/empPaidId");
        assertThat(drifts.toString()).doesNotContain("1.5");
    }

    @Test
    void strictReadingStopsAtADifference() {
        assertThatThrownBy(
                        () -> decode("\"empPaidId\":1,", "\"empPaidId\":\"1\",", DriftMode.STRICT, DriftListener.NONE))
                .isInstanceOfSatisfying(
                        DecodeException.class,
                        e -> assertThat(e.drift().pointer()).isEqualTo("/result/empPaidId"));
    }

    @Test
    void anUndocumentedValueSurvivesReadingAndWriting() {
        String answer = new String(Recorded.of("sale.payment.update.success").answer(), StandardCharsets.UTF_8)
                .replace("\"externalPayment\": \"N\"", "\"externalPayment\": \"Q\"");
        List<Drift> drifts = new ArrayList<>();
        SaleOrderPayment payment = SalePaymentUpdate.OPERATION
                .decode(200, answer.getBytes(StandardCharsets.UTF_8), DriftMode.REPORT, drifts::add)
                .result();

        assertThat(payment.externalPayment()).isEqualTo(new SaleExternalPayment("Q"));
        assertThat(payment.externalPayment().isKnown()).isFalse();
        assertThat(drifts).extracting(Drift::pointer).containsExactly("/result/payment/externalPayment");
        assertThat(Fields.of(f -> f.externalPayment(payment.externalPayment()))
                        .toJson()
                        .toText())
                .isEqualTo("{\"externalPayment\":\"Q\"}");
    }

    @Test
    void documentedValuesHaveNames() {
        assertThat(SaleExternalPayment.VALUES)
                .containsExactly(SaleExternalPayment.YES, SaleExternalPayment.LOADED_WITH_ORDER, SaleExternalPayment.NO)
                .extracting(SaleExternalPayment::value)
                .containsExactly("Y", "F", "N");
        assertThat(SaleExternalPayment.YES.isKnown()).isTrue();
    }

    private static SaleOrderPaymentCrmSimple payment(String text, String replacement, List<Drift> drifts) {
        return decode(text, replacement, DriftMode.REPORT, drifts::add);
    }

    /** The recorded answer of crm.item.payment.get with one text replaced. */
    private static SaleOrderPaymentCrmSimple decode(
            String text, String replacement, DriftMode mode, DriftListener listener) {
        String answer = new String(Recorded.of("crm.item.payment.get.success").answer(), StandardCharsets.UTF_8);
        assertThat(answer).containsOnlyOnce(text);
        byte[] changed = answer.replace(text, replacement).getBytes(StandardCharsets.UTF_8);
        return CrmItemPaymentGet.OPERATION.decode(200, changed, mode, listener).result();
    }
}
