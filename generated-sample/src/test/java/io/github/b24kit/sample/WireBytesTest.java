package io.github.b24kit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.b24kit.runtime.Call;
import io.github.b24kit.sample.api.Bitrix24;
import io.github.b24kit.sample.api.sale.SaleExternalPayment;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The client sends the bytes of the pages' own request examples, except where a deviation is listed with its reason. */
@SuppressWarnings("deprecation") // sale.paysystem.settings.invoice.get is documented as outdated
class WireBytesTest {
    private static final OffsetDateTime TEN_O_CLOCK = OffsetDateTime.parse("2024-04-10T10:00:00+02:00");

    /** A page's request, written with the generated client. */
    record Example(String method, Function<Bitrix24, Call<?>> call) {
        @Override
        public String toString() {
            return method;
        }
    }

    static Stream<Example> examples() {
        return Stream.of(
                new Example(
                        "crm.item.payment.get",
                        b24 -> b24.crm().item().payment().get(1036)),
                new Example(
                        "crm.item.payment.delete",
                        b24 -> b24.crm().item().payment().delete(1035)),
                new Example(
                        "sale.paysystem.pay.payment",
                        b24 -> b24.sale()
                                .paysystem()
                                .pay()
                                .payment(r -> r.paymentId(1).paySystemId(1))),
                new Example(
                        "sale.paysystem.settings.invoice.get",
                        b24 -> b24.sale().paysystem().settings().invoice().get(10, r -> r.paySystemId(11))),
                new Example(
                        "sale.payment.update",
                        b24 -> b24.sale()
                                .payment()
                                .update(
                                        144,
                                        f -> f.paySystemId(1)
                                                .paid(true)
                                                .datePaid(TEN_O_CLOCK)
                                                .empPaidId(1)
                                                .psStatus(true)
                                                .psSum(new BigDecimal("100"))
                                                .psCurrency("USD")
                                                .psResponseDate(TEN_O_CLOCK)
                                                .sum(new BigDecimal("100"))
                                                .companyId(1)
                                                .responsibleId(1)
                                                .empResponsibleId(1)
                                                .isReturn(false)
                                                .externalPayment(SaleExternalPayment.NO)
                                                .psInvoiceId("1")
                                                .marked(false))));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theBodyIsThePagesBody(Example example) throws JsonProcessingException {
        Recorded success = Recorded.of(example.method() + ".success");
        Answering transport = Answering.with(success);
        Call<?> call = example.call().apply(transport.b24());
        call.execute();

        assertThat(call.method()).isEqualTo(example.method());
        assertThat(transport.bodies()).containsExactly(expected(success.requestBody(), deviations(example.method())));
        assertThat(call.toJson()).isEqualTo(transport.bodies().get(0));
    }

    @Test
    void everyDeviationBelongsToAnExampleAndSaysWhy() {
        List<String> methods = examples().map(Example::method).toList();

        assertThat(Recorded.deviations()).isNotEmpty().allSatisfy(deviation -> {
            assertThat(methods).contains(deviation.get("method").textValue());
            assertThat(deviation.get("because").textValue()).isNotBlank();
        });
    }

    /** The page's text; where values deviate, with ours in their place. Every deviation must find what it says of the page. */
    private static String expected(String page, List<JsonNode> deviations) throws JsonProcessingException {
        JsonNode body = Recorded.JSON.readTree(page);
        assertThat(body.toString())
                .as("the second parser writes the page's text as it stands")
                .isEqualTo(page);
        for (JsonNode deviation : deviations) {
            JsonPointer place = JsonPointer.compile(deviation.get("pointer").textValue());
            JsonNode ours = deviation.get("ours");
            assertThat(body.at(place)).as("page at " + place).isEqualTo(deviation.get("page"));
            assertThat(ours).as("ours at " + place).isNotEqualTo(deviation.get("page"));
            ((ObjectNode) body.at(place.head())).set(place.last().getMatchingProperty(), ours);
        }
        return body.toString();
    }

    private static List<JsonNode> deviations(String method) {
        return StreamSupport.stream(Recorded.deviations().spliterator(), false)
                .filter(deviation -> deviation.get("method").textValue().equals(method))
                .toList();
    }
}
