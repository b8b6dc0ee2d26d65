package io.github.b24kit.docsimporter.entry;

import static io.github.b24kit.docsimporter.entry.GardenPage.page;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParamsTest {
    @Test
    void typesAreInTheWordsOfTheLanguage() {
        String params = page().params("id* int", "tags string[]", "beds array", "soil string|null", "extra Object")
                .sends("{\"beds\": [1, 2]}")
                .part("params:");

        assertThat(params).isEqualTo("""
                        params:
                          id: {type: integer, written: int, required: true}
                          tags: {type: list<string>, written: "string[]"}
                          beds: {type: list<integer>, written: array}
                          soil: {type: string | null}
                          extra: {type: object, written: Object}
                        """);
    }

    @Test
    void aFlagIsSentAsItsValuesOrItsExamplesSay() {
        String params = page().params(
                        "watered char Values: `Y`, `N`",
                        "open string Values: `Y`, `N`",
                        "dry boolean",
                        "tall boolean",
                        "old boolean",
                        "kind char Values: `A`, `B`")
                .sends("{\"dry\": \"N\", \"tall\": true, \"old\": 1}")
                .part("params:");

        assertThat(params).isEqualTo("""
                        params:
                          watered: {type: boolean, written: char, send: yn}
                          open: {type: boolean, written: string, send: yn}
                          dry: {type: boolean, send: yn}
                          tall: {type: boolean}
                          old: {type: boolean, send: "01"}
                          kind: {type: char, values: [A, B]}
                        """);
    }

    @Test
    void aTypeThatNobodyDescribesIsWhatExamplesShow() {
        GardenPage page = page().params("owner gardener", "plan drawing", "mystery riddle", "any -")
                .sends("{\"owner\": 7, \"plan\": {\"width\": 2}, \"any\": \"x\"}");

        assertThat(page.part("params:")).isEqualTo("""
                        params:
                          owner: {type: integer, written: gardener}
                          plan: {type: object, written: drawing}
                          mystery: {type: any, written: riddle}
                          any: {type: string}
                        """);
        assertThat(page.notes())
                .contains(
                        "TYPE_BY_EXAMPLE owner", "TYPE_BY_EXAMPLE plan", "TYPE_UNKNOWN mystery", "TYPE_BY_EXAMPLE any");
    }

    @Test
    void aReferenceHasTheSpellingOfTheTypeAndANamedTypeMayStandForItsIdentifier() {
        GardenPage page = page().params("bedId garden_bed.id", "bed garden_bed", "other garden_bed")
                .sends("{\"bed\": 5, \"other\": {\"ID\": 5}}")
                .with("garden_bed", "ID integer", "NAME string");

        assertThat(page.part("params:")).isEqualTo("""
                        params:
                          bedId: {type: garden_bed.ID, written: garden_bed.id}
                          bed: {type: integer, written: garden_bed}
                          other: {type: garden_bed}
                        """);
    }

    @Test
    void aDefaultIsOfItsTypeOrLeftOut() {
        GardenPage page = page().params(
                        "rows integer Default is `3`",
                        "depth integer Default is `deep`",
                        "wet boolean Values: `Y`, `N`. Default is `N`",
                        "must* integer Default is `1`",
                        "code string Default is `007`",
                        "none string Default is `null`");

        assertThat(page.part("params:")).isEqualTo("""
                        params:
                          rows: {type: integer, default: 3}
                          depth: {type: integer}
                          wet: {type: boolean, default: "N", send: yn}
                          must: {type: integer, required: true}
                          code: {type: string, default: "007"}
                          none: {type: string}
                        """);
        assertThat(page.notes())
                .contains("DEFAULT_DOES_NOT_FIT depth", "DEFAULT_OF_REQUIRED must", "DEFAULT_IS_NULL none");
    }

    @Test
    void limitsStandWhereTheTypeKeepsThem() {
        GardenPage page = page().params(
                        "name string Maximum length is 20 characters",
                        "rows integer From 1 to 9",
                        "beds array No more than 5 elements",
                        "wide boolean Maximum value is 9");

        assertThat(page.part("params:"))
                .contains("  name:\n    type: string\n    length: {max: 20}\n", "range: {min: 1, max: 9}")
                .doesNotContain("wide: {type: boolean, ");
    }

    @Test
    void rulesBetweenFieldsAreSaidOnceAndOnlyIfTheyCanBeRead() {
        GardenPage page = page().params(
                        "ID integer At least one of `ID`, `CODE` must be specified",
                        "CODE string At least one of `CODE`, `ID` must be specified",
                        "MODE string Values: `big`, `small`",
                        "SIZE integer Required if `MODE` is `big`");

        assertThat(page.part("constraints:")).isEqualTo("""
                        constraints:
                          - at-least-one-of: [ID, CODE]
                          - require: SIZE
                            when: {MODE: big}
                        """);
    }

    @Test
    void patternsOfNamesAreTheRestOfAnObjectOrAMap() {
        GardenPage page = page().params("labels object", "fields object")
                .more("### Parameter labels\n\n" + GardenPage.table("* string") + "\n### Parameter fields\n\n"
                        + GardenPage.table("NAME string", "UF_GARDEN_* string"));

        assertThat(page.part("params:")).isEqualTo("""
                        params:
                          labels: {type: map<string>, written: object}
                          fields:
                            type: object
                            fields:
                              NAME: {type: string}
                            rest: {pattern: UF_GARDEN_*, type: string}
                        """);
    }

    @Test
    void whatAListSelectsAndSortsByAreFieldsOfItsRows() {
        GardenPage list = page().params("select array", "order object", "filter object", "start integer")
                .sends("{\"select\": [\"ID\", \"NAME\"], \"order\": {\"NAME\": \"desc\"}}")
                .answers("{\"result\": [{\"ID\": 1}], \"total\": 1}", "result garden_bed[]", "total integer")
                .with("garden_bed", "ID integer", "NAME string");

        assertThat(list.part("params:")).isEqualTo("""
                        params:
                          select: {type: select, written: array, of: garden_bed}
                          order: {type: order, written: object, of: garden_bed, values: [asc, desc]}
                          filter: {type: object}
                          start: {type: integer}
                        """);
        assertThat(list.sends("{\"select\": [\"SECRET\"], \"order\": {\"SECRET\": \"desc\"}}")
                        .part("params:"))
                .contains("select: {type: list<string>, written: array}", "order: {type: object}");
    }
}
