package io.github.b24kit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.runtime.answer.Drift;
import io.github.b24kit.runtime.answer.DriftMode;
import io.github.b24kit.sample.api.crm.CrmItemPaymentGet;
import io.github.b24kit.sample.api.crm.SaleOrderPaymentCrmSimple;
import io.github.b24kit.sample.api.sale.SaleExternalPayment;
import io.github.b24kit.sample.api.sale.SaleOrderPayment;
import io.github.b24kit.sample.api.sale.SaleOrderPayment.PsStatus;
import io.github.b24kit.sample.api.sale.SalePaymentUpdate;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Every field of an answer is read from its own name. The recorded answers hold the same few values in many fields, so two of them
 * could change places unseen; here each stands alone.
 */
class FieldReadingTest {
    /**
     * A field of an answer, copied by hand from the documentation's table.
     *
     * @param name the wire name
     * @param json a value in a form seen in answers
     * @param getter the generated component
     * @param value what it must read
     */
    record Field<T>(String name, String json, Function<T, ?> getter, Object value) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final String MOMENT = "\"2024-04-10T23:30:00-05:00\"";
    private static final OffsetDateTime READ = OffsetDateTime.parse("2024-04-10T23:30:00-05:00");
    private static final LocalDate DAY = LocalDate.of(2024, 4, 10);

    static final List<Field<SaleOrderPayment>> PAYMENT = List.of(
            new Field<>("id", "7", SaleOrderPayment::id, 7L),
            new Field<>("orderId", "7", SaleOrderPayment::orderId, 7L),
            new Field<>("paySystemXmlId", "\"x\"", SaleOrderPayment::paySystemXmlId, "x"),
            new Field<>("paySystemIsCash", "\"Y\"", SaleOrderPayment::paySystemIsCash, true),
            new Field<>("accountNumber", "\"x\"", SaleOrderPayment::accountNumber, "x"),
            new Field<>("paid", "\"N\"", SaleOrderPayment::paid, false),
            new Field<>("datePaid", MOMENT, SaleOrderPayment::datePaid, READ),
            new Field<>("empPaidId", "7", SaleOrderPayment::empPaidId, 7L),
            new Field<>("paySystemId", "7", SaleOrderPayment::paySystemId, "7"),
            new Field<>("psStatus", "\"N\"", SaleOrderPayment::psStatus, PsStatus.NOT_PAID),
            new Field<>("psStatusCode", "\"x\"", SaleOrderPayment::psStatusCode, "x"),
            new Field<>("psStatusDescription", "\"x\"", SaleOrderPayment::psStatusDescription, "x"),
            new Field<>("psStatusMessage", "\"x\"", SaleOrderPayment::psStatusMessage, "x"),
            new Field<>("psSum", "10.50", SaleOrderPayment::psSum, new BigDecimal("10.50")),
            new Field<>("psCurrency", "\"EUR\"", SaleOrderPayment::psCurrency, "EUR"),
            new Field<>("psResponseDate", MOMENT, SaleOrderPayment::psResponseDate, READ),
            new Field<>("payVoucherNum", "\"x\"", SaleOrderPayment::payVoucherNum, "x"),
            new Field<>("payVoucherDate", MOMENT, SaleOrderPayment::payVoucherDate, DAY),
            new Field<>("datePayBefore", MOMENT, SaleOrderPayment::datePayBefore, READ),
            new Field<>("dateBill", MOMENT, SaleOrderPayment::dateBill, READ),
            new Field<>("xmlId", "\"x\"", SaleOrderPayment::xmlId, "x"),
            new Field<>("sum", "10.50", SaleOrderPayment::sum, new BigDecimal("10.50")),
            new Field<>("currency", "\"EUR\"", SaleOrderPayment::currency, "EUR"),
            new Field<>("paySystemName", "\"x\"", SaleOrderPayment::paySystemName, "x"),
            new Field<>("companyId", "7", SaleOrderPayment::companyId, 7L),
            new Field<>("payReturnNum", "\"x\"", SaleOrderPayment::payReturnNum, "x"),
            new Field<>("priceCod", "\"0.000000\"", SaleOrderPayment::priceCod, new BigDecimal("0.000000")),
            new Field<>("payReturnDate", MOMENT, SaleOrderPayment::payReturnDate, DAY),
            new Field<>("empReturnId", "7", SaleOrderPayment::empReturnId, 7L),
            new Field<>("payReturnComment", "\"x\"", SaleOrderPayment::payReturnComment, "x"),
            new Field<>("responsibleId", "7", SaleOrderPayment::responsibleId, 7L),
            new Field<>("empResponsibleId", "7", SaleOrderPayment::empResponsibleId, 7L),
            new Field<>("dateResponsibleId", MOMENT, SaleOrderPayment::dateResponsibleId, READ),
            new Field<>("isReturn", "\"Y\"", SaleOrderPayment::isReturn, true),
            new Field<>("comments", "\"x\"", SaleOrderPayment::comments, "x"),
            new Field<>("updated1c", "\"Y\"", SaleOrderPayment::updated1c, true),
            new Field<>("id1c", "\"x\"", SaleOrderPayment::id1c, "x"),
            new Field<>("version1c", "\"x\"", SaleOrderPayment::version1c, "x"),
            new Field<>(
                    "externalPayment",
                    "\"F\"",
                    SaleOrderPayment::externalPayment,
                    SaleExternalPayment.LOADED_WITH_ORDER),
            new Field<>("psInvoiceId", "7", SaleOrderPayment::psInvoiceId, "7"),
            new Field<>("marked", "\"Y\"", SaleOrderPayment::marked, true),
            new Field<>("reasonMarked", "\"x\"", SaleOrderPayment::reasonMarked, "x"),
            new Field<>("dateMarked", MOMENT, SaleOrderPayment::dateMarked, READ),
            new Field<>("empMarkedId", "7", SaleOrderPayment::empMarkedId, 7L));

