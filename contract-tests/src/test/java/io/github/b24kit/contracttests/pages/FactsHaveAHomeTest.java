package io.github.b24kit.contracttests.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.b24kit.contracttests.DocumentationCorpus;
import io.github.b24kit.docsimporter.Corpus;
import io.github.b24kit.docsimporter.docs.DocsReader;
import io.github.b24kit.docsimporter.docs.Documentation;
import io.github.b24kit.docsimporter.docs.FactsJson;
import io.github.b24kit.specmodel.entry.Language;
import io.github.b24kit.specmodel.entry.Level;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Every kind of fact that the documentation's pages hold can be said in the language: {@code homes.properties} tells the key for each,
 * as a level and a key of the language's own table. A new kind has to find its home before a page is read that holds it.
 */
class FactsHaveAHomeTest {
    private static final String SCALARS =
            "string|text|integer|int|double|float|number|boolean|bool|char|date|datetime|time|file|any|mixed";

    private final SortedSet<String> kinds = new TreeSet<>();

    @Test
    void everyHomeIsAKeyOfTheLanguage() throws Exception {
        homes().forEach((kind, home) -> {
            for (String each : home.split(" ", -1)) {
                String[] levelAndKey = each.split("\\.", -1);
                assertThat(Language.keys(Level.valueOf(levelAndKey[0])))
                        .as(kind)
                        .containsKey(levelAndKey[1]);
            }
        });
    }

    @Test
    void noKindOfFactIsWithoutAHome() throws Exception {
        DocumentationCorpus corpus = DocumentationCorpus.whole().orElse(null);
        assumeTrue(corpus != null, "no archive of the documentation in " + Corpus.ARCHIVES);
        StringWriter json = new StringWriter();
        FactsJson.write(DocsReader.read(Documentation.at(corpus.root()), done -> {}), json);
        JsonNode facts = new ObjectMapper().readTree(json.toString());

        Set<String> methods = new HashSet<>();
        for (JsonNode method : facts.get("methods")) {
            leaves("method", method);
            ofMethod(method);
            if (!methods.add(method.get("method").textValue())) {
                kind("method described for v2 and v3");
            }
        }
        facts.get("types").forEach(type -> leaves("type", type));

        assertThat(kinds).hasSizeGreaterThan(80).isSubsetOf(homes().keySet());
        assertThat(homes().keySet()).as("kinds that no page has").isSubsetOf(kinds);
    }

    private void leaves(String path, JsonNode node) {
        if (node.isObject()) {
            node.properties().forEach(each -> leaves(path + "." + each.getKey(), each.getValue()));
        } else if (node.isArray()) {
            node.forEach(each -> leaves(path, each));
        } else {
            kind(path);
            if (path.endsWith(".types")) {
                kind("type " + type(node.textValue()));
            } else if (path.endsWith(".form")) {
                kind("form " + node.textValue());
            }
        }
    }

    private void ofMethod(JsonNode method) {
        Set<String> codes = new HashSet<>();
        for (JsonNode error : method.get("errors")) {
            String code = error.get("code").textValue();
            kind(
                    code.isEmpty()
                            ? "error without a code"
                            : code.matches("[0-9]+") ? "error with a number" : "error with a word");
            if (!error.has("common") && !codes.add(code)) {
                kind("error of one code in several rows");
            }
        }
        if (method.get("params").isEmpty()) {
            kind("method without parameters");
        }
        kind(method.at("/result/types").size() == 0 ? "method that answers nothing" : "method with a result");
        method.at("/result/envelope").forEach(name -> kind("beside the result " + name.textValue()));
        for (JsonNode row : method.get("params")) {
            for (String step : row.get("path").textValue().split("\\.", -1)) {
                if (step.contains("*")) {
                    kind(step.equals("*") ? "keys that are data" : "names of a pattern");
                }
            }
        }
        for (JsonNode statement : method.get("statements")) {
            String of = statement.path("of").asText("");
            String when = statement.has("when") ? statement.has("values") ? " when a value" : " when sent" : "";
            kind(("statement " + statement.get("kind").textValue() + " " + of).strip() + when);
        }
    }

    private void kind(String words) {
        kinds.add(words.replace(' ', '-')); // a blank would end a name in the table
    }

    private static String type(String spelling) {
        if (spelling.endsWith("[]")) {
            return "list";
        }
        if (spelling.contains(".")) {
            return "of another type's field";
        }
        String word = spelling.toLowerCase(java.util.Locale.ROOT);
        if (word.matches(SCALARS)) {
            return "scalar";
        }
        return word.matches("object|array|null") ? word : "by name";
    }

    private static Map<String, String> homes() throws Exception {
        Properties homes = new Properties();
        try (Reader text = new InputStreamReader(
                Objects.requireNonNull(FactsHaveAHomeTest.class.getResourceAsStream("homes.properties")),
                StandardCharsets.UTF_8)) {
            homes.load(text);
        }
        Map<String, String> sorted = new TreeMap<>();
        homes.stringPropertyNames().forEach(kind -> sorted.put(kind, homes.getProperty(kind)));
        return sorted;
    }
}
