package io.github.b24kit.contracttests.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.b24kit.contracttests.DocumentationCorpus;
import io.github.b24kit.contracttests.pages.TableRows.Kind;
import io.github.b24kit.docsimporter.Corpus;
import io.github.b24kit.docsimporter.docs.DocsReader;
import io.github.b24kit.docsimporter.docs.Documentation;
import io.github.b24kit.docsimporter.facts.MethodFacts;
import io.github.b24kit.specmodel.SpecReader;
import io.github.b24kit.specmodel.SpecResult;
import io.github.b24kit.specmodel.SpecRoot;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.write.ModelJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * Holds every entry against its page, both ways, where the documentation lies beside the checkout. A difference is a named correction
 * in {@code corrections.yaml} or a mistake; a correction that nothing needs is a mistake, too.
 */
@TestInstance(Lifecycle.PER_CLASS)
class EntriesAgainstPagesTest {
    private final List<Correction> corrections = Correction.read("corrections.yaml");
    private final Map<String, Facts> entries = new LinkedHashMap<>();
    private final Map<String, MethodFacts> pages = new LinkedHashMap<>();
    private DocumentationCorpus corpus;

    @BeforeAll
    void readBoth() throws Exception {
        corpus = DocumentationCorpus.newest().orElse(null);
        assumeTrue(corpus != null, "no archive of the documentation in " + Corpus.ARCHIVES);
        for (JsonNode entry : model().get("methods")) {
            entries.put(entry.get("method").textValue(), Facts.ofEntry(entry));
        }
        DocsReader.read(Documentation.at(corpus.root()), done -> {}).methods().stream()
                .filter(page -> entries.containsKey(page.method()))
                .forEach(page -> pages.put(page.method(), page));
    }

    @Test
    void everyEntryHasAPage() {
        assertThat(entries).hasSize(35);
        assertThat(pages.keySet()).containsExactlyInAnyOrderElementsOf(entries.keySet());
    }

    @Test
    void anEntrySaysWhatItsPageSays() {
        List<Difference> differences = new ArrayList<>();
        entries.forEach((method, entry) -> differences.addAll(
                Difference.between(Facts.ofPage(Objects.requireNonNull(pages.get(method), method)), entry)));
        Correction.explain(differences, corrections(difference -> !isCount(difference)));
    }

    /** Counted by bars and headings, so that a row that the reader of the documentation loses is missed here. */
    @Test
    void anEntryHasAsManyRowsAsTheTablesOfItsPage() throws IOException {
        List<Difference> differences = new ArrayList<>();
        for (Facts entry : entries.values()) {
            String page =
                    Files.readString(corpus.root().resolve(entry.byPointer().get("page")));
            Map<Kind, Integer> rows = TableRows.count(page);
            // The table of results has a row for the result itself and one for each name beside it.
            long envelope = entry.byPointer().get("envelope").split(",", -1).length;
            compare(entry.method(), Kind.PARAMS, rows, entry.rows("params"), differences);
            compare(entry.method(), Kind.FIELDS, rows, 1 + envelope + entry.rows("result"), differences);
            compare(entry.method(), Kind.ERRORS, rows, entry.rows("errors"), differences);
        }
        Correction.explain(differences, corrections(EntriesAgainstPagesTest::isCount));
    }

    @Test
    void everyCorrectionSaysWhy() {
        assertThat(corrections)
                .isNotEmpty()
                .allSatisfy(
                        each -> assertThat(each.because()).as(each.toString()).isNotBlank());
    }

    private static void compare(String method, Kind kind, Map<Kind, Integer> rows, long inEntry, List<Difference> to) {
        long onPage = rows.getOrDefault(kind, 0);
        if (onPage != inEntry) {
            to.add(new Difference(method, "rows of " + kind, String.valueOf(onPage), String.valueOf(inEntry)));
        }
    }

    private static boolean isCount(Difference difference) {
        return difference.pointer().startsWith("rows of ");
    }

    private List<Correction> corrections(Predicate<Difference> which) {
        return corrections.stream()
                .filter(each -> which.test(each.difference()))
                .toList();
    }

    private static JsonNode model() throws IOException {
        StringBuilder written = new StringBuilder();
        ModelJson.write(api(), written);
        return new ObjectMapper().readTree(written.toString());
    }

    static Api api() {
        SpecRoot spec = new SpecRoot(Path.of("..", "spec"), SpecRoot.Layer.PACKAGED);
        SpecResult result = SpecReader.read(List.of(spec), DocumentationCorpus.METHODS);
        assertThat(result.findings()).isEmpty();
        return Objects.requireNonNull(result.api());
    }
}
