package io.github.b24kit.docsimporter.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.b24kit.docsimporter.contradiction.Contradiction.Kind;
import io.github.b24kit.docsimporter.facts.Fact;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static Contradiction found(String page, int line) {
        return new Contradiction(
                Kind.NULL_IN_EXAMPLE,
                "garden.bed.get",
                false,
                page,
                "result.id",
                new Fact.Source("types.md", line, Fact.Layer.TABLE),
                "integer",
                new Fact.Source(page, 40, Fact.Layer.JSON_EXAMPLE),
                "null");
    }

    @Test
    void theJsonHasEveryFieldAndTheOutcomeFirst() throws Exception {
        StringWriter json = new StringWriter();
        ContradictionsJson.write(List.of(found("a.md", 7), found("b.md", 7)), json);

        JsonNode report = new ObjectMapper().readTree(json.toString());
        assertThat(report.fieldNames().next()).isEqualTo("outcome");
        assertThat(report.path("outcome").asText()).isEqualTo("contradictions");
        assertThat(report.at("/kinds/null-in-example/found").asInt()).isEqualTo(2);
        assertThat(report.at("/kinds/null-in-example/pages").asInt()).isEqualTo(2);
        assertThat(json.toString()).endsWith("}\n").contains("""
                {"kind": "null-in-example", "method": "garden.bed.get", "api": "v2", "page": "a.md", "path": "result.id", \
                "documented": "integer", "shown": "null", "file": "types.md", "line": 7, "layer": "table", \
                "otherFile": "a.md", "otherLine": 40, "otherLayer": "json-example"},
                """.strip());
    }

    @Test
    void nothingFoundIsClean() throws Exception {
        StringWriter json = new StringWriter();
        ContradictionsJson.write(List.of(), json);

        assertThat(new ObjectMapper().readTree(json.toString()).toString())
                .isEqualTo("{\"outcome\":\"clean\",\"kinds\":{},\"contradictions\":[]}");
    }

    @Test
    void theTextIsByKindAndPageAndHasTheFirstHundred() {
        List<Contradiction> many = new ArrayList<>();
        for (int line = 1; line <= 103; line++) {
            many.add(found("a.md", line));
        }
        String text = ContradictionsMarkdown.of(many);

        assertThat(text)
                .contains("103 on 1 pages")
                .contains("| [null-in-example](#null-in-example) | 103 | 1 |")
                .contains("## null-in-example")
                .contains("### a.md")
                .contains("- `garden.bed.get` `result.id`: types.md:100 `integer`, json-example a.md:40 `null`\n")
                .doesNotContain("types.md:101")
                .endsWith("and 3 more\n");
    }

    @Test
    void everyKindIsToldInOneSentence() {
        assertThat(Stream.of(Kind.values()).map(Kind::meaning))
                .doesNotHaveDuplicates()
                .allSatisfy(meaning -> assertThat(meaning).matches("[A-Z][^.]*\\."));
    }
}
