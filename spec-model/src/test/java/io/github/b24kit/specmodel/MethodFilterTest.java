package io.github.b24kit.specmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MethodFilterTest {
    @ParameterizedTest
    @CsvSource({
        "crm.item.payment.get, crm.item.payment.get, true",
        "crm.item.payment.get, CRM.item.payment.GET, true",
        "crm.item.payment.get, crm.item.payment.getall, false",
        "crm.item.payment.*, crm.item.payment.get, true",
        "crm.item.payment.*, crm.item.payment, false",
        "crm.*, crm.item.payment.get, true",
        "*.get, crm.item.payment.get, true",
        "*.get, crm.item.payment.getx, false",
        "crm.*.get, crm.item.payment.get, true",
        "crm.*.get, crm.get, false",
        "a*a, a, false",
        "*, anything, true",
        "crm.item, crmxitem, false",
    })
    void fits(String pattern, String method, boolean expected) {
        assertThat(new MethodFilter(List.of(pattern)).matches(method)).isEqualTo(expected);
    }

    @Test
    void anExclusionWinsWhereverItStands() {
        MethodFilter filter = new MethodFilter(List.of("!crm.item.delete", "crm.*"));
        assertThat(filter.matches("crm.item.get")).isTrue();
        assertThat(filter.matches("crm.item.delete")).isFalse();
        assertThat(filter.matches("sale.payment.get")).isFalse();
    }

    @Test
    void onlyExclusionsSelectTheRest() {
        assertThat(new MethodFilter(List.of("!crm.*")).matches("sale.payment.get"))
                .isTrue();
    }

    @Test
    void allSelectsEverything() {
        assertThat(MethodFilter.ALL.matches("a.b")).isTrue();
    }

    @Test
    void typesThatNoSelectedMethodNeedsAreLeftOut() {
        String types = """
                format: 1
                types:
                  used: {fields: {id: {type: "list<inner>"}}}
                  inner: {values: [P]}
                  unused: {fields: {id: {type: string}}}
                """;
        SpecSources sources = SpecSources.empty()
                .method("params: {x: {type: used.id}}\n")
                .file("methods/a.c.yaml", """
                        format: 1
                        method: a.c
                        summary: Does it.
                        docs: https://example.org/a-c.html
                        source: {repo: o/r, path: a/c.md}
                        result: {type: unused}
                        """)
                .file("types/t.yaml", types);
        SpecResult result = sources.filtered(List.of("a.b")).read();
        assertThat(result.findings()).isEmpty();
        assertThat(result.api().operations()).extracting("method").containsExactly("a.b");
        assertThat(result.api().types()).containsOnlyKeys("used", "inner");
    }
}
