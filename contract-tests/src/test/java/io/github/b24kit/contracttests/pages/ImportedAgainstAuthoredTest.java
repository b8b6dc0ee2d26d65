package io.github.b24kit.contracttests.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.b24kit.contracttests.DocumentationCorpus;
import io.github.b24kit.docsimporter.Corpus;
import io.github.b24kit.docsimporter.docs.DocsReader;
import io.github.b24kit.docsimporter.docs.DocsReading;
import io.github.b24kit.docsimporter.docs.Documentation;
import io.github.b24kit.docsimporter.effect.Effects;
import io.github.b24kit.docsimporter.entry.Authored;
import io.github.b24kit.docsimporter.entry.Source;
import io.github.b24kit.docsimporter.entry.SpecImport;
import io.github.b24kit.specmodel.SpecReader;
import io.github.b24kit.specmodel.SpecResult;
import io.github.b24kit.specmodel.SpecRoot;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.write.ModelJson;
import io.github.b24kit.specmodel.write.YamlMap;
import io.github.b24kit.specmodel.write.YamlWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Imports the pages whose entries are written by hand, and holds what the importer makes of them against what people made. A difference is a
 * named one in {@code imported.yaml}, or a fault of either.
 */
class ImportedAgainstAuthoredTest {
    @TempDir
    Path spec;

    @Test
    void anImportedEntryMeansWhatTheOneWrittenByHandMeans() throws Exception {
        DocumentationCorpus corpus = DocumentationCorpus.newest().orElse(null);
        assumeTrue(corpus != null, "no archive of the documentation in " + Corpus.ARCHIVES);
        Map<String, Facts> imported = facts(imported(corpus));
        Map<String, Facts> written = facts(EntriesAgainstPagesTest.api());
        assertThat(imported.keySet()).hasSize(35).isEqualTo(written.keySet());

        List<Difference> differences = new ArrayList<>();
        imported.forEach((method, facts) ->
                differences.addAll(Difference.between(facts, Objects.requireNonNull(written.get(method), method))));
        // What people corrected of a page the importer has as the page has it.
        Set<Difference> ofPages = Correction.read("corrections.yaml").stream()
                .map(Correction::difference)
                .collect(Collectors.toSet());
        assertThat(differences).anyMatch(ofPages::contains);
        differences.removeIf(ofPages::contains);
        Correction.explain(differences, Correction.read("imported.yaml"));
    }

    private Api imported(DocumentationCorpus corpus) throws Exception {
        DocsReading reading = DocsReader.read(Documentation.at(corpus.root()), done -> {});
        SpecImport pages = SpecImport.of(reading, new Source("5988ed13", Effects.packaged()), Authored.NOTHING);
        for (Map.Entry<String, YamlMap> file : pages.files().entrySet()) {
            write(file.getKey(), YamlWriter.write(file.getValue()));
        }
        // Errors that all methods share are written by hand alone.
        write("errors/common.yaml", Files.readString(Path.of("..", "spec", "errors", "common.yaml")));
        SpecResult result =
                SpecReader.read(List.of(new SpecRoot(spec, SpecRoot.Layer.PACKAGED)), DocumentationCorpus.METHODS);
        assertThat(result.findings()).isEmpty();
        return Objects.requireNonNull(result.api());
    }

    private void write(String file, String text) throws IOException {
        Path target = spec.resolve(file);
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        Files.writeString(target, text);
    }

    private static Map<String, Facts> facts(Api api) throws IOException {
        StringBuilder model = new StringBuilder();
        ModelJson.write(api, model);
        Map<String, Facts> facts = new LinkedHashMap<>();
        for (JsonNode entry : new ObjectMapper().readTree(model.toString()).get("methods")) {
            facts.put(entry.get("method").textValue(), Facts.ofEntry(entry));
        }
        return facts;
    }
}
