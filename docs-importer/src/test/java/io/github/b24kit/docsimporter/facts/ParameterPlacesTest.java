package io.github.b24kit.docsimporter.facts;

import static io.github.b24kit.docsimporter.facts.GardenPage.params;
import static io.github.b24kit.docsimporter.facts.GardenPage.part;
import static io.github.b24kit.docsimporter.facts.GardenPage.request;
import static io.github.b24kit.docsimporter.facts.GardenPage.row;
import static io.github.b24kit.docsimporter.facts.GardenPage.table;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where the rows of a request belong that do not say it themselves, and which of them are no parameters. */
class ParameterPlacesTest {
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
    void whatSeveralQueriesShareIsAVocabulary() {
        String fields = part("### Fields {#fields}", row("id", "integer"), row("name", "string"));
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
    void fieldsOfWhatIsStoredAreNoParameters() {
        MethodFacts facts = request(
                table(row("params", "unknown", "What to select, as listed below"))
                        + part("## Entity fields", row("TITLE", "unknown")),
                "{}");

        assertThat(params(facts)).containsExactly("params");
        assertThat(facts.vocabularies()).extracting(Fact.Vocabulary::name).containsExactly("TITLE");
    }

    @Test
    void namesThatFitAPatternStandBesideIt() {
        MethodFacts facts = request(
                table(row("UF_*", "any", "[These](#own)")) + part("### Own {#own}", row("UF_COLOUR", "string")), "{}");

        assertThat(params(facts)).containsExactly("UF_*", "UF_COLOUR");
    }

    @Test
    void whatATextLinksToIsAboutSomethingElse() {
        MethodFacts facts = request(
                table(row("url", "string", "It gets [this](#sent)")) + part("### Sent {#sent}", row("event", "string")),
                "{}");

        assertThat(params(facts)).containsExactly("url");
        assertThat(facts.findings()).extracting(PageFinding::kind).containsExactly(PageFinding.Kind.SIDE_TABLE);
    }

    @Test
    void aHeadingMayNameWhatADescriptionMentions() {
        MethodFacts facts = request(
                table(row("params", "object", "Holds `NAV`"), row("other", "object"))
                        + part("### NAV Parameter", row("page", "integer")),
                "{}");

        assertThat(params(facts)).contains("params.NAV.page");
    }
}
