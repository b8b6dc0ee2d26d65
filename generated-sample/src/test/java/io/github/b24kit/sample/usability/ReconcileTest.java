package io.github.b24kit.sample.usability;

import static io.github.b24kit.sample.api.sale.SaleOrderPaymentField.CURRENCY;
import static io.github.b24kit.sample.api.sale.SaleOrderPaymentField.DATE_PAID;
import static io.github.b24kit.sample.api.sale.SaleOrderPaymentField.ID;
import static io.github.b24kit.sample.api.sale.SaleOrderPaymentField.PS_INVOICE_ID;
import static io.github.b24kit.sample.api.sale.SaleOrderPaymentField.SUM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.b24kit.runtime.error.ApiException;
import io.github.b24kit.runtime.error.IncompleteListException;
import io.github.b24kit.runtime.query.Filter;
import io.github.b24kit.runtime.value.Money;
import io.github.b24kit.sample.api.Bitrix24;
import io.github.b24kit.sample.api.sale.SaleOrderPayment;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Yesterday's payments are held against the bank's books, and a run that stops is taken up where it stopped. */
class ReconcileTest {
    static final class Ledger {
        private final Map<String, Money> booked;
        private final List<Long> differing = new ArrayList<>();
        private long lastId;

        Ledger(Map<String, Money> booked) {
            this.booked = booked;
        }

        void reconcile(SaleOrderPayment payment) {
            long id = Objects.requireNonNull(payment.id());
            Money money = booked.get(payment.psInvoiceId());
            if (money == null || !money.isSame(payment.sum(), payment.currency())) {
                differing.add(id);
            }
            lastId = id;
        }

        long lastId() {
            return lastId;
        }
    }

    private static void reconcile(Bitrix24 b24, LocalDate day, ZoneId zone, Ledger ledger) {
        OffsetDateTime from = day.atStartOfDay(zone).toOffsetDateTime();
        OffsetDateTime to = day.plusDays(1).atStartOfDay(zone).toOffsetDateTime();
        Filter yesterday = DATE_PAID.ge(from).and(DATE_PAID.lt(to)).and(ID.gt(ledger.lastId()));
        b24
                .sale()
                .payment()
                .list(r -> r.select(ID, SUM, CURRENCY, PS_INVOICE_ID)
                        .filter(yesterday)
                        .order(ID.asc()))
                .stream()
                .forEach(ledger::reconcile); // whatever ends it: run it again, it goes on after the last row
    }

    private static final String LIST = "sale.payment.list";
    private static final String SELECT = "\"select\":[\"id\",\"sum\",\"currency\",\"psInvoiceId\"]";
    private static final String DAY =
            "\">=datePaid\":\"2026-11-22T00:00:00+01:00\",\"<datePaid\":\"2026-11-23T00:00:00+01:00\"";

    private final InMemoryPortal portal = new InMemoryPortal();
    private final Ledger ledger =
            new Ledger(Map.of("a", Money.of("10.00", "EUR"), "b", Money.of("20", "EUR"), "c", Money.of("30", "EUR")));

    private void run() {
        reconcile(portal.b24(), LocalDate.of(2026, 11, 22), ZoneId.of("Europe/Berlin"), ledger);
    }

    private static String row(long id, String sum, String invoice) {
        return "{\"id\":" + id + ",\"sum\":" + sum + ",\"currency\":\"EUR\",\"psInvoiceId\":\"" + invoice + "\"}";
    }

    private static String page(String more, String... rows) {
        return "{\"result\":{\"payments\":[" + String.join(",", rows) + "]}" + more + "}";
    }

    @Test
    void readsPageByPageAndTellsWhatDiffers() {
        portal.answers(LIST, 200, page(",\"next\":2,\"total\":3", row(5, "10", "a"), row(7, "20.01", "b")));
        portal.answers(LIST, 200, page(",\"total\":3", row(9, "30", "unheard-of")));

        run();

        assertThat(ledger.differing).containsExactly(7L, 9L);
        assertThat(portal.asked())
                .containsExactly(
                        LIST + " {" + SELECT + ",\"filter\":{" + DAY + ",\">id\":0},\"order\":{\"id\":\"asc\"}}",
                        LIST + " {" + SELECT + ",\"filter\":{" + DAY
                                + ",\">id\":0},\"order\":{\"id\":\"asc\"},\"start\":2}");
    }

    @Test
    void goesOnWhereItStopped() {
        portal.answers(LIST, 200, page(",\"next\":2,\"total\":3", row(5, "10", "a"), row(7, "20", "b")));
        portal.answers(LIST, 403, "{\"error\":\"INVALID_CREDENTIALS\",\"error_description\":\"\"}");
        assertThatExceptionOfType(ApiException.class).isThrownBy(this::run);

        portal.answers(LIST, 200, page(",\"total\":1", row(9, "30", "c")));
        run();

        assertThat(ledger.differing).isEmpty();
        assertThat(portal.asked().get(2))
                .isEqualTo(LIST + " {" + SELECT + ",\"filter\":{" + DAY + ",\">id\":7},\"order\":{\"id\":\"asc\"}}");
    }

    @Test
    void aListThatIsCutOffIsNoList() {
        portal.answers(LIST, 200, page(",\"total\":3", row(5, "10", "a")));

        assertThatExceptionOfType(IncompleteListException.class).isThrownBy(this::run);
    }

    @Test
    void oneRowIsTheFirstOfAStream() {
        portal.answers(LIST, 200, page(",\"next\":50,\"total\":80", row(5, "10", "a"), row(7, "20", "b")));

        assertThat(portal.b24().sale().payment().list(r -> r.filter(PS_INVOICE_ID.eq("a"))).stream()
                        .findFirst())
                .hasValueSatisfying(payment -> assertThat(payment.id()).isEqualTo(5));
        assertThat(portal.asked()).containsExactly(LIST + " {\"filter\":{\"=psInvoiceId\":\"a\"}}");
    }
}
