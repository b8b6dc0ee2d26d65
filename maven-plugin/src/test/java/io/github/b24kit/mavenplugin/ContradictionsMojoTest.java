package io.github.b24kit.mavenplugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.b24kit.docsimporter.contradiction.Contradiction;
import io.github.b24kit.docsimporter.docs.FactsJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContradictionsMojoTest {
    private static final String PAGE = """
            # Найти грядку garden.bed.get

            > Scope: [`garden`](types.md)

            ## Параметры метода

            Без параметров.

            ## Обработка ответа

            ```json
            {
                "result": "%s"
            }
            ```

            ### Возвращаемые данные

            #|
            || **Название**
            `тип` | **Описание** ||
            || **result**
            [`boolean`](../types.md) | Есть ли она ||
            |#

            ## Обработка ошибок

            #|
            || **Код** | **Описание** ||
            || `STONE` | Камень ||
            |#
            """;

    @TempDir
    Path folder;

    private final List<String> log = new ArrayList<>();
    private ContradictionsMojo mojo;

    @BeforeEach
    void prepare() throws Exception {
        page(PAGE.formatted("Y"));
        mojo = new ContradictionsMojo();
        mojo.setLog(new SystemStreamLog() {
            @Override
            public void info(CharSequence line) {
                log.add(line.toString());
            }
        });
        mojo.docs = folder.resolve("docs").toFile();
        mojo.report = folder.resolve("report.json").toFile();
        mojo.markdown = folder.resolve("report.md").toFile();
    }

    @Test
    void listsWhatDisagrees() throws Exception {
        mojo.execute();

        JsonNode report = new ObjectMapper().readTree(mojo.report);
        assertThat(report.path("outcome").asText()).isEqualTo("contradictions");
        assertThat(report.path("contradictions")).hasSize(1);
        JsonNode found = report.at("/contradictions/0");
        assertThat(found.path("kind").asText()).isEqualTo("boolean-as-yes-no");
        assertThat(found.path("line").asInt()).isEqualTo(22);
        assertThat(found.path("otherLine").asInt()).isEqualTo(13);
        assertThat(Files.readString(mojo.markdown.toPath())).contains("## boolean-as-yes-no");
        assertThat(log)
                .containsExactly(
                        "boolean-as-yes-no                   1 on 1 page",
                        "Written to " + mojo.report,
                        "Written to " + mojo.markdown,
                        "1 method, 1 contradiction on 1 page: contradictions");
    }

    @Test
    void failsTheBuildOnlyIfAskedTo() {
        mojo.failOnContradiction = true;

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("bitrix24.failOnContradiction is set. 1 method, 1 contradiction on 1 page: contradictions");
        assertThat(mojo.report).exists();
        assertThat(mojo.markdown).exists();
    }

    @Test
    void nothingIsClean() throws Exception {
        page(PAGE.replace("\"%s\"", "true"));
        mojo.failOnContradiction = true;
        mojo.execute();

        assertThat(log).endsWith("1 method, 0 contradictions on 0 pages: clean");
    }

    @Test
    void thePageAboutTheGoalListsEveryKind() throws Exception {
        List<String> listed = new ArrayList<>();
        Matcher row = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| (.*) \\|$")
                .matcher(Files.readString(Path.of("..", "docs", "contradictions.md")));
        while (row.find()) {
            listed.add(row.group(1) + ": " + row.group(2));
        }
        assertThat(listed)
                .containsExactlyElementsOf(Stream.of(Contradiction.Kind.values())
                        .map(kind -> FactsJson.word(kind) + ": " + kind.meaning())
                        .toList());
    }

    private void page(String text) throws Exception {
        Path file = folder.resolve("docs/api-reference/bed/get.md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
