package io.github.b24kit.docsimporter.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ErrorTest {
    private static final String TABLE = """
            #|
            || **Code** | **Description** ||
            || `0` | Stones ||
            || `FROST` | Frozen ||
            |#
            """;

    @Test
    void theCodeIsANumber() {
        Pages page = Pages.errors("{\"error\": 0}", TABLE);
        assertThat(page.found()).containsExactly("ERROR_CODE_AS_NUMBER error: string / 0");
        assertThat(page.find().get(0).stated().line()).isEqualTo(page.line("Stones"));
        assertThat(page.find().get(0).other().line()).isEqualTo(page.line("{\"error\""));
        assertThat(Pages.errors("{\"error\": \"0\"}", TABLE).found()).isEmpty();
    }

    @Test
    void theCodeIsEmpty() {
        assertThat(Pages.errors("{\"error\": \"\"}", TABLE).found())
                .containsExactly("ERROR_CODE_EMPTY error: string / \"\"");
    }

    @Test
    void theCodeIsInNoRow() {
        assertThat(Pages.errors("{\"error\": \"RAIN\"}", TABLE).found())
                .containsExactly("ERROR_CODE_NOT_IN_TABLE RAIN: 0, FROST / \"RAIN\"");
        assertThat(Pages.errors("{\"error\": \"FROST\"}", TABLE).found()).isEmpty();
    }

    @Test
    void theCodeStandsInTwoRows() {
        Pages page = Pages.errors("{\"error\": \"0\"}", TABLE.replace("`FROST`", "`0`"));
        assertThat(page.found()).containsExactly("ERROR_CODE_REPEATED 0: 0 / 0");
        assertThat(page.find().get(0).other().line()).isEqualTo(page.line("Frozen"));
    }

    @Test
    void theFormIsThatOfAnotherVersion() {
        assertThat(Pages.errors("{\"error\": {\"code\": \"FROST\"}}", TABLE).found())
                .containsExactly("ERROR_OF_OTHER_VERSION error: string / {code}");
    }
}
