package io.github.b24kit.docsimporter.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.docsimporter.page.Page;
import io.github.b24kit.docsimporter.page.Words;
import io.github.b24kit.docsimporter.yfm.PageText;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Where rows belong that do not say it themselves; each on a small page of its own. */
class PlacesTest {
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
                table(row("result", "object", "See [plant](#plant)")) + "\n#### Plant {#plant}\n\n"
                        + table(row("id", "integer"), row("name", "string")));

        assertThat(results(facts)).containsExactly("result.plant.id", "result.plant.name");
    }

    @Test
    void keysUnderWhichAlwaysTheSameStandsAreThoseOfAMap() {
        MethodFacts facts = answer(
                "{\"result\": {\"fern\": {\"type\": \"a\", \"old\": true}, \"moss\": {\"type\": \"b\", \"old\": false}}}",
                table(row("result", "object", "See [below](#about)")) + "\n#### About {#about}\n\n"
                        + table(row("type", "string"), row("old", "boolean")));

        assertThat(results(facts)).containsExactly("result.*.type", "result.*.old");
    }

    @Test
    void aKeyThatDiffersFromTheFormStandsForAny() {
        MethodFacts facts = answer(
                "{\"result\": {\"fern\": {\"type\": \"a\"}}}",
                table(row("result", "object", "Has the form `{\"plant_code\": \"plant\"}`, see [below](#about)"))
                        + "\n#### About {#about}\n\n" + table(row("type", "string")));

        assertThat(results(facts)).containsExactly("result.*.type");
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
    void aKeyThatWordsTellStandsForAny() {
        String fields = "\n#### Plant {#plant}\n\n" + table(row("type", "string"), row("old", "boolean"));
        String json = "{\"result\": {\"fern\": {\"type\": \"a\"}, \"moss\": {\"old\": true}}}";

        assertThat(results(answer(
                        json,
                        table(row("result", "object", "Object, where the key is the code, see [below](#plant)"))
                                + fields)))
                .containsExactly("result.*.type", "result.*.old");
        assertThat(results(answer(json, table(row("result", "object", "Plants, see [below](#plant)")) + fields)))
                .containsExactly("result.fern.type", "result.fern.old");
    }

    @Test
    void aLinkThatNamesAnotherFieldIsAboutThatField() {
        String about = "\n#### Result {#result}\n\n" + table(row("plants", "object", "Each is a [`plant`](#plant)"))
                + "\n#### Plant {#plant}\n\n" + table(row("type", "string"));
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
    void aFlatTableIsReadAsAllCallsSendIt() {
        String flat =
                table(row("bed", "object"), row("soil", "object"), row("depth", "integer"), row("name", "string"));
        String sends = "{\"bed\": {\"soil\": {\"depth\": 1}, \"name\": \"North\"}}";

        assertThat(params(request(flat, sends))).containsExactly("bed", "bed.soil", "bed.soil.depth", "bed.name");
        assertThat(params(request(flat + "\n```js\ncall('garden.plant.list', {name})\n```\n", sends)))
                .as("one call has it outside")
                .containsExactly("bed", "bed.soil", "bed.soil.depth", "name");
        assertThat(params(request(flat, "{\"filter\": {\"name\": 1}, \"other\": {\"depth\": 1}}")))
                .as("no row names what holds them")
                .containsExactly("bed", "soil", "depth", "name");
        assertThat(params(request(
                        table(row("filter", "object"), row("name", "string")), "{\"filter\": {\"name\": \"North\"}}")))
                .as("what to look for")
                .containsExactly("filter", "name");
    }

    @Test
    void aKeyOfARequestThatNoTableNamesStandsForAny() {
        MethodFacts facts = request(
                table(row("plants", "object", "See [below](#about)")) + "\n### About {#about}\n\n"
                        + table(row("colour", "string")),
                "{\"plants\": {\"fern\": {\"colour\": \"green\"}}}");

        assertThat(params(facts)).containsExactly("plants", "plants.*.colour");
    }

    @Test
    void whatSeveralQueriesShareIsAVocabulary() {
        String fields = "\n### Fields {#fields}\n\n" + table(row("id", "integer"), row("name", "string"));
        MethodFacts facts = request(
                table(row("select", "array", "[Fields](#fields)"), row("filter", "object", "By [fields](#fields)"))
                        + fields,
                "{}");
        MethodFacts one =
                request(table(row("select", "array"), row("filter", "object", "By [fields](#fields)")) + fields, "{}");

        assertThat(params(facts)).containsExactly("select", "filter");
        assertThat(facts.vocabularies())
                .extracting(word -> word.name() + word.of())
                .containsExactly("id[select, filter]", "name[select, filter]");
        assertThat(params(one)).containsExactly("select", "filter", "filter.id", "filter.name");
    }

    @Test
    void aListOfCodesIsAVocabularyOfTheFieldThatLinksToIt() {
        MethodFacts facts = request(
                table(row("colour", "string", "See [colours](#colours)"))
                        + "\n### Colours {#colours}\n\n#|\n|| **Code** | **HEX** ||\n|| `red` | `#f00` ||\n|#\n",
                "{}");

        assertThat(facts.vocabularies())
                .extracting(word -> word.name() + word.of())
                .containsExactly("red[colour]");
        assertThat(facts.findings()).isEmpty();
    }

    @Test
    void aTableMayStandAmongThoseOfAnotherPart() {
        MethodFacts facts = read(page(
                table(row("select", "array")) + "\n### Plant {#plant}\n\n" + table(row("id", "integer")),
                "{}",
                "{\"result\": [{\"id\": 1}]}",
                table(row("result", "array", "Each is a [plant](#plant)"))));

        assertThat(results(facts)).containsExactly("result.id");
    }

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

    @Test
    void fieldsOfWhatIsStoredAreNoParameters() {
        MethodFacts facts = request(
                table(row("params", "unknown", "What to select, as listed below")) + "\n## Entity fields\n\n"
                        + table(row("TITLE", "unknown")),
                "{}");

        assertThat(params(facts)).containsExactly("params");
        assertThat(facts.vocabularies()).extracting(Fact.Vocabulary::name).containsExactly("TITLE");
    }

    @Test
    void namesThatFitAPatternStandBesideIt() {
        MethodFacts facts = request(
                table(row("UF_*", "any", "[These](#own)")) + "\n### Own {#own}\n\n" + table(row("UF_COLOUR", "string")),
                "{}");

        assertThat(params(facts)).containsExactly("UF_*", "UF_COLOUR");
    }

    @Test
    void whatATextLinksToIsAboutSomethingElse() {
        MethodFacts facts = request(
                table(row("url", "string", "It gets [this](#sent)")) + "\n### Sent {#sent}\n\n"
                        + table(row("event", "string")),
                "{}");

        assertThat(params(facts)).containsExactly("url");
        assertThat(facts.findings()).extracting(PageFinding::kind).containsExactly(PageFinding.Kind.SIDE_TABLE);
    }

    @Test
    void severalCodesOfARowAreAsManyErrors() {
        MethodFacts facts =
                read(page(table(row("id", "integer")), "{}", "{\"result\": true}", table(row("result", "boolean")))
                        .replace("|| `DRY` | Empty ||", "|| `DRY`\n`FROZEN` | Wait ||"));

        assertThat(facts.errors()).extracting(Fact.ErrorRow::code).containsExactly("DRY", "FROZEN");
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
    void aHeadingMayNameWhatADescriptionMentions() {
        MethodFacts facts = request(
                table(row("params", "object", "Holds `NAV`"), row("other", "object")) + "\n### NAV Parameter\n\n"
                        + table(row("page", "integer")),
                "{}");

        assertThat(params(facts)).contains("params.NAV.page");
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
        String about = "\n#### Type plant {#plant}\n\n" + table(row("id", "integer"));
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
                table(row("result", "object", "See [below](#result)")) + "\n#### Result {#result}\n\n"
                        + table(row("date", "string"), row("text", "string")));

        assertThat(results(facts)).containsExactly("result.date", "result.text");
    }

    @Test
    void whereTheKeyIsDataTheOnlyRowStandsForAny() {
        String wrap = table(row("result", "object", "See [below](#result)")) + "\n#### Result {#result}\n\n";
        String json = "{\"result\": {\"17\": \"fern\"}}";
        String keyed = "Name of the plant, where the key is its number";

        assertThat(results(answer(json, wrap + table(row("plant", "string", keyed)))))
                .containsExactly("result.*");
        assertThat(results(answer(json, wrap + table(row("plant", "string", "Name of the plant")))))
                .containsExactly("result.plant");
        // An object may speak of its own keys.
        assertThat(results(answer("{\"result\": {}}", wrap + table(row("plants", "object", keyed)))))
                .containsExactly("result.plants");
    }

    @Test
    void aTitleMayNameAMethodThatThePageDoesNotCall() {
        String page = page(table(row("id", "integer")), "{}", "{\"result\": true}", table(row("result", "boolean")));
        String other = page.replace("# Plants garden.plant.list", "# Move a plant in garden.bed.list");

        assertThat(read(other).method()).isEqualTo("garden.bed.list");
        assertThat(read(other.replace(
                                "## Method Parameters", "Shows what `garden.plant.list` is.\n\n## Method Parameters"))
                        .method())
                .isEqualTo("garden.plant.list");
        assertThat(read("garden/garden-plant-list.md", other).method())
                .as("the method by whose name the page is filed")
                .isEqualTo("garden.plant.list");
        assertThat(read("garden/garden-plant-list-all.md", other).method()).isEqualTo("garden.bed.list");
    }

    @Test
    void aSentenceUnderErrorIsNoCode() {
        MethodFacts facts =
                read(page(table(row("id", "integer")), "{}", "{\"result\": true}", table(row("result", "boolean")))
                        .replace("|| **Code** | **Description** ||\n|| `DRY` | Empty ||", """
                        || **Error** | **Description** ||
                        || The well is empty | Wait ||
                        || `DRY` | Wait ||"""));

        assertThat(facts.errors()).extracting(Fact.ErrorRow::code).containsExactly("", "DRY");
    }

    @Test
    void statusesOfAFragmentAreNotThoseOfTheMethod() {
        String page = page(table(row("id", "integer")), "{}", "{\"result\": true}", table(row("result", "boolean")))
                .replace("HTTP status: **400**", "{% include [shared](shared.md) %}\n\nHTTP status: **403**");
        MethodFacts facts = Objects.requireNonNull(new MethodReader(Words.packaged())
                .read(Page.read(PageText.of("garden.md", page, path -> "### Shared\n\nHTTP status: **500**\n"))));

        assertThat(facts.httpStatus()).containsExactly("403");
    }

    private static MethodFacts answer(String json, String tables) {
        return read(page(table(row("id", "integer")), "{}", json, tables));
    }

    private static MethodFacts request(String tables, String body) {
        return read(page(tables, body, "{\"result\": true}", table(row("result", "boolean"))));
    }

    private static MethodFacts read(String page) {
        return read("garden.md", page);
    }

    private static MethodFacts read(String file, String page) {
        return Objects.requireNonNull(new MethodReader(Words.packaged()).read(Page.read(file, page)));
    }

    private static List<String> params(MethodFacts facts) {
        return facts.params().stream().map(Fact.FieldRow::path).toList();
    }

    private static List<String> results(MethodFacts facts) {
        return facts.result().stream().map(Fact.FieldRow::path).toList();
    }

    private static String row(String name, String type) {
        return row(name, type, "What it is");
    }

    private static String row(String name, String type, String description) {
        return "|| **%s**\n[`%s`](../types.md) | %s ||\n".formatted(name, type, description);
    }

    private static String table(String... rows) {
        return "#|\n|| **Name**\n`type` | **Description** ||\n" + String.join("", rows) + "|#\n";
    }

    private static String page(String params, String body, String answer, String result) {
        return """
                # Plants garden.plant.list

                > Scope: [`garden`](../scopes.md)

                ## Method Parameters

                %s
                ## Code Examples

                {%% list tabs %%}

                - cURL (Webhook)

                    ```bash
                    curl -X POST -H "Content-Type: application/json" -d '%s' https://**b24**/rest/**1**/**key**/garden.plant.list
                    ```

                {%% endlist %%}

                ## Response Handling

                ```json
                %s
                ```

                ### Returned Data

                %s
                ## Error Handling

                HTTP status: **400**

                ### Possible Error Codes

                #|
                || **Code** | **Description** ||
                || `DRY` | Empty ||
                |#
                """.formatted(params, body, answer, result);
    }
}
