package io.github.b24kit.docsimporter.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.docsimporter.facts.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A documented type and a value, in an answer and in a call. */
class ValueTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "INTEGER_AS_TEXT; integer; \"12\"",
                "DOUBLE_AS_TEXT; double; \"12.50\"",
                "NUMBER_AS_OTHER_TEXT; integer; \"twelve\"",
                "TEXT_AS_NUMBER; string; 12",
                "INTEGER_AS_FRACTION; integer; 1.5",
                "BOOLEAN_AS_YES_NO; boolean; \"Y\"",
                "BOOLEAN_AS_NUMBER; boolean; 1",
                "BOOLEAN_AS_OTHER_TEXT; boolean; \"yes\"",
                "VALUE_AS_BOOLEAN; string; true",
                "DATE_AS_FALSE; datetime; false",
                "DATE_AS_DATETIME; date; \"2026-01-02T03:04:05+00:00\"",
                "DATETIME_AS_DATE; datetime; \"2026-01-02\"",
                "NULL_IN_EXAMPLE; integer; null",
                "OBJECT_AS_ARRAY; object; []",
                "ARRAY_AS_OBJECT; array; {}",
                "OBJECT_AS_SCALAR; object; 5",
                "ARRAY_AS_SCALAR; array; \"a\"",
                "SCALAR_AS_OBJECT; integer; {\"id\": 1}",
                "SCALAR_AS_ARRAY; integer; [1]",
                "INTEGER_AS_TEXT; integer[]; [1, \"2\"]",
                "NULL_IN_EXAMPLE; integer|string; null",
                "INTEGER_AS_TEXT; garden_bed.id; \"7\"",
            })
    void differs(Contradiction.Kind kind, String type, String value) {
        Pages answer = Pages.answer("{\"result\": {\"bed\": " + value + "}}", "result object", "result.bed " + type);
        assertThat(answer.find(Pages.type("garden_bed", "id integer")))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.kind()).isEqualTo(kind);
                    assertThat(found.path()).isEqualTo("result.bed");
                    assertThat(found.stated())
                            .isEqualTo(new Fact.Source(Pages.FILE, answer.line("**result.bed**"), Fact.Layer.TABLE));
                    assertThat(found.other())
                            .isEqualTo(
                                    new Fact.Source(Pages.FILE, answer.line("{\"result\""), Fact.Layer.JSON_EXAMPLE));
                });
        Pages request = Pages.request("{\"bed\": " + value + "}", "bed " + type);
        assertThat(request.find(Pages.type("garden_bed", "id integer")))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.kind()).isEqualTo(kind);
                    assertThat(found.other())
                            .isEqualTo(new Fact.Source(Pages.FILE, request.line("curl -d"), Fact.Layer.CURL));
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "integer; 12",
                "integer; \"your_id_here\"",
                "integer; \"**put_id_here**\"",
                "integer; \"\"",
                "integer|string; \"twelve\"",
                "double; 12",
                "boolean; false",
                "null|string; null",
                "datetime; \"2026-01-02T03:04:05+00:00\"",
                "datetime|boolean; false",
                "array|object; {}",
                "integer[]; [1, 2]",
                "any; {\"a\": 1}",
                "garden_pot; {\"a\": 1}",
                "garden_bed; \"GB\"",
                "garden_pot.id; \"a7\"",
            })
    void agrees(String type, String value) {
        assertThat(Pages.answer("{\"result\": {\"bed\": " + value + "}}", "result object", "result.bed " + type)
                        .found(Pages.type("garden_bed", "id integer")))
                .isEmpty();
        assertThat(Pages.request("{\"bed\": " + value + "}", "bed " + type)
                        .found(Pages.type("garden_bed", "id integer")))
                .isEmpty();
    }

    @Test
    void formDataHasTextsOnly() {
        assertThat(Pages.request("bed=12&tall=1", "bed integer", "tall boolean").found())
                .isEmpty();
    }

    @Test
    void aValueIsNotListed() {
        String row = "soil string Possible values:\n- `CLAY` — heavy\n- `SAND` — light";
        assertThat(Pages.request("{\"soil\": \"PEAT\"}", row).found())
                .containsExactly("VALUE_NOT_LISTED soil: CLAY, SAND / \"PEAT\"");
        assertThat(Pages.request("{\"soil\": \"SAND\"}", row).found()).isEmpty();
        assertThat(Pages.request("{\"soil\": \"Rather a sentence\"}", row).found())
                .isEmpty();
    }

    @Test
    void theRowsOfOneFieldDiffer() {
        assertThat(Pages.request("{\"bed\": 1}", "bed integer", "bed boolean").found())
                .containsExactly("ROWS_OF_OTHER_TYPES bed: integer / boolean");
        assertThat(Pages.request("{\"bed\": 1}", "bed integer", "bed double").found())
                .isEmpty();
    }
}
