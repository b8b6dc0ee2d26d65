package io.github.b24kit.specmodel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.model.DataType;
import io.github.b24kit.specmodel.model.EnumValue;
import io.github.b24kit.specmodel.model.ErrorRow;
import io.github.b24kit.specmodel.model.Field;
import io.github.b24kit.specmodel.model.Field.BooleanForm;
import io.github.b24kit.specmodel.model.Field.WireForm;
import io.github.b24kit.specmodel.model.Literal;
import io.github.b24kit.specmodel.model.ObjectShape;
import io.github.b24kit.specmodel.model.Operation;
import io.github.b24kit.specmodel.model.Operation.Effect;
import io.github.b24kit.specmodel.model.TypeDefinition;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The project's own spec, found on the class path; every number was counted by hand on the documentation pages. */
class PackagedSpecTest {
    private static final SpecResult RESULT =
            SpecReader.read(SpecRoot.onClassPath(PackagedSpecTest.class.getClassLoader()), MethodFilter.ALL);

    @Test
    void hasNoFindings() {
        assertThat(RESULT.findings()).isEmpty();
    }

    /** As the overview pages of the three families list them. */
    @Test
    void holdsThePaymentFamily() {
        assertThat(writtenByHand())
                .extracting(Operation::method)
                .containsExactly(
                        "crm.item.payment.add",
                        "crm.item.payment.delete",
                        "crm.item.payment.delivery.add",
                        "crm.item.payment.delivery.delete",
                        "crm.item.payment.delivery.list",
                        "crm.item.payment.delivery.setDelivery",
                        "crm.item.payment.get",
                        "crm.item.payment.list",
                        "crm.item.payment.pay",
                        "crm.item.payment.product.add",
                        "crm.item.payment.product.delete",
                        "crm.item.payment.product.list",
                        "crm.item.payment.product.setQuantity",
                        "crm.item.payment.unpay",
                        "crm.item.payment.update",
                        "sale.payment.add",
                        "sale.payment.delete",
                        "sale.payment.get",
                        "sale.payment.getFields",
                        "sale.payment.list",
                        "sale.payment.update",
                        "sale.paysystem.add",
                        "sale.paysystem.delete",
                        "sale.paysystem.handler.add",
                        "sale.paysystem.handler.delete",
                        "sale.paysystem.handler.list",
                        "sale.paysystem.handler.update",
                        "sale.paysystem.list",
                        "sale.paysystem.pay.invoice",
                        "sale.paysystem.pay.payment",
                        "sale.paysystem.settings.get",
                        "sale.paysystem.settings.invoice.get",
                        "sale.paysystem.settings.payment.get",
                        "sale.paysystem.settings.update",
                        "sale.paysystem.update");
    }

    @Test
    void aPaymentHas44Fields() {
        assertThat(object("sale_order_payment").fields())
                .hasSize(44)
                .extracting(Field::name)
                .startsWith("id", "orderId")
                .contains("priceCod", "externalPayment", "psInvoiceId", "payReturnDate");
    }

    @Test
    void theShortPaymentHas9Fields() {
        assertThat(object("sale_order_payment_crm_simple").fields())
                .extracting(Field::name)
                .containsExactly(
                        "id",
                        "accountNumber",
                        "paid",
                        "datePaid",
                        "empPaidId",
                        "paySystemId",
                        "sum",
                        "currency",
                        "paySystemName");
    }

    @Test
    void anUpdateTakes35Fields() {
        List<Field> fields = updateFields();
        assertThat(fields).hasSize(35);
        assertThat(fields).filteredOn(Field::required).extracting(Field::name).containsExactly("paySystemId");
        assertThat(fields)
                .filteredOn(field -> field.deprecated() != null)
                .extracting(Field::name)
                .containsExactly("datePayBefore");
        assertThat(fields)
                .filteredOn(field -> field.editions().equals(List.of("on-premise")))
                .extracting(Field::name)
                .containsExactly("priceCod", "externalPayment");
        assertThat(fields)
                .filteredOn(field -> field.send() == BooleanForm.YN)
                .extracting(Field::name)
                .containsExactly("paid", "psStatus", "isReturn", "updated1c", "marked");
    }

    @Test
    void defaultsAreThoseOfThePage() {
        assertThat(updateFields())
                .filteredOn(field -> field.defaultValue() != null)
                .extracting(field -> field.name() + " " + field.defaultValue())
                .containsExactly(
                        "paid Text[value=N]",
                        "psStatus Null[]",
                        "isReturn Text[value=N]",
                        "updated1c Text[value=N]",
                        "externalPayment Text[value=N]",
                        "marked Text[value=N]");
    }

