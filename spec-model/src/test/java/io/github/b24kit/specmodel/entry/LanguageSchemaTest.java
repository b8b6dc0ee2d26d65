package io.github.b24kit.specmodel.entry;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON Schemas that editors use know exactly the keys and words that the reader knows, and explain each. */
class LanguageSchemaTest {
    private static final String FOLDER = "/META-INF/bitrix24/spec/schema/";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, String> differences = new TreeMap<>();
    private final Set<Level> seen = new TreeSet<>();

    @ParameterizedTest
    @CsvSource({"METHOD, method", "TYPES, types", "ERRORS, errors", "NAMING, naming"})
    void knowsTheSameKeys(Level level, String schema) throws IOException {
        String file = schema + ".schema.json";
        compare(level, file, load(file), level.name());
        assertThat(differences).isEmpty();
    }

    private void compare(Level level, String file, JsonNode block, String path) throws IOException {
        if (!seen.add(level)) {
            return;
        }
        if (!block.path("additionalProperties").isBoolean()
                || block.path("additionalProperties").asBoolean()) {
            differences.put(path, "the schema allows other keys");
        }
        Set<String> documented = new TreeSet<>();
        block.path("properties").fieldNames().forEachRemaining(documented::add);
        Map<String, Form> keys = Language.keys(level);
        if (!documented.equals(new TreeSet<>(keys.keySet()))) {
            differences.put(path, "schema " + documented + ", reader " + new TreeSet<>(keys.keySet()));
            return;
        }
        for (Map.Entry<String, Form> key : keys.entrySet()) {
            String below = path + "/" + key.getKey();
            JsonNode property = block.path("properties").path(key.getKey());
            if (!isDescribed(file, property)) {
                differences.put(below, "the schema does not describe it");
            }
            compareForm(key.getValue(), file, property, below);
        }
    }

    private void compareForm(Form form, String file, JsonNode property, String path) throws IOException {
        String reference = property.path("$ref").asText("");
        if (!reference.isEmpty()) {
            String target = reference.startsWith("#") ? file : reference.substring(0, reference.indexOf('#'));
            JsonNode definition = load(target).at(reference.substring(reference.indexOf('#') + 1));
            compareForm(form, target, definition, path);
        } else if (property.has("allOf")) {
            // A reference with a description of its own beside it.
            compareForm(form, file, property.path("allOf").path(0), path);
        } else if (form instanceof Form.Block block) {
            if (block.empty() == property.path("minProperties").asInt(0) > 0) {
                differences.put(path, "the schema differs about an empty block");
            }
            compare(block.level(), file, property, path);
        } else if (form instanceof Form.Names names) {
            compareForm(names.value(), file, property.path("additionalProperties"), path);
        } else if (form instanceof Form.ListOf list) {
            expectType(property, "array", path);
            // A correction takes a list back with an empty one, and the schema does not know what is a correction.
            if (property.path("minItems").asInt(0) == 1) {
                differences.put(path, "the schema refuses an empty list");
            }
            compareForm(list.item(), file, property.path("items"), path);
        } else if (form instanceof Form.BlockOrList either) {
            compareForm(either.list(), file, property.path("anyOf").path(0), path);
            compareForm(either.block(), file, property.path("anyOf").path(1), path);
        } else if (form instanceof Form.OneOrMore more) {
            compareForm(more.item(), file, property.path("anyOf").path(0), path);
            compareForm(
                    new Form.ListOf(more.item(), more.empty()),
                    file,
                    property.path("anyOf").path(1),
                    path);
        } else if (form instanceof Form.Choice choice) {
            compareWords(choice, property, path);
        } else if (form instanceof Form.Whole whole) {
            expectType(property, "integer", path);
            boolean sameMinimum = property.path("minimum").asInt(-1) == whole.min();
            boolean sameMaximum = property.path("maximum").asInt(999_999_999) == whole.max();
            if (!sameMinimum || !sameMaximum) {
                differences.put(path, "other bounds than " + whole);
            }
        } else if (form instanceof Form.Flag) {
            expectType(property, "boolean", path);
        } else if (form instanceof Form.Numeric) {
            expectType(property, "number", path);
        } else if (form instanceof Form.Text) {
            expectType(property, "string", path);
        }
    }

    private void compareWords(Form.Choice choice, JsonNode property, String path) {
        Set<String> words = new TreeSet<>();
        if (property.has("const")) {
            words.add(property.path("const").asText());
        }
        for (Iterator<JsonNode> items = property.path("enum").elements(); items.hasNext(); ) {
            words.add(items.next().asText());
        }
        if (!words.equals(new TreeSet<>(choice.words()))) {
            differences.put(path, "schema " + words + ", reader " + new TreeSet<>(choice.words()));
        }
    }

    private void expectType(JsonNode property, String type, String path) {
        if (!property.path("type").asText().equals(type)) {
            differences.put(path, "the schema does not say " + type + ": " + property);
        }
    }

    private static boolean isDescribed(String file, JsonNode property) throws IOException {
        if (!property.path("description").asText().isBlank()) {
            return true;
        }
        String reference = property.path("$ref").asText("");
        if (reference.isEmpty()) {
            return false;
        }
        String target = reference.startsWith("#") ? file : reference.substring(0, reference.indexOf('#'));
        JsonNode definition = load(target).at(reference.substring(reference.indexOf('#') + 1));
        return !definition.path("description").asText().isBlank();
    }

    private static JsonNode load(String file) throws IOException {
        try (InputStream in = LanguageSchemaTest.class.getResourceAsStream(FOLDER + file)) {
            return JSON.readTree(in);
        }
    }
}
