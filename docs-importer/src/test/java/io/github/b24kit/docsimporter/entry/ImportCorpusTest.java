package io.github.b24kit.docsimporter.entry;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.b24kit.docsimporter.Corpus;
import io.github.b24kit.docsimporter.docs.DocsReader;
import io.github.b24kit.docsimporter.docs.DocsReading;
import io.github.b24kit.docsimporter.docs.Documentation;
import io.github.b24kit.docsimporter.effect.Effects;
import io.github.b24kit.docsimporter.facts.Fact;
import io.github.b24kit.docsimporter.facts.MethodFacts;
import io.github.b24kit.specmodel.MethodFilter;
import io.github.b24kit.specmodel.SpecReader;
import io.github.b24kit.specmodel.SpecResult;
import io.github.b24kit.specmodel.SpecRoot;
import io.github.b24kit.specmodel.write.ModelJson;
import io.github.b24kit.specmodel.write.YamlMap;
import io.github.b24kit.specmodel.write.YamlWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * All pages as entries, read back by the reader of the specification: what the entries mean is held against the pages by readings that know
 * nothing of the importer.
 */
class ImportCorpusTest {
    private static final Path BY_HAND = Path.of("src", "test", "resources", "by-hand");
    private static final Pattern TITLE = Pattern.compile("(?<![\\w.])[a-z][A-Za-z0-9_]*(?:\\.[A-Za-z0-9_]+)+$");
    private static final Pattern CALL = Pattern.compile("/rest/(api/)?(?:[^/\\s\"']+/[^/\\s\"']+/)?([A-Za-z][\\w.]*)");

    /** Four words and nothing else between them but blanks: no list, no block and no type is written so, and few sentences are without. */
    private static final Pattern SENTENCE = Pattern.compile("(?:\\p{L}[\\p{L}'’-]* ){3,}\\p{L}+");

    @TempDir
    static Path spec;

    private static Corpus corpus;
    private static DocsReading reading;
    private static SpecImport read;
    private static SpecResult result;
    private static final Map<String, JsonNode> MODEL = new TreeMap<>();

    @BeforeAll
    static void importAll() throws Exception {
        corpus = Corpus.newest();
        reading = DocsReader.read(Documentation.at(corpus.root()), done -> {});
        read = SpecImport.of(reading, new Source("feedbee", Effects.packaged()), Authored.NOTHING);
        for (Map.Entry<String, YamlMap> file : read.files().entrySet()) {
            Path target = spec.resolve(file.getKey());
            Files.createDirectories(Objects.requireNonNull(target.getParent()));
            Files.writeString(target, YamlWriter.write(file.getValue()));
        }
        result = SpecReader.read(List.of(new SpecRoot(spec, SpecRoot.Layer.PACKAGED)), MethodFilter.ALL);
        if (result.api() != null) {
            StringBuilder json = new StringBuilder();
            ModelJson.write(result.api(), json);
            new ObjectMapper()
                    .readTree(json.toString())
                    .get("methods")
                    .forEach(each -> MODEL.put(
                            each.get("method").asText() + "/" + each.get("api").asText(), each));
        }
    }

    @Test
    void theRulesFindNothing() {
        assertThat(result.findings()).isEmpty();
    }

    /** The lines are looked at as they are written, without anything of ours; a case has the words of its heading. */
    @Test
    void noSentenceIsImportedUnlessItIsAskedFor() {
        Set<String> sentences = new TreeSet<>();
        for (YamlMap file : read.files().values()) {
            YamlWriter.write(file)
                    .lines()
                    .filter(line -> !line.contains("case: "))
                    .forEach(line -> {
                        Matcher sentence = SENTENCE.matcher(line);
                        while (sentence.find()) {
                            sentences.add(sentence.group());
                        }
                    });
        }
        assertThat(sentences).containsExactly("Marked as deprecated by the documentation");
    }

    /** By titles that end with a name and calls of the page's own name, as many as a few lines of code can tell. */
    @Test
    void eachMethodOfTheDocumentationHasAnEntry() throws IOException {
        Set<String> expected = new TreeSet<>();
        for (Path page : corpus.pages()) {
            String text = Files.readString(page);
            String title = text.lines()
                    .filter(line -> line.startsWith("# "))
                    .findFirst()
                    .orElse("");
            Matcher named = TITLE.matcher(title.strip());
            if (!named.find()) {
                continue;
            }
            Matcher call = CALL.matcher(text);
            while (call.find()) {
                if (call.group(2).equals(named.group())) {
                    expected.add(named.group() + (call.group(1) == null ? "/v2" : "/v3"));
                    break;
                }
            }
        }
        assertThat(expected).hasSizeGreaterThan(1400);
        assertThat(MODEL.keySet()).containsAll(expected);
        assertThat(MODEL).hasSameSizeAs(reading.methods());
    }

