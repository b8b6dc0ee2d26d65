package io.github.b24kit.docsimporter.entry;

import static io.github.b24kit.docsimporter.entry.GardenPage.page;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VariantsTest {
    private static final String TABS = """
            ### Parameter SETTINGS

            {% list tabs %}

            - rose

            TABLE_ROSE

            - oak

            TABLE_OAK

            {% endlist %}
            """;

    @Test
    void aCaseIsNamedByTheFieldWhoseValuesTheTabsAre() {
        String params = page().params("KIND string Values: `rose`, `oak`", "SETTINGS object")
                .more(tabs())
                .part("params:");

        assertThat(params).isEqualTo("""
                        params:
                          KIND: {type: string, values: [rose, oak]}
                          SETTINGS:
                            type: object
                            variants:
                              - when: {KIND: rose}
                                fields:
                                  THORNS: {type: integer}
                              - when: {KIND: oak}
                                fields:
                                  ACORNS: {type: integer}
                        """);
    }

    @Test
    void aCaseThatNoFieldDecidesIsNamedInWords() {
        String params =
                page().params("KIND string", "SETTINGS object").more(tabs()).part("params:");

        assertThat(params).contains("- case: rose\n", "- case: oak\n").doesNotContain("when:");
    }

    private static String tabs() {
        String rose = GardenPage.table("THORNS integer").indent(4);
        String oak = GardenPage.table("ACORNS integer").indent(4);
        return TABS.replace("TABLE_ROSE", rose).replace("TABLE_OAK", oak);
    }
}