    @Test
    void aReferenceTakesTheFormsOfItsField() {
        Field paySystemId = updateFields().get(0);
        assertThat(paySystemId.written()).containsExactly("sale_paysystem.id");
        assertThat(paySystemId.type())
                .isEqualTo(new DataType.Reference(
                        "sale_paysystem", "ID", DataType.Scalar.STRING, List.of(WireForm.INTEGER, WireForm.STRING)));
    }

    @Test
    void externalPaymentIsAnOpenSet() {
        TypeDefinition type = api().types().get("sale_external_payment");
        assertThat(type)
                .isInstanceOfSatisfying(
                        TypeDefinition.EnumDefinition.class,
                        definition -> assertThat(definition.values())
                                .extracting(EnumValue::value)
                                .containsExactly("Y", "F", "N"));
    }

    @Test
    void errorsKeepTheOrderOfThePage() {
        assertThat(operation("sale.payment.update").errors())
                .extracting(ErrorRow::code)
                .containsExactly("200640400001", "200040300020", "100", "100", "0");
        assertThat(operation("crm.item.payment.delete").errors())
                .extracting(ErrorRow::code)
                .containsExactly("0", "100", "0");
        assertThat(operation("sale.paysystem.pay.payment").errors())
                .extracting(row -> row.code() + " " + row.status())
                .containsExactly("ACCESS_DENIED 403", "ERROR_CHECK_FAILURE 400", "ERROR_PROCESS_REQUEST_RESULT 400");
    }

    @Test
    void commonErrorsAreThe15OfTheIncludeAndTwoMore() {
        assertThat(api().commonErrors()).hasSize(17);
        assertThat(api().commonErrors())
                .extracting(row -> row.code() + " " + row.status())
                .contains(
                        "INTERNAL_SERVER_ERROR 500",
                        "QUERY_LIMIT_EXCEEDED 503",
                        "insufficient_scope 403",
                        "expired_token 401",
                        "OPERATION_TIME_LIMIT 429",
                        "METHOD_CONFIRM_WAITING 401");
    }

    @Test
    void onlyReadingIsSafe() {
        assertThat(writtenByHand())
                .filteredOn(operation -> operation.behaviour().effect() == Effect.SAFE)
                .extracting(Operation::method)
                .containsExactly(
                        "crm.item.payment.delivery.list",
                        "crm.item.payment.get",
                        "crm.item.payment.list",
                        "crm.item.payment.product.list",
                        "sale.payment.get",
                        "sale.payment.getFields",
                        "sale.payment.list",
                        "sale.paysystem.handler.list",
                        "sale.paysystem.list",
                        "sale.paysystem.settings.get",
                        "sale.paysystem.settings.invoice.get",
                        "sale.paysystem.settings.payment.get");
        assertThat(writtenByHand())
                .filteredOn(operation -> operation.deprecated() != null)
                .extracting(Operation::method)
                .containsExactly("sale.paysystem.pay.invoice", "sale.paysystem.settings.invoice.get");
    }

    @Test
    void settingsAreSecretAndNamedByEither() {
        Operation settings = operation("sale.paysystem.settings.invoice.get");
        assertThat(settings.result().secret()).isTrue();
        assertThat(settings.result().type()).isEqualTo(new DataType.MapOf(DataType.Scalar.STRING, null));
        assertThat(settings.params().constraints())
                .singleElement()
                .hasToString("Group[kind=AT_LEAST_ONE_OF, "
                        + "names=[PAY_SYSTEM_ID, BX_REST_HANDLER], firstWins=true, docs="
                        + settings.params().constraints().get(0).docs() + "]");
    }

    @Test
    void anExampleIsALiteral() {
        Operation get = operation("crm.item.payment.get");
        assertThat(get.examples())
                .singleElement()
                .satisfies(example -> assertThat(example.request())
                        .isEqualTo(new Literal.MapOf(java.util.Map.of("id", new Literal.Num("1036")))));
    }

    @Test
    void locationsPointIntoTheClassPath() {
        assertThat(operation("crm.item.payment.get").location().toString())
                .endsWith("META-INF/bitrix24/spec/methods/crm/crm.item.payment.get.yaml:1:1");
    }

    private static List<Operation> writtenByHand() {
        return api().operations().stream()
                .filter(operation -> !operation.location().file().contains("/imported/"))
                .toList();
    }

    private static Api api() {
        return RESULT.api();
    }

    private static Operation operation(String method) {
        return api().operations().stream()
                .filter(operation -> operation.method().equals(method))
                .findFirst()
                .orElseThrow();
    }

    private static ObjectShape object(String type) {
        return ((TypeDefinition.ObjectDefinition) api().types().get(type)).shape();
    }

    private static List<Field> updateFields() {
        Field fields = operation("sale.payment.update").params().fields().get(1);
        return ((DataType.Structure) fields.type()).shape().fields();
    }
}
