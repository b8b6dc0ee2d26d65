package io.github.b24kit.contractkit.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.b24kit.contractkit.compare.finding.Severity;
import io.github.b24kit.specmodel.finding.Finding;
import io.github.b24kit.specmodel.finding.SourceLocation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportFormatTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 40})
    void sarifKeepsItsOfficialSchema(int number) throws IOException {
        String log = ReportFormat.SARIF.write(Samples.mixed(number));
        assertThat(schema().validate(log, InputFormat.JSON)).isEmpty();
        assertThat(schema().validate(log.replace("\"2.1.0\"", "\"2.0\""), InputFormat.JSON))
                .as("the schema finds what is wrong")
                .isNotEmpty();
    }

    @Test
    void sarifSuppressesWhatWasAccepted() throws IOException {
        JsonNode results = new ObjectMapper()
                .readTree(ReportFormat.SARIF.write(Samples.mixed(7)))
                .at("/runs/0/results");
        assertThat(results).hasSize(7);
        assertThat(results.get(6).at("/suppressions/0/justification").textValue())
                .isEqualTo("note");
        assertThat(results.get(0).at("/level").textValue()).isEqualTo("error");
        assertThat(results.get(0)
                        .at("/locations/0/physicalLocation/region/startLine")
                        .intValue())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 40, 400})
    void theSummaryOfAPullRequestIsShort(int number) {
        assertThat(ReportFormat.MARKDOWN.write(Samples.mixed(number)).lines()).hasSizeLessThanOrEqualTo(25);
    }

    @Test
    void theSummaryTellsFirstWhatBreaksTheReader() {
        String text = Jsoup.parse(ReportFormat.MARKDOWN.write(Samples.mixed(7))).wholeText();
        assertThat(text.lines().toList())
                .containsSubsequence(
                        "## Changes of the contract",
                        "2 breaking, 1 dangerous, 3 info, 1 accepted",
                        "**Breaks you**",
                        "* breaking shop.order.m2 /params/note: string -> nothing, param-removed, provider-change,"
                                + " [page](), Shop.java:41",
                        "**May break you: usage unknown**",
                        "* breaking shop.order.m5 /params/note: string -> nothing, param-removed, provider-change,"
                                + " usage unknown, the raw answer, Raw.java:7",
                        "**Everything else**");
        assertThat(text).contains("usage unknown, the raw answer, Raw.java:7").contains("1 accepted note");
    }

    @Test
    void annotationsSayWhere() {
        String text = ReportFormat.GITHUB.write(Reports.ofChanges(
                List.of(Samples.change("a.b", Severity.BREAKING), Samples.change("a.c", Severity.INFO)),
                Map.of(),
                Map.of(),
                Map.of()));
        assertThat(text)
                .isEqualTo("::error file=head/a.b.yaml,line=1,title=a.b /params/note::parameter \"note\" is gone, was"
                        + " \"string\" [param-removed; provider-change]\n");
    }

    @Test
    void findingsOfACheckAreToldInTheSameFormats() {
        Finding finding = new Finding(
                "type-is-known",
                Finding.Severity.WARNING,
                "unknown type",
                new SourceLocation("a.yaml", 4, 2),
                "a.b",
                "x",
                "write it",
                null);
        Report report = Reports.ofFindings(List.of(finding));
        assertThat(ReportFormat.CONSOLE.write(report)).isEqualTo("""
                        warning   a.b x: unknown type; write it [type-is-known] a.yaml:4:2
                        0 errors, 1 warning, 0 notes, 0 accepted
                        """);
        for (ReportFormat format : ReportFormat.values()) {
            assertThat(format.write(report)).contains("type-is-known").contains("a.b");
        }
    }

    @Test
    void thePageNeedsNothingElse() {
        var page = Jsoup.parse(ReportFormat.HTML.write(Samples.mixed(40)));
        assertThat(page.select("article")).hasSize(40);
        assertThat(page.select("section h2").eachText())
                .containsExactly(
                        "Breaks you 7", "May break you: usage unknown 3", "Dangerous 8", "Info 17", "Accepted 5");
        String gone =
                " param-removed A parameter is gone: the portal drops it without a word, so a call that writes does"
                        + " something else. ";
        assertThat(page.select("tbody tr").eachText())
                .containsExactly(
                        "breaking" + gone + "10 10 provider-change",
                        "dangerous" + gone + "8 8 provider-change",
                        "info" + gone + "17 17 provider-change");
        assertThat(page.select("script, link, img")).isEmpty();
        assertThat(page.select("a").eachAttr("href")).containsExactly("https://example.org/m2.html");
        assertThat(page.select("h3").eachText()).contains("breaking shop.order.m2 /params/note");
        assertThat(page.select("dd").eachText()).contains("provider-change: The table lost its row.");
    }

    @Test
    void formatsAreKnownByTheirWords() {
        assertThat(ReportFormat.of(" sarif ")).isEqualTo(ReportFormat.SARIF);
        assertThatThrownBy(() -> ReportFormat.of("pdf")).hasMessageContaining("json, console, junit");
    }

    private static Schema schema() throws IOException {
        try (InputStream in = ReportFormatTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(text, InputFormat.JSON);
        }
    }
}
