package io.github.b24kit.sample;

import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.sample.api.sale.SaleExternalPayment;
import io.github.b24kit.sample.api.sale.SalePaymentUpdate.Fields;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A field of {@code sale.payment.update}, copied by hand from the table of its documentation page.
 *
 * @param name the wire name
 * @param set sets it through its typed setter
 * @param wire how that value must be sent, as JSON
 * @param wrong a value of a form the page does not allow
 */
record UpdateField(String name, Consumer<Fields.Builder> set, String wire, Json wrong) {
    private static final OffsetDateTime MOMENT = OffsetDateTime.parse("2024-04-10T10:00:00+02:00");
    private static final String MOMENT_TEXT = "\"2024-04-10T10:00:00+02:00\"";

    /** All 35, in the order of the page. */
    @SuppressWarnings("deprecation") // datePayBefore is documented as deprecated
    static final List<UpdateField> ALL = List.of(
            new UpdateField("paySystemId", f -> f.paySystemId(6), "6", Json.of(true)),
            yesNo("paid", f -> f::paid),
            moment("datePaid", f -> f::datePaid),
            user("empPaidId", f -> f::empPaidId),
            yesNo("psStatus", f -> f::psStatus),
            text("psStatusCode", f -> f::psStatusCode),
            text("psStatusDescription", f -> f::psStatusDescription),
            text("psStatusMessage", f -> f::psStatusMessage),
            amount("psSum", f -> f::psSum),
            text("psCurrency", f -> f::psCurrency),
            moment("psResponseDate", f -> f::psResponseDate),
            text("payVoucherNum", f -> f::payVoucherNum),
            moment("payVoucherDate", f -> f::payVoucherDate),
            moment("datePayBefore", f -> f::datePayBefore),
            moment("dateBill", f -> f::dateBill),
            text("xmlId", f -> f::xmlId),
            amount("sum", f -> f::sum),
            user("companyId", f -> f::companyId),
            text("payReturnNum", f -> f::payReturnNum),
            amount("priceCod", f -> f::priceCod),
            new UpdateField(
                    "payReturnDate",
                    f -> f.payReturnDate(LocalDate.of(2024, 4, 10)),
                    "\"2024-04-10\"",
                    Json.of("10.04.2024")),
            user("empReturnId", f -> f::empReturnId),
            text("payReturnComment", f -> f::payReturnComment),
            user("responsibleId", f -> f::responsibleId),
            user("empResponsibleId", f -> f::empResponsibleId),
            yesNo("isReturn", f -> f::isReturn),
            text("comments", f -> f::comments),
            yesNo("updated1c", f -> f::updated1c),
            text("id1c", f -> f::id1c),
            text("version1c", f -> f::version1c),
            new UpdateField(
                    "externalPayment",
                    f -> f.externalPayment(SaleExternalPayment.LOADED_WITH_ORDER),
                    "\"F\"",
                    Json.of("X")),
            text("psInvoiceId", f -> f::psInvoiceId),
            yesNo("marked", f -> f::marked),
            text("reasonMarked", f -> f::reasonMarked),
            user("empMarkedId", f -> f::empMarkedId));

    @Override
    public String toString() {
        return name;
    }

    private static UpdateField text(String name, Function<Fields.Builder, Consumer<String>> setter) {
        return of(name, setter, "some text", "\"some text\"", Json.of(5));
    }

    private static UpdateField yesNo(String name, Function<Fields.Builder, Consumer<Boolean>> setter) {
        return of(name, setter, true, "\"Y\"", Json.of("yes"));
    }

    private static UpdateField user(String name, Function<Fields.Builder, Consumer<Long>> setter) {
        return of(name, setter, 3_000_000_000L, "3000000000", Json.of("one"));
    }

    private static UpdateField moment(String name, Function<Fields.Builder, Consumer<OffsetDateTime>> setter) {
        return of(name, setter, MOMENT, MOMENT_TEXT, Json.of("2024-04-10T10:00:00"));
    }

    private static UpdateField amount(String name, Function<Fields.Builder, Consumer<BigDecimal>> setter) {
        return of(name, setter, new BigDecimal("1E+2"), "100", Json.of("100"));
    }

    private static <T> UpdateField of(
            String name, Function<Fields.Builder, Consumer<T>> setter, T value, String wire, Json wrong) {
        return new UpdateField(name, builder -> setter.apply(builder).accept(value), wire, wrong);
    }
}
