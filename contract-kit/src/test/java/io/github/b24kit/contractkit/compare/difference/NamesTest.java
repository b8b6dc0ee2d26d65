package io.github.b24kit.contractkit.compare.difference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names count as one that was renamed; written by hand, so that the threshold cannot drift. */
class NamesTest {
    @ParameterizedTest
    @CsvSource({
        "createdTime, createTime",
        "USER_ID, userId",
        "USERID, userId",
        "productId, productsId",
        "catalogue, catalog",
        "responsible_id, responsibleID",
        "PROPERTY1, PROPERTY_1",
        "idUser, userId",
        "organisationName, organizationName",
        "shop.products.list, shop.product.list",
        "ERROR_DEAL_NOT_FOUND, ERROR_DEALS_NOT_FOUND",
        "notFound, NOT_FOUND"
    })
    void areNear(String a, String b) {
        assertThat(Names.areNear(a, b)).isTrue();
        assertThat(Names.areNear(b, a)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "dateFrom, dateTo",
        "entityId, entityTypeId",
        "companyId, contactId",
        "createdBy, createdAt",
        "min, max",
        "id, xmlId",
        "field1, field2",
        "100, 101",
        "title, name",
        "sum, sumPaid",
        "shop.lead.get, shop.quote.get",
        "shop.lead.get, shop.lead.list",
        "ACCESS_DENIED, ACCESS_EXPIRED",
        "ERROR_REQUIRED, ERROR_REQUEST"
    })
    void areNot(String a, String b) {
        assertThat(Names.areNear(a, b)).isFalse();
        assertThat(Names.areNear(b, a)).isFalse();
    }
}
