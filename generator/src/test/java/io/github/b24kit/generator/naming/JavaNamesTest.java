package io.github.b24kit.generator.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaNamesTest {
    @ParameterizedTest
    @CsvSource({
        "paySystemId, paySystemId",
        "PAY_SYSTEM_ID, paySystemId",
        "ID, id",
        "Chat, chat",
        "getfieldsbytype, getfieldsbytype",
        "xmlId, xmlId",
        "updated1c, updated1c",
        "UF_CRM_1, ufCrm1",
        "UF_CRM_myField, ufCrmMyField",
        "date_start, dateStart",
        "class, class_",
        "default, default_",
        "goto, goto_",
        "true, true_",
        "notify, notify_",
        "hashCode, hashCode_",
        "record, record",
        "var, var",
        "1a, _1a",
        "a-b, aB",
        "=DELETED, deleted",
        "_, value",
        "'', value",
        "\u0441\u0440\u043c, value",
    })
    void members(String wire, String java) {
        assertThat(JavaNames.member(wire)).isEqualTo(java);
    }

    @ParameterizedTest
    @CsvSource({
        "crm.item.payment.get, CrmItemPaymentGet",
        "sale_order_payment, SaleOrderPayment",
        "fields, Fields",
        "im.v2.Chat.getDialogId, ImV2ChatGetDialogId",
        "record, Record_",
        "string, String_",
        "LIST, List_",
        "Override, Override_",
        "1C, Value1c",
        "'', Value",
        "yield, Yield",
    })
    void types(String wire, String java) {
        assertThat(JavaNames.type(wire)).isEqualTo(java);
    }

    @ParameterizedTest
    @CsvSource({
        "ACCESS_DENIED, ACCESS_DENIED",
        "insufficient_scope, INSUFFICIENT_SCOPE",
        "webForm, WEB_FORM",
        "utf-8, UTF_8",
        "0, CODE_0",
        "-1, CODE_MINUS_1",
        "200640400001, CODE_200640400001",
        "=, CODE",
    })
    void constants(String wire, String java) {
        assertThat(JavaNames.constant(wire, "CODE")).isEqualTo(java);
    }

    @ParameterizedTest
    @CsvSource({"sale, sale", "default, default_", "CALENDAR, calendar", "im.open, imopen"})
    void packages(String wire, String java) {
        assertThat(JavaNames.packagePart(wire)).isEqualTo(java);
    }

    @Test
    void theFirstToComeKeepsItsName() {
        NameScope scope = NameScope.members(Set.of("build"));
        assertThat(scope.claim("sort", "SORT").name()).isEqualTo("sort");
        assertThat(scope.claim("sort", "sort")).isEqualTo(new NameScope.Claim("sort_2", true, "SORT"));
        assertThat(scope.claim("sort", "=SORT").name()).isEqualTo("sort_3");
        assertThat(scope.claim("build", "build")).isEqualTo(new NameScope.Claim("build_", false, "build"));
    }

    /** One more _ may be taken as well: a class inside AB_ inside AB. */
    @Test
    void aReservedNameIsLeftForOneThatIsFree() {
        assertThat(NameScope.types(Set.of("AB", "AB_")).claim("AB", "a_b").name())
                .isEqualTo("AB__");
    }

    @Test
    void typesMeetWhereCaseDoesNotCount() {
        NameScope scope = NameScope.types(Set.of());
        assertThat(scope.claim("CrmGet", "crm.get").name()).isEqualTo("CrmGet");
        assertThat(scope.claim("CRMGet", "CRMGet").name()).isEqualTo("CRMGet_2");
    }
}
