package io.github.b24kit.docsimporter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.b24kit.docsimporter.facts.Fact;
import io.github.b24kit.docsimporter.facts.MethodFacts;
import io.github.b24kit.docsimporter.facts.MethodReader;
import io.github.b24kit.docsimporter.page.Page;
import io.github.b24kit.docsimporter.page.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds what is read of the five first pages against the reading that the specification is held against, too. */
class FivePagesTest {
    private static final Path READING =
            Path.of("..", "spec-model", "src", "test", "resources", "facts-of-the-pages.json");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void aPageIsReadAsByAnotherReader(int which) throws IOException, InterruptedException {
        Corpus corpus = Corpus.newest();
        JsonNode other =
                new ObjectMapper().readTree(READING.toFile()).get("methods").get(which);
        String file = other.get("page").asText();
        MethodFacts facts = Objects.requireNonNull(new MethodReader(Words.packaged())
                .read(Page.read(file, Files.readString(corpus.root().resolve(file)))));

        assertThat(facts.method()).isEqualTo(other.get("method").asText());
        assertThat(facts.scope()).isEqualTo(texts(other.get("scope")));
        assertThat(facts.httpStatus()).isEqualTo(texts(other.get("httpStatus")));
        assertThat(facts.params())
                .extracting(row -> row.path() + (row.required() ? "* " : " ") + row.types() + " " + row.values())
                .isEqualTo(params(other.get("params")));
        assertThat(facts.resultTypes()).isEqualTo(texts(other.at("/result/types")));
        assertThat(facts.result())
                .extracting(row -> row.path() + " " + row.types())
                .isEqualTo(fields(other.at("/result/fields")));
        assertThat(facts.envelope()).isEqualTo(texts(other.at("/result/envelope")));
        assertThat(facts.errors()).extracting(Fact.ErrorRow::code).isEqualTo(codes(other.get("errors")));
        assertThat(facts.findings()).isEmpty();
    }

    private static List<String> params(JsonNode rows) {
        List<String> lines = new ArrayList<>();
        for (JsonNode row : rows) {
            lines.add(row.get("path").asText()
                    + (row.get("required").asBoolean() ? "* " : " ") + texts(row.get("types")) + " "
                    + texts(row.get("values")));
        }
        return lines;
    }

    /** What a map holds is said in prose and in the TypeScript sample, which are not read yet. */
    private static List<String> fields(JsonNode rows) {
        List<String> lines = new ArrayList<>();
        for (JsonNode row : rows) {
            if (!row.get("path").asText().endsWith("*")) {
                lines.add(row.get("path").asText() + " " + texts(row.get("types")));
            }
        }
        return lines;
    }

    private static List<String> codes(JsonNode rows) {
        List<String> codes = new ArrayList<>();
        for (JsonNode row : rows) {
            if (!row.path("common").asBoolean()) {
                codes.add(row.get("code").asText());
            }
        }
        return codes;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
