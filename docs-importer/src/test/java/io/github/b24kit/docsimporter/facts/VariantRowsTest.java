package io.github.b24kit.docsimporter.facts;

import static io.github.b24kit.docsimporter.facts.GardenPage.request;
import static io.github.b24kit.docsimporter.facts.GardenPage.row;
import static io.github.b24kit.docsimporter.facts.GardenPage.table;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rows that hold in one case only, and how a page tells the case. */
class VariantRowsTest {
    @Test
    void tabsAndCasesAreVariants() {
        String tabs = """

                ### Settings {#settings}

                {%% list tabs %%}

                - tree

                %s
                - herb

                %s
                {%% endlist %%}
                """.formatted(
                        table(row("height", "integer")).indent(4),
                        table(row("height", "string")).indent(4));
        String cases = """

                ### Extras {#extras}

                #|
                || **Plant** | **Name** | **Description** ||
                || **Moss** | `shade` | How dark ||
                |#
                """;
        MethodFacts facts = request(
                table(
                                row("settings", "object", "See [below](#settings)"),
                                row("extras", "object", "See [below](#extras)"))
                        + tabs
                        + cases,
                "{}");

        assertThat(facts.params())
                .extracting(field -> field.path() + field.types() + field.variant())
                .containsExactly(
                        "settings[object]",
                        "extras[object]",
                        "settings.height[integer]tree",
                        "settings.height[string]herb",
                        "extras.shade[]Moss");
    }

    @Test
    void aLineBetweenTablesTellsTheCaseOfTheSecond() {
        MethodFacts facts = request(
                table(row("name", "string")) + "\nParameters of plants of kind `MOSS`:\n\n"
                        + table(row("shade", "string")),
                "{}");

        assertThat(facts.params())
                .extracting(field -> field.path() + " " + field.variant())
                .containsExactly("name ", "shade Parameters of plants of kind MOSS");
    }

    @Test
    void theCaseMayBeLinkedButNotSomethingElse() {
        String between =
                table(row("name", "string")) + "\nParameters of plants of %s\n\n" + table(row("shade", "string"));

        assertThat(request(between.formatted("kind [`MOSS`](../kinds.md)"), "{}")
                        .params())
                .extracting(Fact.FieldRow::variant)
                .containsExactly("", "Parameters of plants of kind MOSS");
        assertThat(request(between.formatted("[kind](../kinds.md) `MOSS`"), "{}")
                        .params())
                .extracting(Fact.FieldRow::variant)
                .containsExactly("", "");
    }
}
