package io.github.b24kit.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.b24kit.runtime.Call;
import io.github.b24kit.runtime.Request;
import io.github.b24kit.runtime.error.InvalidRequestException;
import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.request.Violation;
import io.github.b24kit.sample.api.crm.CrmItemPaymentDelete;
import io.github.b24kit.sample.api.crm.CrmItemPaymentGet;
import io.github.b24kit.sample.api.sale.SaleExternalPayment;
import io.github.b24kit.sample.api.sale.SaleOrderPayment;
import io.github.b24kit.sample.api.sale.SalePaymentUpdate;
import io.github.b24kit.sample.api.sale.SalePaymentUpdate.Fields;
import io.github.b24kit.sample.api.sale.SalePaysystemPayPayment;
import io.github.b24kit.sample.api.sale.SalePaysystemSettingsInvoiceGet;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every documented demand is checked before a request leaves, all violations at once, each with its place. */
@SuppressWarnings("deprecation") // sale.paysystem.settings.invoice.get is documented as outdated
class RequestValidatorTest {
    static List<UpdateField> updateFields() {
        return UpdateField.ALL;
    }

    static Stream<UpdateField> optionalUpdateFields() {
        return UpdateField.ALL.stream().skip(1);
    }

    @ParameterizedTest
    @MethodSource("updateFields")
    void aFieldOfAWrongFormIsNamed(UpdateField field) {
        SalePaymentUpdate request = update(Fields.of(f -> f.paySystemId(1).extra(field.name(), field.wrong())));

        assertThat(request.validate())
                .singleElement()
                .satisfies(violation -> assertThat(violation.pointer()).isEqualTo("/fields/" + field.name()));
    }

