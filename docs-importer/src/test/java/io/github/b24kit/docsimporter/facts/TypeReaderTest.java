package io.github.b24kit.docsimporter.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.docsimporter.page.Page;
import io.github.b24kit.docsimporter.page.Words;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TypeReaderTest {
    private static final String PAGE = """
            # Objects

            ## Bed {#bed}

            #|
            || **Field**
            `Type` | **Description** ||
            || **id**
            `integer` | Which one ||
            |#

            ### %s

            #|
            || **Field**
            `Type` | **Description** ||
            || **dug**
            `date` | When ||
            |#
            """;

    @Test
    void aTypeGoesOnUnderAHeadingThatSaysSo() {
        assertThat(fields("Additional Fields (only in answers)")).containsExactly("id", "dug");
        assertThat(fields("Дополнительные поля (только в ответах)")).containsExactly("id", "dug");
    }

    @Test
    void whatElseIsDescribedInsideIsNoPartOfIt() {
        assertThat(fields("The event of a bed")).containsExactly("id");
    }

    private static Iterable<String> fields(String heading) {
        NamedType type = new TypeReader(Words.packaged(), false)
                .read(Page.read("types.md", PAGE.formatted(heading)), "Bed", "bed");
        return Objects.requireNonNull(type).fields().stream()
                .map(Fact.FieldRow::path)
                .toList();
    }
}
