package io.github.b24kit.docsimporter.facts;

import static io.github.b24kit.docsimporter.facts.GardenPage.answer;
import static io.github.b24kit.docsimporter.facts.GardenPage.params;
import static io.github.b24kit.docsimporter.facts.GardenPage.part;
import static io.github.b24kit.docsimporter.facts.GardenPage.request;
import static io.github.b24kit.docsimporter.facts.GardenPage.results;
import static io.github.b24kit.docsimporter.facts.GardenPage.row;
import static io.github.b24kit.docsimporter.facts.GardenPage.table;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Keys of an answer or a request that name no field: what stands under them stands under any. */
class KeysThatAreDataTest {
    @Test
    void keysUnderWhichAlwaysTheSameStandsAreThoseOfAMap() {
        MethodFacts facts = answer(
                "{\"result\": {\"fern\": {\"type\": \"a\", \"old\": true}, \"moss\": {\"type\": \"b\", \"old\": false}}}",
                table(row("result", "object", "See [below](#about)"))
                        + part("#### About {#about}", row("type", "string"), row("old", "boolean")));

        assertThat(results(facts)).containsExactly("result.*.type", "result.*.old");
    }

    @Test
    void aKeyThatDiffersFromTheFormStandsForAny() {
        MethodFacts facts = answer(
                "{\"result\": {\"fern\": {\"type\": \"a\"}}}",
                table(row("result", "object", "Has the form `{\"plant_code\": \"plant\"}`, see [below](#about)"))
                        + part("#### About {#about}", row("type", "string")));

        assertThat(results(facts)).containsExactly("result.*.type");
    }

    @Test
    void aKeyThatWordsTellStandsForAny() {
        String fields = part("#### Plant {#plant}", row("type", "string"), row("old", "boolean"));
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
    void aKeyOfARequestThatNoTableNamesStandsForAny() {
        MethodFacts facts = request(
                table(row("plants", "object", "See [below](#about)"))
                        + part("### About {#about}", row("colour", "string")),
                "{\"plants\": {\"fern\": {\"colour\": \"green\"}}}");

        assertThat(params(facts)).containsExactly("plants", "plants.*.colour");
    }
}