    @ParameterizedTest
    @MethodSource("optionalUpdateFields")
    void aTypedFieldIsFine(UpdateField field) {
        SalePaymentUpdate request = update(Fields.of(f -> field.set().accept(f.paySystemId(1))));

        assertThat(request.validate()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("optionalUpdateFields")
    void onlyThePaymentSystemIsRequired(UpdateField field) {
        SalePaymentUpdate request = update(Fields.of(field.set()));

        assertThat(request.validate())
                .extracting(Violation::pointer, Violation::rule)
                .containsExactly(tuple("/fields/paySystemId", "required"));
    }

    @Test
    void allViolationsAreToldAtOnceInTheOrderOfThePage() {
        SalePaymentUpdate request =
                update(Fields.of(f -> UpdateField.ALL.forEach(field -> f.extra(field.name(), field.wrong()))));

        assertThat(pointers(request))
                .hasSize(35)
                .containsExactlyElementsOf(UpdateField.ALL.stream()
                        .map(field -> "/fields/" + field.name())
                        .toList());
    }

    @Test
    void requiredParametersMayNotBeMissing() {
        assertThat(pointers(SalePaymentUpdate.of(r -> {}))).containsExactly("/id", "/fields");
        assertThat(pointers(SalePaymentUpdate.of(r -> r.id(144)))).containsExactly("/fields");
        assertThat(pointers(SalePaymentUpdate.of(r -> r.fields(f -> f.paySystemId(1)))))
                .containsExactly("/id");
        assertThat(pointers(CrmItemPaymentGet.of(r -> {}))).containsExactly("/id");
        assertThat(pointers(CrmItemPaymentDelete.of(r -> {}))).containsExactly("/id");
        assertThat(pointers(SalePaysystemPayPayment.of(r -> {}))).containsExactly("/PAYMENT_ID", "/PAY_SYSTEM_ID");
        assertThat(pointers(SalePaysystemSettingsInvoiceGet.of(r -> r.paySystemId(11))))
                .containsExactly("/INVOICE_ID");
    }

    @Test
    void topLevelParametersAreCheckedToo() {
        assertThat(pointers(SalePaymentUpdate.of(r -> r.extra("id", "one").extra("fields", "none"))))
                .containsExactly("/id", "/fields");
        assertThat(pointers(CrmItemPaymentGet.of(r -> r.extra("id", true)))).containsExactly("/id");
        assertThat(pointers(CrmItemPaymentDelete.of(r -> r.extra("id", "")))).containsExactly("/id");
        assertThat(pointers(SalePaysystemPayPayment.of(
                        r -> r.extra("PAYMENT_ID", "x").extra("PAY_SYSTEM_ID", ""))))
                .containsExactly("/PAYMENT_ID", "/PAY_SYSTEM_ID");
        assertThat(pointers(SalePaysystemSettingsInvoiceGet.of(r -> r.extra("INVOICE_ID", "ten")
                        .extra("PAY_SYSTEM_ID", true)
                        .extra("BX_REST_HANDLER", 5))))
                .containsExactly("/INVOICE_ID", "/PAY_SYSTEM_ID", "/BX_REST_HANDLER");
    }

    @Test
    void aSettingsRequestNamesItsPaymentSystemOneWayOrTheOther() {
        assertThat(SalePaysystemSettingsInvoiceGet.of(r -> r.invoiceId(10)).validate())
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.pointer()).isEmpty();
                    assertThat(violation.rule()).isEqualTo("at-least-one-of");
                    assertThat(violation.message()).contains("PAY_SYSTEM_ID", "BX_REST_HANDLER");
                });
        assertThat(SalePaysystemSettingsInvoiceGet.of(r -> r.invoiceId(10).paySystemId(11))
                        .validate())
                .isEmpty();
        assertThat(SalePaysystemSettingsInvoiceGet.of(r -> r.invoiceId(10).bxRestHandler("handler"))
                        .validate())
                .isEmpty();
        assertThat(SalePaysystemSettingsInvoiceGet.of(
                                r -> r.invoiceId(10).paySystemId(11).bxRestHandler("handler"))
                        .validate())
                .isEmpty();
    }

    @Test
    void theJavadocSaysWhichOfTheTwoDecides() throws IOException {
        assertThat(GeneratedSources.javadoc("sale/SalePaysystemSettingsInvoiceGet.java"))
                .contains("When both are sent the identifier decides");
    }

    @Test
    void aValueThePageDoesNotListIsRefusedOnWriting() {
        SalePaymentUpdate request =
                update(Fields.of(f -> f.paySystemId(1).externalPayment(new SaleExternalPayment("X"))));

        assertThat(pointers(request)).containsExactly("/fields/externalPayment");
    }

    @Test
    void noMessageRepeatsAValue() {
        List<Violation> violations = update(
                        Fields.of(f -> UpdateField.ALL.forEach(field -> f.extra(field.name(), Json.of("c4n4ry")))))
                .validate();

        assertThat(violations).isNotEmpty();
        assertThat(violations.toString()).doesNotContain("c4n4ry");
    }

    @Test
    void aBrokenRequestIsNotSent() {
        Answering transport = Answering.with(Recorded.of("sale.payment.update.success"));
        Call<SaleOrderPayment> call = transport.b24().sale().payment().update(144, f -> f.extra("paid", "maybe"));

        assertThatThrownBy(call::execute).isInstanceOfSatisfying(InvalidRequestException.class, e -> {
            assertThat(e.method()).isEqualTo("sale.payment.update");
            assertThat(e.violations())
                    .extracting(Violation::pointer)
                    .containsExactly("/fields/paySystemId", "/fields/paid");
            assertThat(e).hasMessageContainingAll("sale.payment.update", "/fields/paySystemId", "/fields/paid");
            assertThat(e.getMessage()).doesNotContain("maybe");
        });
        assertThat(transport.requests()).isEmpty();
    }

    @Test
    void anUncheckedCallIsSentAsItIs() {
        Answering transport = Answering.with(Recorded.of("sale.payment.update.success"));
        transport
                .b24()
                .sale()
                .payment()
                .update(144, f -> f.extra("paid", "maybe"))
                .unchecked()
                .execute();

        assertThat(transport.bodies()).containsExactly("{\"id\":144,\"fields\":{\"paid\":\"maybe\"}}");
    }

    private static SalePaymentUpdate update(Fields fields) {
        return SalePaymentUpdate.of(r -> r.id(144).fields(fields));
    }

    private static List<String> pointers(Request<?> request) {
        return request.validate().stream().map(Violation::pointer).toList();
    }
}