    @Test
    void eachRowIsInTheModelOrTold() {
        Map<String, Set<String>> told = read.notes().stream()
                .collect(Collectors.groupingBy(Note::entry, Collectors.mapping(Note::path, Collectors.toSet())));
        List<String> lost = new ArrayList<>();
        int rows = 0;
        for (MethodFacts method : reading.methods()) {
            JsonNode entry = MODEL.get(method.method() + (method.v3() ? "/v3" : "/v2"));
            Set<String> paths = new TreeSet<>();
            entry.get("params").forEach(row -> paths.add(row.get("path").asText()));
            entry.at("/result/fields").forEach(row -> paths.add(row.get("path").asText()));
            List<Fact.FieldRow> all = Stream.concat(method.params().stream(), method.result().stream())
                    .filter(row -> row.source().layer() != Fact.Layer.JSON_EXAMPLE)
                    .toList();
            rows += all.size();
            all.stream()
                    .map(Fact.FieldRow::path)
                    .filter(path ->
                            !paths.contains(path) && !isTold(path, told.getOrDefault(method.method(), Set.of())))
                    .forEach(path -> lost.add(method.method() + " " + path));
        }
        assertThat(rows).isGreaterThan(15_000);
        assertThat(lost).isEmpty();
    }

    private static boolean isTold(String path, Set<String> told) {
        for (String at = path; !at.isEmpty(); at = at.substring(0, Math.max(0, at.lastIndexOf('.')))) {
            if (told.contains(at)) {
                return true;
            }
        }
        return false;
    }

    /** What people read of randomly drawn pages: names, stars and types of parameters, types of results, codes. */
    @Test
    void entriesSayWhatPeopleReadOnTheirPages() throws IOException {
        Set<String> told = read.notes().stream()
                .map(note -> note.entry() + " " + note.path())
                .collect(Collectors.toSet());
        List<String> missing = new ArrayList<>();
        int rows = 0;
        try (Stream<Path> files = Files.list(BY_HAND)) {
            for (Path file : files.sorted().toList()) {
                JsonNode hand = new ObjectMapper().readTree(file.toFile());
                JsonNode entry = MODEL.get(
                        hand.get("method").asText() + "/" + hand.get("api").asText());
                for (String list : List.of("/params", "/result/fields")) {
                    Set<String> said = facts(entry.at(list));
                    Set<String> expected = facts(hand.at(list));
                    rows += expected.size();
                    expected.stream()
                            .filter(fact -> !said.contains(fact))
                            .filter(fact -> !isTold(
                                    fact.split(" ", -1)[0],
                                    paths(told, hand.get("method").asText())))
                            .forEach(fact -> missing.add(hand.get("method").asText() + " " + fact));
                }
                assertThat(codes(entry))
                        .as(file.toString())
                        .hasSizeGreaterThanOrEqualTo(codes(hand).size());
            }
        }
        assertThat(rows).isGreaterThan(2000);
        assertThat(missing).isEmpty();
    }

    private static Set<String> paths(Set<String> told, String method) {
        return told.stream()
                .filter(each -> each.startsWith(method + " "))
                .map(each -> each.substring(method.length() + 1))
                .collect(Collectors.toSet());
    }

    /** A row without a type has one in the entry: that of what stands below it. */
    private static Set<String> facts(JsonNode rows) {
        Set<String> facts = new TreeSet<>();
        rows.forEach(row -> {
            String star = row.path("required").asBoolean() ? " *" : "";
            facts.add(row.get("path").asText() + star);
            if (!row.get("types").isEmpty()) {
                facts.add(row.get("path").asText() + " " + row.get("types"));
            }
        });
        return facts;
    }

    private static List<String> codes(JsonNode method) {
        List<String> codes = new ArrayList<>();
        method.get("errors").forEach(row -> {
            if (!row.path("common").asBoolean()) {
                codes.add(row.get("code").asText());
            }
        });
        return codes;
    }
}
