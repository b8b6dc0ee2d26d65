package io.github.b24kit.generator.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies that are wrong on purpose, and where; each beside one that is right. */
class PlantedMistakesTest {
    private static Exported newer;
    private static Exported older;

    @BeforeAll
    static void export() throws Exception {
        newer = Exported.of(Exported.written(), OpenApi.Version.V3_1);
        older = Exported.of(Exported.written(), OpenApi.Version.V3_0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "sale.payment.get; {\"id\": 5}; {}; $",
                "sale.payment.get; {\"id\": 5}; {\"id\": \"five\"}; $.id",
                "sale.payment.get; {\"id\": 5}; {\"id\": 5.5}; $.id",
                "sale.payment.get; {\"id\": 5}; {\"id\": null}; $.id",
                "sale.payment.get; {\"id\": 5}; [5]; $",
                "sale.payment.update; {\"id\": 1, \"fields\": {\"paySystemId\": \"1\"}};"
                        + " {\"id\": 1, \"fields\": {\"paySystemId\": true}}; $.fields.paySystemId",
                "sale.payment.update; {\"id\": 1, \"fields\": {\"paySystemId\": 1, \"paid\": \"Y\"}};"
                        + " {\"id\": 1, \"fields\": {\"paySystemId\": 1, \"paid\": true}}; $.fields.paid",
                "sale.payment.update; {\"id\": 1, \"fields\": {\"paySystemId\": 1, \"psStatus\": null}};"
                        + " {\"id\": 1, \"fields\": {\"paySystemId\": 1, \"paid\": null}}; $.fields.paid",
                "sale.payment.update; {\"id\": 1, \"fields\": {\"paySystemId\": 1, \"datePaid\": \"2024-04-10T10:00:00+02:00\"}};"
                        + " {\"id\": 1, \"fields\": {\"paySystemId\": 1, \"datePaid\": \"10.04.2024\"}}; $.fields.datePaid",
                "sale.payment.update; {\"id\": 1, \"fields\": {\"paySystemId\": 1, \"payReturnDate\": \"2024-04-10\"}};"
                        + " {\"id\": 1, \"fields\": {\"paySystemId\": 1, \"payReturnDate\": \"2024-04-31\"}}; $.fields.payReturnDate",
                "sale.payment.update; {\"id\": 1, \"fields\": {\"paySystemId\": 1, \"sum\": 1.5}};"
                        + " {\"id\": 1, \"fields\": {\"paySystemId\": 1, \"sum\": \"1.5\"}}; $.fields.sum",
                "sale.payment.update; {\"id\": 1, \"fields\": {\"paySystemId\": 1}}; {\"id\": 1, \"fields\": {}}; $.fields",
                "sale.paysystem.list; {\"SELECT\": [\"ID\", \"ANY\"]}; {\"SELECT\": \"ID\"}; $.SELECT",
                "sale.paysystem.list; {\"ORDER\": {\"ID\": \"DESC\"}}; {\"ORDER\": {\"ID\": \"down\"}}; $.ORDER.ID",
            })
    void whatIsSentWronglyIsFound(String method, String right, String wrong, String at) {
        for (Exported exported : new Exported[] {newer, older}) {
            assertThat(exported.requestErrors(method, right)).isEmpty();
            assertThat(exported.requestErrors(method, wrong))
                    .isNotEmpty()
                    .allSatisfy(error -> assertThat(pointer(error)).isEqualTo(at));
        }
    }

    /** Conditions have names that only 3.1 can describe. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "sale.paysystem.list; {\"FILTER\": {\">=ID\": 5, \"!%NAME\": \"a\", \"UNKNOWN\": 1}};"
                        + " {\"FILTER\": {\"?ID\": 5}}",
                "sale.paysystem.list; {\"FILTER\": {\"@UNKNOWN\": [1]}}; {\"FILTER\": {\"=>ID\": 5}}",
                "crm.item.payment.product.list; {\"paymentId\": 1, \"filter\": {\"@id\": [1]}};"
                        + " {\"paymentId\": 1, \"filter\": {\"@rowId\": [1]}}",
                "crm.item.payment.product.list; {\"paymentId\": 1, \"filter\": {\"quantity\": 1}};"
                        + " {\"paymentId\": 1, \"filter\": {\"?quantity\": 1}}",
            })
    void conditionsHaveDocumentedOperators(String method, String right, String wrong) {
        assertThat(newer.requestErrors(method, right)).isEmpty();
        assertThat(newer.requestErrors(method, wrong)).isNotEmpty();
        assertThat(older.requestErrors(method, wrong)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "sale.payment.get; 200; {\"result\": {\"payment\": {\"id\": 1}}}; {\"result\": {\"payment\": {\"id\": \"x\"}}}",
                "sale.payment.get; 200; {\"result\": {\"payment\": {}}}; {\"result\": {}}",
                "sale.payment.get; 200; {\"result\": {\"payment\": {}}}; {\"result\": {\"payment\": null}}",
                "sale.payment.get; 200; {\"result\": {\"payment\": {}}}; {\"payment\": {}}",
                "sale.payment.get; 200; {\"result\": {\"payment\": {\"datePaid\": null}}};"
                        + " {\"result\": {\"payment\": {\"datePaid\": \"\"}}}",
                "sale.payment.get; 200; {\"result\": {\"payment\": {\"priceCod\": \"100\"}}};"
                        + " {\"result\": {\"payment\": {\"priceCod\": true}}}",
                "sale.payment.get; 200; {\"result\": {\"payment\": {\"psStatus\": \"other\"}}};"
                        + " {\"result\": {\"payment\": {\"psStatus\": 1}}}",
                "sale.payment.get; 200; {\"result\": {\"payment\": {\"paid\": \"N\"}}};"
                        + " {\"result\": {\"payment\": {\"paid\": \"no\"}}}",
                "sale.payment.list; 200; {\"result\": {\"payments\": []}, \"total\": 0};"
                        + " {\"result\": {\"payments\": []}, \"total\": \"many\"}",
                "sale.payment.list; 200; {\"result\": {\"payments\": [{\"id\": 1}]}}; {\"result\": {\"payments\": {\"id\": 1}}}",
                "sale.payment.delete; 200; {\"result\": true}; {\"result\": \"Y\"}",
                "sale.payment.delete; 200; {\"result\": true, \"time\": {\"start\": 1.5}}; {\"result\": true, \"time\": 5}",
                "sale.payment.update; 400; {\"error\": 200640400001}; {\"error\": true}",
                "sale.payment.update; 400; {\"error\": \"NEW_CODE\"}; {\"error_description\": \"words\"}",
                "sale.payment.update; 418; {\"error\": \"\"}; {\"error\": {\"code\": \"a\"}}",
            })
    void whatIsAnsweredWronglyIsFound(String method, int status, String right, String wrong) {
        for (Exported exported : new Exported[] {newer, older}) {
            assertThat(exported.answerErrors(method, status, right)).isEmpty();
            assertThat(exported.answerErrors(method, status, wrong)).isNotEmpty();
        }
    }

    private static String pointer(Error error) {
        return error.getInstanceLocation().toString().replace("/", ".").replaceFirst("^", "\\$");
    }
}
