package io.github.b24kit.docsimporter.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.docsimporter.contradiction.Contradictions;
import io.github.b24kit.docsimporter.facts.PageFinding;
import io.github.b24kit.docsimporter.page.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages made to hold the reader up, to break it or to make it tell what is none of its business; the page beside them is read. */
@Timeout(60) // against hanging; they take well under a second
class HostilePagesTest {
    private static final String HEAD =
            "# Water a plant garden.plant.water\n\n> Scope: [`garden`](../scopes.md)\n\n## Method Parameters\n\n";

    @TempDir
    Path folder;

    static Stream<Arguments> beyondMeasure() {
        String text = " has more than 6000 characters";
        return Stream.of(
                Arguments.of("deep", "{% note info %}\n".repeat(5_000), "notes, tabs or tables are nested too deep"),
                Arguments.of("tables", "#|\n|| a |\n".repeat(5_000), "notes, tabs or tables are nested too deep"),
                Arguments.of("line", "a".repeat(30_000), "a line has more than 20000 characters"),
                Arguments.of("lines", "a\n".repeat(600_000), "20000 lines"),
                Arguments.of("brackets", cell("[".repeat(10_000)), text),
                Arguments.of("marks", cell("`".repeat(10_000)), text),
                Arguments.of("cell of lines", cell("a `b`,\n".repeat(5_000)), text),
                Arguments.of("item", "- a\n" + "b\n".repeat(7_000), text),
                Arguments.of("heading", "# " + "{#".repeat(5_000), text));
    }

    @ParameterizedTest
    @MethodSource("beyondMeasure")
    void whatIsBeyondMeasureIsAFinding(String name, String text, String why) throws Exception {
        DocsReading reading = read(HEAD + text);

        assertThat(reading.findings())
                .filteredOn(each -> each.kind() == PageFinding.Kind.UNREADABLE_PAGE)
                .singleElement()
                .satisfies(each -> assertThat(each.file()).isEqualTo("hostile.md"))
                .satisfies(each -> assertThat(each.detail()).contains(why));
        assertThat(reading.methods()).extracting(each -> each.method()).containsExactly("garden.well.get");
    }

    @Test
    void aFragmentIncludedAgainAndAgainIsBounded() throws Exception {
        Files.writeString(folder.resolve("part.md"), ("word ".repeat(200) + "\n").repeat(100));

        assertThat(read(HEAD + "{% include [a](part.md) %}\n".repeat(5_000)).findings())
                .extracting(PageFinding::detail)
                .anyMatch(why -> why.contains("with what it includes it has more than 1000000 characters"));
    }

    static Stream<String> hard() {
        return Stream.of(
                cell("[".repeat(5_000)),
                cell("`".repeat(5_000)),
                cell("[a](".repeat(1_200)),
                cell("; ".repeat(2_500)),
                cell("`a`, ".repeat(1_000)),
                cell("default ".repeat(700)),
                "{% note " + " ".repeat(5_000) + "\n",
                "```ts\ntype R = { [\n```\n",
                "```json\n" + "[".repeat(5_000) + "\n```\n",
                "```bash\ncurl '" + "\\".repeat(5_000) + "\n```\n");
    }

    @ParameterizedTest
    @MethodSource("hard")
    void whatIsHardToReadIsReadAllTheSame(String text) throws Exception {
        DocsReading reading = read(HEAD + text);

        assertThat(reading.methods())
                .extracting(each -> each.method())
                .containsExactly("garden.plant.water", "garden.well.get");
        assertThat(new Contradictions(Words.packaged(), reading.types()).of(reading.methods()))
                .isNotNull();
    }

    private DocsReading read(String hostile) throws Exception {
        Files.writeString(folder.resolve("hostile.md"), hostile);
        Files.writeString(folder.resolve("well.md"), HEAD.replace("plant.water", "well.get"));
        return DocsReader.read(Documentation.at(folder), done -> {});
    }

    private static String cell(String description) {
        return "#|\n|| **Name**\n`type` | **Description** ||\n|| **id**\n[`integer`](../types.md) | " + description
                + " ||\n|#\n";
    }
}
