package io.github.b24kit.benchmarks.jmh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.b24kit.runtime.Response;
import io.github.b24kit.sample.api.sale.SaleOrderPayment;
import io.github.b24kit.sample.api.sale.SalePaymentUpdate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever is measured reads all of an answer, and reads it the same. */
class DecodeBaselinesTest {
    private static final int FIELDS = 44;
    private static final JsonMapper JSON = new JsonMapper();

    private interface Reader {
        Answer read(byte[] body) throws IOException;
    }

    private static final List<Reader> BASELINES = List.of(StreamedAnswer::read, BoundAnswer::read);

    @ParameterizedTest
    @CsvSource({"sale.payment.update, 44", "sale.payment.get, 32"})
    void allReadTheSame(String method, int values) throws IOException {
        byte[] body = Recorded.answer(method);
        Response<SaleOrderPayment> ours = SalePaymentUpdate.OPERATION.decode(body);
        assertThat(Payment.class.getRecordComponents()).hasSize(FIELDS);
        assertThat(payment(body))
                .hasSize(FIELDS)
                .filteredOn(value -> !value.isNull())
                .hasSize(values);
        for (Reader baseline : BASELINES) {
            Answer theirs = baseline.read(body);
            assertThat(Differences.between(ours.result(), theirs.payment(), "raw"))
                    .isEmpty();
            assertThat(Differences.between(ours.time(), theirs.time())).isEmpty();
            assertThat(theirs.next()).isEqualTo(ours.next());
            assertThat(theirs.total()).isEqualTo(ours.total());
            assertThat(JSON.readTree(theirs.body()))
                    .isEqualTo(JSON.readTree(ours.raw().toText()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sale.payment.update"})
    void aFieldThatSomebodyDropsIsFound(String method) throws IOException {
        byte[] body = Recorded.answer(method);
        Response<SaleOrderPayment> ours = SalePaymentUpdate.OPERATION.decode(body);
        List<String> names = new ArrayList<>();
        payment(body).fieldNames().forEachRemaining(names::add);
        for (String name : names) {
            ObjectNode without = (ObjectNode) JSON.readTree(body);
            ((ObjectNode) without.at("/result/payment")).remove(name);
            for (Reader baseline : BASELINES) {
                Answer theirs = baseline.read(without.toString().getBytes(StandardCharsets.UTF_8));
                assertThat(Differences.between(ours.result(), theirs.payment(), "raw"))
                        .containsExactly(name);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"error\":\"ACCESS_DENIED\",\"error_description\":\"no\"}", "{\"result\":{}}", "{}"})
    void noneOfThemTakesAnErrorForAnAnswer(String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> SalePaymentUpdate.OPERATION.decode(bytes)).isNotNull();
        for (Reader baseline : BASELINES) {
            assertThatThrownBy(() -> baseline.read(bytes)).isInstanceOf(IOException.class);
        }
    }

    private static ObjectNode payment(byte[] body) throws IOException {
        return (ObjectNode) JSON.readTree(body).at("/result/payment");
    }
}
