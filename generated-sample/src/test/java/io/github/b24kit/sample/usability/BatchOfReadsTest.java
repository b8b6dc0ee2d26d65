package io.github.b24kit.sample.usability;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.runtime.Batch;
import io.github.b24kit.runtime.BatchCall;
import io.github.b24kit.runtime.BatchResult;
import io.github.b24kit.runtime.error.Bitrix24Exception;
import io.github.b24kit.sample.api.Bitrix24;
import io.github.b24kit.sample.api.crm.SaleOrderPaymentCrmSimple;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Several calls go in one request, and each has an end and a type of its own. */
class BatchOfReadsTest {
    private final List<BigDecimal> sums = new ArrayList<>();
    private final List<String> reports = new ArrayList<>();

    private void book(SaleOrderPaymentCrmSimple payment) {
        sums.add(payment.sum());
    }

    private void report(Bitrix24Exception e) {
        reports.add(e.method());
    }

    private void read(Bitrix24 b24) {
        Batch batch = b24.client().batch();
        BatchCall<SaleOrderPaymentCrmSimple> first =
                batch.add(b24.crm().item().payment().get(1036));
        BatchCall<SaleOrderPaymentCrmSimple> second =
                batch.add(b24.crm().item().payment().get(1037));
        BatchResult result = batch.execute();
        BigDecimal sum = result.of(first).orThrow().sum();
        result.of(second).ifOkOrElse(this::book, this::report);
        sums.add(sum);
    }

    private static List<String> lines(Bitrix24 b24, LongStream paymentIds) {
        Batch batch = b24.client().batch().halt();
        List<BatchCall<SaleOrderPaymentCrmSimple>> calls = paymentIds
                .mapToObj(id -> batch.add(b24.crm().item().payment().get(id)))
                .toList();
        BatchResult result = batch.execute();
        return calls.stream()
                .map(result::of)
                .map(outcome -> outcome.fold(payment -> "payment " + payment.id(), e -> "no payment"))
                .toList();
    }

    private static final String OK = "\"call1\":{\"id\":1036,\"sum\":12.50}";
    private static final String ERROR = "\"call2\":{\"error\":0,\"error_description\":\"\"}";
    private static final String ANSWER = "{\"result\":{" + OK + "},\"result_error\":{" + ERROR + "}}";

    private final InMemoryPortal portal = new InMemoryPortal();

    @Test
    void eachHasItsOwnEnd() {
        portal.answers("batch", ANSWER);

        read(portal.b24());

        assertThat(sums).containsExactly(new BigDecimal("12.50"));
        assertThat(reports).containsExactly("crm.item.payment.get");
        assertThat(portal.asked())
                .containsExactly("batch {\"halt\":0,\"cmd\":{\"call1\":\"crm.item.payment.get?id=1036\","
                        + "\"call2\":\"crm.item.payment.get?id=1037\"}}");
    }

    @Test
    void aCallThatWasNotRunHasAnEndToo() {
        portal.answers("batch", ANSWER);

        assertThat(lines(portal.b24(), LongStream.of(1036, 1037, 1038)))
                .containsExactly("payment 1036", "no payment", "no payment");
    }
}