    static final List<Field<SaleOrderPaymentCrmSimple>> SHORT = List.of(
            new Field<>("id", "7", SaleOrderPaymentCrmSimple::id, 7L),
            new Field<>("accountNumber", "\"x\"", SaleOrderPaymentCrmSimple::accountNumber, "x"),
            new Field<>("paid", "\"N\"", SaleOrderPaymentCrmSimple::paid, false),
            new Field<>("datePaid", MOMENT, SaleOrderPaymentCrmSimple::datePaid, READ),
            new Field<>("empPaidId", "7", SaleOrderPaymentCrmSimple::empPaidId, 7L),
            new Field<>("paySystemId", "7", SaleOrderPaymentCrmSimple::paySystemId, "7"),
            new Field<>("sum", "10.50", SaleOrderPaymentCrmSimple::sum, new BigDecimal("10.50")),
            new Field<>("currency", "\"EUR\"", SaleOrderPaymentCrmSimple::currency, "EUR"),
            new Field<>("paySystemName", "\"x\"", SaleOrderPaymentCrmSimple::paySystemName, "x"));

    @ParameterizedTest
    @FieldSource("PAYMENT")
    void aFieldOfAPaymentIsReadFromItsOwnName(Field<SaleOrderPayment> field) {
        List<Drift> drifts = new ArrayList<>();
        byte[] answer = bytes("{\"result\":{\"payment\":{\"" + field.name() + "\":" + field.json() + "}}}");
        SaleOrderPayment payment = SalePaymentUpdate.OPERATION
                .decode(200, answer, DriftMode.REPORT, drifts::add)
                .result();

        check(field, payment, PAYMENT);
        assertThat(payment.unknownFields().names()).isEmpty();
        assertThat(drifts).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("SHORT")
    void aFieldOfAPaymentInShortIsReadFromItsOwnName(Field<SaleOrderPaymentCrmSimple> field) {
        List<Drift> drifts = new ArrayList<>();
        byte[] answer = bytes("{\"result\":{\"" + field.name() + "\":" + field.json() + "}}");
        SaleOrderPaymentCrmSimple payment = CrmItemPaymentGet.OPERATION
                .decode(200, answer, DriftMode.REPORT, drifts::add)
                .result();

        check(field, payment, SHORT);
        assertThat(payment.unknownFields().names()).isEmpty();
        assertThat(drifts).isEmpty();
    }

    /** The field has its value, and no other field has one. */
    private static <T> void check(Field<T> field, T read, List<Field<T>> all) {
        assertThat(field.getter().apply(read)).isEqualTo(field.value());
        assertThat(all)
                .filteredOn(other -> other.getter().apply(read) != null)
                .extracting(Field::name)
                .containsExactly(field.name());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
