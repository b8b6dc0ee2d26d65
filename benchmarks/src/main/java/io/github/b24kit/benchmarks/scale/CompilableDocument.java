package io.github.b24kit.benchmarks.scale;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An OpenAPI document from which openapi-generator makes Java that compiles.
 *
 * <p>For alternatives of which one is a list or a map it writes methods such as {@code getList<Object>()}, and properties such as
 * {@code chat_id} and {@code chatId} become one name, and a default beside alternatives has none of their types. Here the first of such
 * alternatives, the documented one, and the first of such properties stand alone, and alternatives have no default. That is less work for it and less code, so the comparison errs to its favour.
 */
final class CompilableDocument {
    private static final ObjectMapper JSON = new JsonMapper();
    private static final List<String> WORDS = List.of("anyOf", "oneOf");
    private static final Pattern UNDERSCORED = Pattern.compile("_(.)");

    private final JsonNode document;

    private CompilableDocument(JsonNode document) {
        this.document = document;
    }

    static String in(String document) throws IOException {
        JsonNode root = JSON.readTree(document);
        new CompilableDocument(root).walk(root);
        return JSON.writeValueAsString(root);
    }

    private void walk(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (String word : WORDS) {
                if (object.get(word) instanceof ArrayNode alternatives) {
                    object.remove("default");
                    if (hasContainer(alternatives)) {
                        object.remove(word);
                        takeFirst(object, alternatives.get(0));
                    }
                }
            }
            if (object.get("properties") instanceof ObjectNode properties) {
                keepFirstOfEachName(properties);
            }
        }
        node.forEach(this::walk);
    }

    private static void keepFirstOfEachName(ObjectNode properties) {
        Set<String> seen = new HashSet<>();
        properties.retain(properties.properties().stream()
                .map(Map.Entry::getKey)
                .filter(name -> seen.add(inCamelCase(name)))
                .toList());
    }

    private static String inCamelCase(String name) {
        return UNDERSCORED.matcher(name).replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
    }

    /** Beside a reference nothing else counts. */
    private static void takeFirst(ObjectNode object, JsonNode first) {
        if (first.has("$ref")) {
            object.removeAll();
        }
        object.setAll((ObjectNode) first);
    }

    private boolean hasContainer(ArrayNode alternatives) {
        for (JsonNode alternative : alternatives) {
            JsonNode schema = alternative;
            while (schema.has("$ref")) {
                schema = document.at(schema.get("$ref").asText().substring(1));
            }
            if ("array".equals(schema.path("type").asText()) || schema.has("additionalProperties")) {
                return true;
            }
        }
        return false;
    }
}
