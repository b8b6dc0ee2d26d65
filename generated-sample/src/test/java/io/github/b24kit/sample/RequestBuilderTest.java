package io.github.b24kit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.sample.api.crm.CrmItemPaymentGet;
import io.github.b24kit.sample.api.sale.SalePaymentUpdate;
import io.github.b24kit.sample.api.sale.SalePaymentUpdate.Fields;
import io.github.b24kit.sample.api.sale.SalePaysystemPayPayment;
import io.github.b24kit.sample.api.sale.SalePaysystemSettingsInvoiceGet;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Builders write what the pages document: the name on the wire and the form of the value. */
@SuppressWarnings("deprecation") // sale.paysystem.settings.invoice.get is documented as outdated
class RequestBuilderTest {
    static List<UpdateField> updateFields() {
        return UpdateField.ALL;
    }

    @ParameterizedTest
    @MethodSource("updateFields")
    void aFieldIsSentUnderItsNameInItsForm(UpdateField field) {
        Fields fields = Fields.of(field.set());

        assertThat(fields.toJson().toText()).isEqualTo("{\"" + field.name() + "\":" + field.wire() + "}");
    }

    @Test
    void thereIsASetterForEachFieldOfThePageAndNoOther() {
        Set<String> inherited = Set.of("build", "extra");
        Set<String> setters = Arrays.stream(Fields.Builder.class.getMethods())
                .filter(method -> method.getDeclaringClass() != Object.class)
                .map(Method::getName)
                .filter(name -> !inherited.contains(name))
                .collect(Collectors.toSet());

        assertThat(setters)
                .hasSize(35)
                .containsExactlyInAnyOrderElementsOf(
                        UpdateField.ALL.stream().map(UpdateField::name).toList());
    }

    @Test
    void fieldsAreSentInTheOrderTheyWereSet() {
        Fields fields = Fields.of(
                f -> f.marked(false).paySystemId(1).comments("first").paid(true).comments("second"));

        assertThat(fields.toJson().toText())
                .isEqualTo("{\"marked\":\"N\",\"paySystemId\":1,\"comments\":\"second\",\"paid\":\"Y\"}");
    }

    @Test
    void aPaymentSystemIdKeepsTheCallersForm() {
        assertThat(Fields.of(f -> f.paySystemId(1)).toJson().toText()).isEqualTo("{\"paySystemId\":1}");
        assertThat(Fields.of(f -> f.paySystemId("1")).toJson().toText()).isEqualTo("{\"paySystemId\":\"1\"}");
        assertThat(SalePaysystemPayPayment.of(r -> r.paymentId(1).paySystemId("6"))
                        .toJson()
                        .toText())
                .isEqualTo("{\"PAYMENT_ID\":1,\"PAY_SYSTEM_ID\":\"6\"}");
    }

    @Test
    void upperCaseNamesStayUpperCaseOnTheWire() {
        SalePaysystemSettingsInvoiceGet request = SalePaysystemSettingsInvoiceGet.of(
                r -> r.invoiceId(10).paySystemId(11).bxRestHandler("handler"));

        assertThat(request.toJson().toText())
                .isEqualTo("{\"INVOICE_ID\":10,\"PAY_SYSTEM_ID\":11,\"BX_REST_HANDLER\":\"handler\"}");
    }

    @Test
    void anAmountKeepsItsDigitsAndHasNoExponent() {
        assertThat(Fields.of(f -> f.sum(new BigDecimal("0.10"))).toJson().toText())
                .isEqualTo("{\"sum\":0.10}");
        assertThat(Fields.of(f -> f.sum(new BigDecimal("1E-7"))).toJson().toText())
                .isEqualTo("{\"sum\":0.0000001}");
        assertThat(Fields.of(f -> f.sum(new BigDecimal("12345678901234567890.12")))
                        .toJson()
                        .toText())
                .isEqualTo("{\"sum\":12345678901234567890.12}");
    }

    @Test
    void aMomentKeepsItsOwnOffset() {
        assertThat(Fields.of(f -> f.datePaid(OffsetDateTime.parse("2024-12-31T23:59:59-05:30")))
                        .toJson()
                        .toText())
                .isEqualTo("{\"datePaid\":\"2024-12-31T23:59:59-05:30\"}");
    }

    @Test
    void anUndocumentedParameterGoesThroughTheExtraDoor() {
        Fields fields = Fields.of(
                f -> f.paySystemId(1).extra("newField", "text").extra("other", Json.parse("[1,{\"a\":null}]")));
        SalePaymentUpdate request =
                SalePaymentUpdate.of(r -> r.id(144).fields(fields).extra("flag", true));

        assertThat(request.toJson().toText())
                .isEqualTo(
                        "{\"id\":144,\"fields\":{\"paySystemId\":1,\"newField\":\"text\",\"other\":[1,{\"a\":null}]},"
                                + "\"flag\":true}");
    }

    @Test
    void aBuiltRequestDoesNotFollowItsBuilder() {
        Fields.Builder builder = Fields.builder().paySystemId(1);
        Fields before = builder.build();
        builder.paid(true);

        assertThat(before.toJson().toText()).isEqualTo("{\"paySystemId\":1}");
        assertThat(builder.build().toJson().toText()).isEqualTo("{\"paySystemId\":1,\"paid\":\"Y\"}");
    }

    @Test
    void requestsAreEqualByTheirContentAndPrintNoValue() {
        Fields one = Fields.of(f -> f.paySystemId(1).comments("for Ann"));
        Fields same = Fields.of(f -> f.paySystemId(1).comments("for Ann"));
        Fields other = Fields.of(f -> f.paySystemId(1).comments("for Bob"));

        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(other);
        assertThat(one.toString()).contains("paySystemId", "comments").doesNotContain("Ann");
        assertThat(CrmItemPaymentGet.of(r -> r.id(1036)).toString())
                .contains("id")
                .doesNotContain("1036");
    }
}
