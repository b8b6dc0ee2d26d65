package io.github.b24kit.docsimporter.facts;

import static io.github.b24kit.docsimporter.facts.GardenPage.page;
import static io.github.b24kit.docsimporter.facts.GardenPage.read;
import static io.github.b24kit.docsimporter.facts.GardenPage.row;
import static io.github.b24kit.docsimporter.facts.GardenPage.table;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which of the methods that a page speaks of is its own. */
class MethodOfAPageTest {
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
}
