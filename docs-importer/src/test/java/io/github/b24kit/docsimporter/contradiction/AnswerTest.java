package io.github.b24kit.docsimporter.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnswerTest {
    private static final String DESCRIPTOR = "{\"type\": \"integer\", \"isRequired\": true}";

    @Test
    void aFieldIsNotShown() {
        Pages page =
                Pages.answer("{\"result\": {\"id\": 1}}", "result object", "result.id integer", "result.soil string");
        assertThat(page.found()).containsExactly("FIELD_NOT_SHOWN result.soil: string / {id}");
        assertThat(page.find().get(0).stated().line()).isEqualTo(page.line("**result.soil**"));
        assertThat(page.find().get(0).other().line()).isEqualTo(page.line("{\"result\""));
    }

    @Test
    void oneElementThatShowsAFieldIsEnough() {
        assertThat(Pages.answer(
                                "{\"result\": [{\"id\": 1}, {\"soil\": \"clay\"}]}",
                                "result array",
                                "result.id integer",
                                "result.soil string")
                        .found())
                .isEmpty();
    }

    @Test
    void whatIsLeftOutOrNotSelectedIsNotMissed() {
        assertThat(Pages.answer(
                                "{\"result\": {\"id\": 1, ...}}",
                                "result object",
                                "result.id integer",
                                "result.soil string")
                        .found())
                .isEmpty();
        assertThat(Pages.answer("{\"result\": {\"id\": 1}}", "result object", "result.id integer", "result.soil string")
                        .with(Pages.call("garden.bed.plant", "{\"select\": [\"id\"]}"), "select array")
                        .found())
                .isEmpty();
    }

    @Test
    void aFieldIsNotDocumented() {
        assertThat(Pages.answer(
                                "{\"result\": {\"id\": 1, \"frost\": {\"deep\": 1}}}",
                                "result object",
                                "result.id integer")
                        .found())
                .containsExactly("FIELD_NOT_DOCUMENTED result.frost:  / {deep}");
    }

    @Test
    void aNameDiffersInCase() {
        assertThat(Pages.answer("{\"result\": {\"ID\": 1}}", "result object", "result.id integer")
                        .found())
                .containsExactly("NAME_IN_OTHER_CASE result.ID: id / ID");
    }

    @Test
    void keysOfMapsAreNotFields() {
        assertThat(Pages.answer(
                                "{\"result\": {\"north\": {\"id\": 1}, \"south\": {\"id\": 2}}}",
                                "result object",
                                "result.<key> object",
                                "result.<key>.id integer")
                        .found())
                .isEmpty();
        assertThat(Pages.answer(
                                "{\"result\": {\"7\": {\"id\": 1}, \"9\": {\"id\": 2}}}",
                                "result object",
                                "result.id integer")
                        .found())
                .isEmpty();
    }

    @Test
    void aRowStandsAtAnotherLevel() {
        assertThat(Pages.answer("{\"result\": {\"beds\": [{\"id\": 1}]}}", "result object", "beds array", "id integer")
                        .found())
                .containsExactly(
                        "ROW_AT_OTHER_LEVEL result.beds: beds / result.beds",
                        "ROW_AT_OTHER_LEVEL result.beds.id: id / result.beds.id");
        assertThat(Pages.answer(
                                "{\"result\": {\"beds\": [{\"id\": 1}]}}",
                                "result object",
                                "result.beds array",
                                "result.beds.id integer")
                        .found())
                .isEmpty();
    }

    @Test
    void aWrapperIsNotDocumented() {
        assertThat(Pages.answer(
                                "{\"result\": {\"bed\": {\"id\": 1, \"soil\": \"x\"}}}",
                                "result object",
                                "result.id integer",
                                "result.soil string")
                        .found())
                .containsExactly("WRAPPER_NOT_DOCUMENTED result.bed: result.id / result.bed.id");
    }

    @Test
    void descriptorsStandInThePlaceOfValues() {
        assertThat(Pages.answer(
                                "{\"result\": {\"id\": %1$s, \"row\": %1$s, \"age\": %1$s}}".formatted(DESCRIPTOR),
                                "result object",
                                "result.id integer",
                                "result.row integer",
                                "result.age integer")
                        .found())
                .containsExactly("DESCRIPTORS_AS_FIELDS result: types of 3 fields / {type, isRequired}");
    }

    @Test
    void theResultIsNotShown() {
        assertThat(Pages.answer("{\"beds\": [], \"total\": 0}", "result object", "result.beds array", "total integer")
                        .found())
                .containsExactly("RESULT_NOT_SHOWN result: object / {beds, total}");
    }

    @Test
    void whatStandsBesideTheResultDiffers() {
        assertThat(Pages.answer("{\"result\": 1, \"next\": 50}", "result integer", "total integer", "time time")
                        .found())
                .containsExactly(
                        "ENVELOPE_NOT_DOCUMENTED next:  / 50",
                        "ENVELOPE_NOT_SHOWN total: integer / {result, next}",
                        "ENVELOPE_NOT_SHOWN time: time / {result, next}");
        assertThat(Pages.answer(
                                "{\"result\": 1, \"total\": 50, \"time\": {}}",
                                "result integer",
                                "total integer",
                                "time time")
                        .found())
                .isEmpty();
    }

    @Test
    void fieldsOfASharedTypeAreReadWhereItIsDescribed() {
        Pages page = Pages.answer("{\"result\": {\"bed\": {\"id\": null}}}", "result object", "result.bed garden_bed");
        assertThat(page.find(Pages.type("garden_bed", "id integer", "soil string")))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.kind()).isEqualTo(Contradiction.Kind.NULL_IN_EXAMPLE);
                    assertThat(found.path()).isEqualTo("result.bed.id");
                    assertThat(found.page()).isEqualTo(Pages.FILE);
                    assertThat(found.stated().file()).isEqualTo("api-reference/types.md");
                });
    }

    @Test
    void aFieldDiffersFromTheSharedType() {
        String json = "{\"result\": {\"bed\": {\"id\": 1, \"soil\": \"a\", \"frost\": 1}}}";
        Pages page = Pages.answer(
                json,
                "result object",
                "result.bed garden_bed",
                "result.bed.id integer",
                "result.bed.soil string",
                "result.bed.frost integer");
        assertThat(page.found(Pages.type("garden_bed", "id string", "soil string")))
                .containsExactly(
                        "SHARED_TYPE_TYPE result.bed.id: integer / garden_bed.id: string",
                        "SHARED_TYPE_FIELD result.bed.frost: integer / garden_bed");
        assertThat(page.found(Pages.type("garden_bed", "id double", "soil string", "frost integer")))
                .isEmpty();
    }
}
