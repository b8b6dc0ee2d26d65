package io.github.b24kit.mavenplugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.b24kit.docsimporter.docs.FactsJson;
import io.github.b24kit.docsimporter.facts.PageFinding;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small documentation of our own, with pages in both languages. */
class ReadDocsMojoTest {
    private static final String TYPES = """
            # Types

            #|
            || **Type** | **Description** ||
            || [`garden_bed`](#garden_bed) | A bed ||
            |#

            ## garden_bed {#garden_bed}

            #|
            || **Name**
            `type` | **Description** ||
            || **id**
            [`integer`](types.md) | Which ||
            |#
            """;
    private static final String ENGLISH = """
            # Weed a bed garden.bed.weed

            > Scope: [`garden`](types.md)

            ## Method Parameters

            #|
            || **Name**
            `type` | **Description** ||
            || **bedId***
            [`garden_bed.id`](../types.md#garden_bed) | Which bed ||
            || **tool**
            [`garden_tool`](../tools.md) | With what ||
            |#

            ## Response Handling

            ### Returned Data

            #|
            || **Name**
            `type` | **Description** ||
            || **result**
            [`boolean`](../types.md) | Done ||
            |#

            ## Error Handling

            {% include [shared](../../_includes/errors.md) %}

            ### Possible Error Codes

            #|
            || **Code** | **Description** ||
            || `STONE` | There is a stone ||
            |#
            """;
    private static final String RUSSIAN = """
            # Прополоть грядку garden.bed.dig

            > Scope: [`garden`](types.md)

            ## Параметры метода

            Без параметров.

            ## Обработка ответа

            ### Возвращаемые данные

            #|
            || **Название**
            `тип` | **Описание** ||
            || **result**
            [`boolean`](../types.md) | Готово ||
            |#

            ## Обработка ошибок

            {% include [общие](../../_includes/errors.md) %}
            """;
    private static final String ERRORS = """
            ### System Errors

            #|
            || **Code** | **Description** ||
            || `RAIN` | It rains ||
            |#
            """;

    @TempDir
    Path folder;

    private final List<String> log = new ArrayList<>();
    private ReadDocsMojo mojo;

    @BeforeEach
    void prepare() throws Exception {
        write("docs/_includes/errors.md", ERRORS);
        write("docs/api-reference/types.md", TYPES);
        write("docs/api-reference/bed/index.md", "# Beds: Overview\n");
        write("docs/api-reference/bed/weed.md", ENGLISH);
        write("docs/api-reference/bed/dig.md", RUSSIAN);
        mojo = new ReadDocsMojo();
        mojo.setLog(new Lines());
        mojo.docs = folder.resolve("docs").toFile();
        mojo.report = folder.resolve("report.json").toFile();
    }

    @Test
    void tellsWhatTheDocumentationStates() throws Exception {
        mojo.execute();

        JsonNode report = report();
        assertThat(report.fieldNames().next()).isEqualTo("outcome");
        assertThat(report.path("outcome").asText()).isEqualTo("clean");
        assertThat(report.path("methods").findValuesAsText("method"))
                .containsExactly("garden.bed.dig", "garden.bed.weed");
        JsonNode weed = report.at("/methods/1");
        assertThat(weed.path("file").asText()).isEqualTo("api-reference/bed/weed.md");
        assertThat(weed.at("/params/0").toString())
                .isEqualTo("{\"path\":\"bedId\",\"types\":[\"garden_bed.id\"],\"required\":true,\"values\":[],"
                        + "\"layer\":\"table\",\"line\":10}");
        assertThat(weed.path("errors").toString())
                .isEqualTo("[{\"code\":\"STONE\",\"status\":\"\",\"layer\":\"table\",\"line\":35},"
                        + "{\"code\":\"RAIN\",\"status\":\"\",\"common\":true,\"layer\":\"table\","
                        + "\"file\":\"_includes/errors.md\",\"line\":5}]");
        assertThat(report.path("types").toString())
                .isEqualTo("{\"garden_bed\":{\"file\":\"api-reference/types.md\",\"line\":8,\"fields\":["
                        + "{\"path\":\"id\",\"types\":[\"integer\"],\"values\":[],\"layer\":\"table\",\"line\":13}]}}");
        assertThat(log)
                .containsExactly(
                        "WARN api-reference/bed/weed.md:12: warning: The type is not described where its link leads, and stays"
                                + " opaque: garden_tool at ../tools.md [opaque-type]",
                        "INFO pages           5  method 2, overview 1, include 1, other 1",
                        "INFO methods         2",
                        "INFO parameters      2",
                        "INFO fields          0",
                        "INFO errors          1",
                        "INFO types           1",
                        "INFO findings        1  opaque-type 1",
                        "INFO Written to " + mojo.report,
                        "INFO 2 methods, 1 finding: clean");
    }

