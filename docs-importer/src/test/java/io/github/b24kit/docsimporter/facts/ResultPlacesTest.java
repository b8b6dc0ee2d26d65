package io.github.b24kit.docsimporter.facts;

import static io.github.b24kit.docsimporter.facts.GardenPage.answer;
import static io.github.b24kit.docsimporter.facts.GardenPage.page;
import static io.github.b24kit.docsimporter.facts.GardenPage.part;
import static io.github.b24kit.docsimporter.facts.GardenPage.read;
import static io.github.b24kit.docsimporter.facts.GardenPage.results;
import static io.github.b24kit.docsimporter.facts.GardenPage.row;
import static io.github.b24kit.docsimporter.facts.GardenPage.table;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where the rows of an answer belong that do not say it themselves; each on a small page of its own. */
class ResultPlacesTest {
    @Test
    void flatRowsStandWhereTheAnswerShowsThem() {
        MethodFacts facts = answer(
                "{\"result\": {\"plants\": [{\"id\": 1, \"name\": \"fern\"}], \"total\": 1}, \"time\": {}}",
                table(
                        row("result", "object"),
                        row("plants", "array"),
                        row("id", "integer"),
                        row("rare", "string"),
                        row("time", "time")));

        assertThat(results(facts)).containsExactly("result.plants", "result.plants.id", "result.plants.rare");
        assertThat(facts.envelope()).containsExactly("time");
    }

    @Test
    void anObjectThatNoRowNamesIsTakenFromTheAnswer() {
        MethodFacts facts = answer(
                "{\"result\": {\"plant\": {\"id\": 1, \"name\": \"fern\"}}}",
                table(row("result", "object", "See [plant](#plant)"))
                        + part("#### Plant {#plant}", row("id", "integer"), row("name", "string")));

        assertThat(results(facts)).containsExactly("result.plant.id", "result.plant.name");
    }

    @Test
    void anAnswerWithoutItsEnvelopeIsTheResult() {
        MethodFacts facts = answer(
                "{\"plants\": [{\"id\": 1}]}",
                table(row("result", "object"), row("plants", "array"), row("id", "integer")));

        assertThat(results(facts)).containsExactly("result.plants", "result.plants.id");
    }

    @Test
    void withoutATableTheAnswerTells() {
        MethodFacts facts =
                answer("{\"result\": {\"id\": 1, \"name\": null}, \"time\": {\"start\": 1}}", "Nothing more.");

        assertThat(facts.resultTypes()).containsExactly("object");
        assertThat(facts.result())
                .extracting(
                        field -> field.path() + field.types() + field.source().layer())
                .containsExactly("result.id[number]JSON_EXAMPLE", "result.name[null]JSON_EXAMPLE");
        assertThat(facts.findings())
                .containsExactly(new PageFinding(PageFinding.Kind.RESULT_BY_EXAMPLE, "garden.md", 1, 0));
    }

    @Test
    void aLinkThatNamesAnotherFieldIsAboutThatField() {
        String about = part("#### Result {#result}", row("plants", "object", "Each is a [`plant`](#plant)"))
                + part("#### Plant {#plant}", row("type", "string"));
        String root = "Holds the [`%s`](#plant) object. See [below](#result)";

        assertThat(results(
                        answer("{\"result\": {}}", table(row("result", "object", root.formatted("plants"))) + about)))
                .containsExactly("result.plants", "result.plants.type");
        assertThat(results(answer("{\"result\": {}}", table(row("result", "object", root.formatted("plant"))) + about)))
                .containsExactly("result.plants", "result.type");
    }

    @Test
    void aTotalThatIsShownInsideTheResultAloneIsInside() {
        String rows =
                table(row("result", "object"), row("plants", "array"), row("total", "integer"), row("time", "time"));

        MethodFacts inside = answer("{\"result\": {\"plants\": [], \"total\": 2, \"time\": {}}}", rows);
        assertThat(results(inside)).containsExactly("result.plants", "result.total");
        assertThat(inside.envelope()).containsExactly("time");
        MethodFacts both = answer("{\"result\": {\"plants\": [], \"total\": 2}, \"total\": 2}", rows);
        assertThat(results(both)).containsExactly("result.plants");
        assertThat(both.envelope()).containsExactly("total", "time");
    }

