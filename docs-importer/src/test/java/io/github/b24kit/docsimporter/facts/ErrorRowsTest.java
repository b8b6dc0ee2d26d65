package io.github.b24kit.docsimporter.facts;

import static io.github.b24kit.docsimporter.facts.GardenPage.page;
import static io.github.b24kit.docsimporter.facts.GardenPage.read;
import static io.github.b24kit.docsimporter.facts.GardenPage.row;
import static io.github.b24kit.docsimporter.facts.GardenPage.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.docsimporter.page.Page;
import io.github.b24kit.docsimporter.page.Words;
import io.github.b24kit.docsimporter.yfm.PageText;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Which codes and statuses of a page are those of its method. */
class ErrorRowsTest {
    @Test
    void severalCodesOfARowAreAsManyErrors() {
        MethodFacts facts =
                read(page(table(row("id", "integer")), "{}", "{\"result\": true}", table(row("result", "boolean")))
                        .replace("|| `DRY` | Empty ||", "|| `DRY`\n`FROZEN` | Wait ||"));

        assertThat(facts.errors()).extracting(Fact.ErrorRow::code).containsExactly("DRY", "FROZEN");
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
}