    @Test
    void theReportIsTheSameEachTime() throws Exception {
        mojo.execute();
        String first = Files.readString(mojo.report.toPath());
        mojo.execute();

        assertThat(Files.readString(mojo.report.toPath())).isEqualTo(first).endsWith("}\n");
    }

    @Test
    void aPageIsReadAloneAsWithTheOthers() throws Exception {
        mojo.execute();
        JsonNode all = report();
        mojo.docs = folder.resolve("docs/api-reference/bed/weed.md").toFile();
        mojo.execute();

        assertThat(report().path("methods")).containsExactly(all.at("/methods/1"));
        assertThat(report().path("types")).isEqualTo(all.path("types"));
    }

    @Test
    void badInputIsToldAndReported() throws Exception {
        mojo.docs = folder.resolve("absent").toFile();

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("bitrix24.docs: " + mojo.docs
                        + " does not exist. Give a checkout of the documentation, a folder"
                        + " of it, or a page: a file that ends in .md.");
        assertThat(report().path("outcome").asText()).isEqualTo("bad-input");
    }

    @Test
    void aReportThatCannotBeWrittenIsTold() {
        mojo.report = folder.toFile();

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("is a folder");
    }

    @Test
    void progressIsShownOnATerminalOnlyAndGoesAway() {
        StringWriter terminal = new StringWriter();
        try (ProgressLine line = new ProgressLine(new PrintWriter(terminal), 120)) {
            for (int done = 1; done <= 120; done++) {
                line.accept(done);
            }
        }
        assertThat(terminal.toString())
                .startsWith("\rReading pages: 50 of 120\rReading pages: 100 of 120\r ")
                .endsWith(" \r");
        try (ProgressLine none = ProgressLine.of(true, 120)) {
            none.accept(100); // tests have no terminal
        }
    }

    @Test
    void thePageAboutTheGoalListsEveryKindOfFinding() throws Exception {
        List<String> listed = new ArrayList<>();
        List<String> losses = new ArrayList<>();
        Matcher row = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| .* \\| (yes )?\\|$")
                .matcher(Files.readString(Path.of("..", "docs", "read-docs.md")));
        while (row.find()) {
            listed.add(row.group(1));
            if (row.group(2) != null) {
                losses.add(row.group(1));
            }
        }
        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(Stream.of(PageFinding.Kind.values())
                        .map(FactsJson::word)
                        .toList());
        assertThat(losses)
                .containsExactlyInAnyOrderElementsOf(Stream.of(PageFinding.Kind.values())
                        .filter(PageFinding.Kind::isLoss)
                        .map(FactsJson::word)
                        .toList());
    }

    private JsonNode report() throws Exception {
        return new ObjectMapper().readTree(folder.resolve("report.json").toFile());
    }

    private void write(String path, String text) throws Exception {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private final class Lines extends SystemStreamLog {
        @Override
        public void info(CharSequence text) {
            log.add("INFO " + text);
        }

        @Override
        public void warn(CharSequence text) {
            log.add("WARN " + text);
        }
    }
}
