package io.github.b24kit.docsimporter.entry;

import static io.github.b24kit.docsimporter.entry.GardenPage.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.specmodel.entry.EntryLayer;
import io.github.b24kit.specmodel.entry.FileEntry;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.yaml.YamlReader;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class AnswersTest {
    @Test
    void anEntryKeepsTheDocumentedTypeAndNotesOtherForms() {
        String result = page().answers(
                        """
                        {"result": {"id": "5", "sum": 2, "dug": null, "day": "2026-05-01T10:00:00+03:00", "tags": [],
                         "open": "Y", "name": "Rose"}}""",
                        "result object",
                        "id integer",
                        "sum double",
                        "dug datetime",
                        "day date",
                        "tags object",
                        "open boolean",
                        "name string")
                .part("result:");

        assertThat(result).isEqualTo("""
                        result:
                          type: object
                          fields:
                            id: {type: integer, wire: [string]}
                            sum: {type: double, wire: [integer]}
                            dug: {type: datetime, wire: ["null"]}
                            day: {type: date, wire: [datetime]}
                            tags: {type: object, wire: [empty-list]}
                            open: {type: boolean, send: yn}
                            name: {type: string}
                        """);
    }

    @Test
    void rowsOfAListThatHasPagesAreUnwrapped() {
        String json = "{\"result\": {\"beds\": [{\"ID\": 1}]}, \"total\": 1}";
        String[] rows = {"result object", "beds garden_bed[]", "total integer"};
        GardenPage list = page().answers(json, rows).with("garden_bed", "ID integer");

        assertThat(list.params("start integer").part("result:"))
                .isEqualTo("result:\n  type: list<garden_bed>\n  at: beds\n");
        assertThat(list.params("start integer").part("pages:")).isEqualTo("pages: {style: start, total: trusted}\n");
        assertThat(list.part("result:")).doesNotContain("at:").contains("beds: {type: list<garden_bed>");
    }

    @Test
    void aResultThatCouldNotBeReadHasBothForms() {
        GardenPage page = page().answers("{\"result\": [{\"ID\": 1}]}", "result object");

        assertThat(page.part("result:")).isEqualTo("result:\n  type: object | list<object>\n  written: object\n");
        assertThat(page.notes()).containsExactly("RESULT_AS_SHOWN result");
    }

    @Test
    void eachFormOfAResultIsReadable() {
        String both = """
                {"result": [{"ID": 1}]}
                ```

                ```json
                {"result": [7, 8]}""";
        assertThat(page().answers(both, "result array", "ID integer").part("result:"))
                .startsWith("result:\n  type: list<object> | list<integer>\n");
        assertThat(page().answers("{\"result\": 7}", "result boolean").part("result:"))
                .startsWith("result:\n  type: boolean | integer\n");
        assertThat(page().answers("{\"result\": 1}", "result boolean").part("result:"))
                .startsWith("result:\n  type: boolean\n");
    }

    @Test
    void aPartOfAnAnswerIsNoOtherFormOfIt() {
        String part = """
                {"result": [{"ID": 1}]}
                ```

                ```json
                {"ID": 1}""";

        assertThat(page().answers(part, "result array", "ID integer").part("result:"))
                .startsWith("result:\n  type: list<object>\n");
    }

    @Test
    void rowsThatStandUnderAnotherNameAreFoundThere() {
        String[] rows = {"result object", "bed garden_bed[]", "total integer"};
        GardenPage list = page().params("start integer").with("garden_bed", "ID integer");

        assertThat(list.answers("{\"result\": {\"beds\": [{\"ID\": 1}]}, \"total\": 1}", rows)
                        .part("result:"))
                .contains("  at: [bed, beds]\n");
        assertThat(list.answers("{\"result\": {\"beds\": [1], \"paths\": [1]}, \"total\": 1}", rows)
                        .part("result:"))
                .contains("  at: bed\n");
    }

    @Test
    void someRowsOfASharedTypeAreThatTypeInAnswersAlone() {
        String json = "{\"result\": {\"bed\": {\"id\": 1, \"name\": \"North\"}}}";
        GardenPage some = page().answers(json, "result object", "bed garden_bed", "bed.id integer")
                .params("bed garden_bed", "bed.id integer")
                .with("garden_bed", "id integer", "name string");

        assertThat(some.part("result:")).contains("bed: {type: garden_bed}");
        assertThat(some.part("params:")).contains("id: {type: integer}");
    }

    @Test
    void anObjectWithoutAnyNameOfItsTypeIsNoneOfIt() {
        GardenPage fields = page().with("garden_bed", "ID integer", "SUN_HOURS integer");
        String[] rows = {"result object", "bed garden_bed", "path garden_bed", "wall garden_bed"};
        String json = """
                {"result": {"bed": {"type": "bed", "isRequired": true}, "path": {"sunHours": 5, "type": "x"}, "wall": null}}""";

        assertThat(fields.answers(json, rows).part("result:"))
                .contains(
                        "bed: {type: object, written: garden_bed}",
                        "path: {type: garden_bed}",
                        "wall: {type: garden_bed, ");
        assertThat(fields.params("bed garden_bed")
                        .sends("{\"bed\": {\"type\": \"bed\"}}")
                        .part("params:"))
                .contains("bed: {type: garden_bed}");
    }

    @Test
    void aBooleanThatListsOtherValuesIsAText() {
        String listed = "kind boolean Possible values: `N`, `I`, `E`";

        assertThat(page().answers("{\"result\": {\"kind\": \"E\"}}", "result object", listed)
                        .part("result:"))
                .contains("kind: {type: string, written: boolean, values: [\"N\", I, E]}");
        assertThat(page().answers("{\"result\": {}}", "result object", "open boolean Possible values: `Y`, `N`")
                        .part("result:"))
                .contains("open: {type: boolean, send: yn}");
    }

    @Test
    void objectsThatATableDescribesStandUnderAnyKey() {
        String answer = """
                {"result": {"ID": {"title": "a"}, "NAME": {"title": "b", "size": 1}, "SORT": {"title": "c", "least": 0}}}
                ```

                ### Returned Data

                %s
                #### Field {#field}

                %s
                ```json
                {}""".formatted(
                        GardenPage.table("result object [fields](#field)"),
                        GardenPage.table("title string", "size integer", "least integer"));

        assertThat(page().answers(answer).part("result:")).isEqualTo("""
                        result:
                          type: map<object>
                          written: object
                          fields:
                            title: {type: string}
                            size: {type: integer}
                            least: {type: integer}
                        """);
    }

    @Test
    void whatIsNotDocumentedIsAnything() {
        assertThat(page().part("result:")).startsWith("result:\n  type: any\n");
        assertThat(page().notes()).containsExactly("NO_RESULT");
        assertThat(page().answers("{\"result\": null}", "result null").part("result:"))
                .isEqualTo("result:\n  type: any\n  written: \"null\"\n  nullable: true\n");
    }

    @Test
    void errorsKeepTheirOrderAndSentencesAreNoCodes() {
        GardenPage page = page().fails("""
                        HTTP status: **400**

                        ### Possible Error Codes

                        #|
                        || **Code** | **Description** ||
                        || `0` | First ||
                        || `BED_IS_FULL` | Second ||
                        || `The bed is full` | Third ||
                        || - | Fourth ||
                        |#
                        """);

        assertThat(page.part("errors:")).isEqualTo("""
                        errors:
                          - {code: "0", status: 400}
                          - {code: BED_IS_FULL, status: 400}
                          - {code: "", status: 400}
                          - {code: "", status: 400}
                        """);
        assertThat(page.notes()).contains("CODE_IS_A_SENTENCE");
    }

    @Test
    void aFileBeginsWithWhereItIsFrom() {
        assertThat(page().file("imported/methods/garden/garden.bed.plant.yaml")).startsWith("""
                        format: 1
                        method: garden.bed.plant
                        docs: https://apidocs.bitrix24.com/api-reference/garden/bed/garden-bed-plant.html
                        source:
                          repo: bitrix24/b24restdocs
                          path: api-reference/garden/bed/garden-bed-plant.md
                          commit: feedbee
                        scope: garden
                        effect: unsafe
                        effect-evidence: inferred
                        """);
    }

    @Test
    void typesStandInTheFileOfTheirMethodsAndLeadToNoCircle() {
        String types = page().params("bed garden_bed")
                .with("garden_bed", "id garden_bed.id", "owner garden_owner.id")
                .with("garden_owner", "id integer", "name string")
                .file("imported/types/garden.yaml");

        assertThat(types).isEqualTo("""
                        format: 1
                        source:
                          repo: bitrix24/b24restdocs
                          path: api-reference/garden/data-types.md
                          commit: feedbee

                        types:
                          garden_bed:
                            fields:
                              id: {type: any, written: garden_bed.id}
                              owner: {type: garden_owner.id}

                          garden_owner:
                            fields:
                              id: {type: integer}
                              name: {type: string}
                        """);
    }

    @Test
    void whatIsWrittenByHandAsAWholeIsLeftOut() {
        GardenPage page = page().params("bed garden_bed").with("garden_bed", "ID integer");
        Authored authored = Authored.of(List.of(
                file(FileEntry.Kind.METHOD, "methods/garden/garden.bed.plant.yaml", "method: garden.bed.plant"),
                file(
                        FileEntry.Kind.TYPES,
                        "types/garden.yaml",
                        "types: {garden_bed: {fields: {ID: {type: integer}}}}")));

        assertThat(page.read(authored).files()).isEmpty();
        assertThat(page.read(authored).notes()).extracting(Note::kind).containsExactly(Note.Kind.METHOD_AUTHORED);
        Authored correction = Authored.of(List.of(file(
                FileEntry.Kind.METHOD,
                "methods/garden/garden.bed.plant.yaml",
                "{method: garden.bed.plant, because: It is so.}")));
        assertThat(page.read(correction).files()).hasSize(2);
    }

    @Test
    void aTypeWhoseNameDiffersFromAnotherInCaseAloneTakesItsFolder() {
        Authored authored = Authored.of(List.of(file(
                FileEntry.Kind.TYPES,
                "types/garden.yaml",
                "types: {bed: {partial: true, fields: {id: {type: integer}}}}")));
        SpecImport read =
                page().params("one Bed", "two bed.id").with("Bed", "ID integer").read(authored);

        assertThat(read.files().get("imported/types/garden.yaml").toString()).contains("garden_Bed");
        assertThat(read.files()
                        .get("imported/methods/garden/garden.bed.plant.yaml")
                        .toString())
                .contains("garden_Bed", "bed.id");
        assertThat(read.notes()).extracting(Note::kind).contains(Note.Kind.TYPE_RENAMED);
    }

    private static FileEntry file(FileEntry.Kind kind, String path, String text) {
        Findings findings = new Findings();
        return new FileEntry(
                kind, path, EntryLayer.AUTHORED, Objects.requireNonNull(YamlReader.read(path, text + "\n", findings)));
    }
}