    @Test
    void aTableMayStandAmongThoseOfAnotherPart() {
        MethodFacts facts = read(page(
                table(row("select", "array")) + part("### Plant {#plant}", row("id", "integer")),
                "{}",
                "{\"result\": [{\"id\": 1}]}",
                table(row("result", "array", "Each is a [plant](#plant)"))));

        assertThat(results(facts)).containsExactly("result.id");
    }

    @Test
    void theElementsOfAListHaveNoRowBesideIt() {
        MethodFacts facts = answer(
                "{\"result\": {\"plants\": [{\"id\": 1}]}}",
                table(
                        row("result", "object"),
                        row("plants", "array"),
                        row("plants[]", "object"),
                        row("plants[].id", "integer")));

        assertThat(facts.result())
                .extracting(field -> field.path() + field.types())
                .containsExactly("result.plants[array]", "result.plants.id[integer]");
    }

    @Test
    void anItemWithATypeIsAField() {
        MethodFacts facts = answer(
                "{\"result\": {\"count\": 1}}",
                table(row("result", "object", "The outcome:\n- **count** [`integer`](../types.md) — how many")));

        assertThat(facts.result())
                .extracting(field -> field.path() + field.types())
                .containsExactly("result.count[integer]");
    }

    @Test
    void anItemMayRepeatTheFieldThatHoldsIt() {
        MethodFacts facts = answer(
                "{\"result\": {\"BED\": {}}}",
                table(
                        row(
                                "BED",
                                "object",
                                "The bed:\n- `BED[ID]` [`integer`](../types.md) - which\n- `BED[KIND]` [`string`](../types.md) - kind:\n"
                                        + "    - `A` - first\n    - `B` - second\n- `OTHER[ID]` [`integer`](../types.md) - no field of it")));

        assertThat(facts.result())
                .extracting(field -> field.path() + field.types() + field.values())
                .containsExactly("result.BED[object][]", "result.BED.ID[integer][]", "result.BED.KIND[string][A, B]");
    }

    @Test
    void typesInThePlaceOfNamesAreNoFields() {
        MethodFacts facts = answer(
                "{\"result\": {\"fern\": \"X\"}}",
                table("|| **result**\n[`result`](#result) | What grows ||\n") + "\n#### Type result {#result}\n\n"
                        + "#|\n|| **Name**\n`type` | **Description** ||\n||\n[`object`](../types.md) | Plants ||\n"
                        + "||\n`null` | Nothing grows ||\n|#\n");

        assertThat(results(facts)).isEmpty();
        assertThat(facts.findings()).isEmpty();
    }

    @Test
    void aTypeAndTheListsOfItAreNoFieldsButWhatTheResultIs() {
        String about = part("#### Type plant {#plant}", row("id", "integer"));
        MethodFacts facts = answer(
                "{\"result\": {\"id\": 1}}",
                table("|| **result**\n[`result`](#result) | What grows ||\n") + "\n#### Type result {#result}\n\n"
                        + "#|\n|| **Name**\n`type` | **Description** ||\n|| `object`\n[`plant`](#plant) | One ||\n"
                        + "|| [`plant[]`](#plant) | All ||\n|#\n" + about);

        assertThat(facts.resultTypes()).containsExactly("plant", "plant[]");
        assertThat(results(facts)).containsExactly("result.id");
    }

    @Test
    void fieldsWhoseNamesAreWordsForTypesAreFields() {
        MethodFacts facts = answer(
                "{\"result\": {\"date\": \"X\", \"text\": \"Y\"}}",
                table(row("result", "object", "See [below](#result)"))
                        + part("#### Result {#result}", row("date", "string"), row("text", "string")));

        assertThat(results(facts)).containsExactly("result.date", "result.text");
    }
}
