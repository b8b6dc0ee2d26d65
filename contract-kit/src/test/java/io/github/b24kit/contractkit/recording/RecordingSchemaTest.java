package io.github.b24kit.contractkit.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.b24kit.contractkit.RecordingFiles;
import io.github.b24kit.specmodel.finding.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published JSON Schema and the loader know the same keys and demand the same ones. */
class RecordingSchemaTest {
    @TempDir
    Path folder;

    private JsonNode schema;

    @BeforeEach
    void readSchema() throws IOException {
        String name = "/META-INF/bitrix24/recordings/schema/recording.schema.json";
        try (InputStream in = Objects.requireNonNull(RecordingSchemaTest.class.getResourceAsStream(name), name)) {
            schema = new ObjectMapper().readTree(in);
        }
    }

    @Test
    void theLoaderTakesEveryKeyOfTheSchema() {
        for (ObjectNode sample : samples()) {
            assertThat(Recordings.load(new RecordingFiles(folder).with(sample).root())
                            .all())
                    .hasSize(1);
            assertSameKeys(sample, schema);
        }
    }

    @Test
    void theLoaderDemandsWhatTheSchemaDemands() {
        int removed = 0;
        for (ObjectNode sample : samples()) {
            for (String pointer : required(sample, schema, "")) {
                ObjectNode incomplete = sample.deepCopy();
                int cut = pointer.lastIndexOf('/');
                ((ObjectNode) incomplete.at(pointer.substring(0, cut))).remove(pointer.substring(cut + 1));
                new RecordingFiles(folder).file("a.b/a.b.success.json", incomplete.toString());

                RecordingException refusal =
                        catchThrowableOfType(RecordingException.class, () -> Recordings.load(folder));

                assertThat(refusal).as("without " + pointer).isNotNull();
                assertThat(refusal.findings())
                        .as("without " + pointer)
                        .extracting(Finding::rule, Finding::pointer)
                        .containsExactly(tuple("recording-is-complete", pointer));
                removed++;
            }
        }
        assertThat(removed).isGreaterThan(60);
    }

    /** One recording of each kind of provenance, with all keys there are. */
    private static List<ObjectNode> samples() {
        List<ObjectNode> samples = new ArrayList<>();
        for (String kind : List.of("doc-example", "doc-shape", "third-party", "live", "hand-written")) {
            ObjectNode sample = RecordingFiles.recording("a.b.success", "a.b", "{}", 200, "{\"result\":1}");
            ((ObjectNode) sample.at("/response/headers")).put("Retry-After", "1");
            sample.withArray("volatile").add("/result");
            sample.withArray("redactions")
                    .addObject()
                    .put("pointer", "/result")
                    .put("rule", "x")
                    .put("keeps", "type");
            ObjectNode provenance = (ObjectNode) sample.get("provenance");
            if (kind.equals("live")) {
                provenance.removeAll().put("capturedAt", "2026-11-23T00:00:00Z").put("capturedBy", "recorder 1");
                provenance
                        .putObject("portal")
                        .put("edition", "cloud")
                        .put("plan", "x")
                        .put("region", "x")
                        .put("restVersion", "1");
            } else if (kind.equals("hand-written")) {
                provenance.removeAll().put("because", "x");
            }
            provenance.put("kind", kind).put("note", "x");
            samples.add(sample);
        }
        return samples;
    }

    private void assertSameKeys(JsonNode sample, JsonNode node) {
        JsonNode shape = shape(sample, node);
        if (sample.isArray()) {
            sample.forEach(element -> assertSameKeys(element, shape.get("items")));
        }
        if (shape.has("properties")) {
            assertThat(keys(sample)).isEqualTo(keys(shape.get("properties")));
            keys(sample)
                    .forEach(key -> assertSameKeys(
                            sample.get(key), shape.get("properties").get(key)));
        } else if (shape.has("propertyNames")) {
            Set<String> names = new TreeSet<>();
            shape.at("/propertyNames/enum").forEach(name -> names.add(name.asText()));
            assertThat(keys(sample)).isEqualTo(names);
        } else {
            assertThat(sample.isObject()).isFalse();
        }
    }

    private List<String> required(JsonNode sample, JsonNode node, String at) {
        JsonNode shape = shape(sample, node);
        List<String> pointers = new ArrayList<>();
        for (JsonNode name : shape.path("required")) {
            // Without its kind nothing else about a provenance can be said; that case has a test of its own.
            if (!name.asText().equals("kind")) {
                pointers.add(at + "/" + name.asText());
            }
        }
        for (String key : keys(sample)) {
            pointers.addAll(required(sample.get(key), shape.path("properties").path(key), at + "/" + key));
        }
        for (int i = 0; sample.isArray() && i < sample.size(); i++) {
            pointers.addAll(required(sample.get(i), shape.path("items"), at + "/" + i));
        }
        return pointers;
    }

    /** Follows references and picks the alternative for the sample's kind. */
    private JsonNode shape(JsonNode sample, JsonNode node) {
        if (node.has("$ref")) {
            return shape(sample, schema.at(node.get("$ref").asText().substring(1)));
        }
        for (JsonNode alternative : node.path("oneOf")) {
            JsonNode shape = shape(sample, alternative);
            JsonNode kind = shape.at("/properties/kind");
            boolean chosen = kind.path("const").equals(sample.get("kind"));
            for (JsonNode name : kind.path("enum")) {
                chosen |= name.equals(sample.get("kind"));
            }
            if (chosen) {
                return shape;
            }
        }
        return node;
    }

    private static Set<String> keys(JsonNode node) {
        Set<String> keys = new TreeSet<>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }
}
