package io.github.b24kit.generator.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.b24kit.specmodel.model.Api;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Every spec of the tests as a document, walked by hand: what it refers to is there, and what must be once is once. */
class DocumentWalkTest {
    private static final JsonMapper JSON = new JsonMapper();

    /** Keywords that OpenAPI 3.0 does not know. */
    private static final Set<String> NEWER = Set.of(
            "patternProperties", "propertyNames", "prefixItems", "if", "then", "const", "contentEncoding", "examples");

    static Stream<Path> specs() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/test/golden"))) {
            return folders.map(folder -> folder.resolve("spec")).filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("specs")
    void isWhole(Path spec) throws Exception {
        check(Exported.folder(spec));
    }

    @Test
    void isWholeForThePackagedSpec() throws Exception {
        check(Exported.packaged());
    }

    private static void check(Api api) throws Exception {
        for (OpenApi.Version version : OpenApi.Version.values()) {
            JsonNode document = JSON.readTree(OpenApi.json(api, version, "1.0.0"));
            List<String> dangling = new ArrayList<>();
            Set<String> referred = new HashSet<>();
            for (JsonNode reference : document.findValues("$ref")) {
                String pointer = reference.isTextual() ? reference.asText().replaceFirst("^#", "") : "";
                if (!pointer.isEmpty() && document.at(pointer).isMissingNode()) {
                    dangling.add(pointer);
                }
                referred.add(pointer);
            }
            assertThat(dangling).isEmpty();
            for (String kind : List.of("schemas", "responses")) {
                document.at("/components/" + kind).fieldNames().forEachRemaining(name -> {
                    assertThat(name).matches("[a-zA-Z0-9._-]+");
                    assertThat(referred).contains("/components/" + kind + "/" + name);
                });
            }
            List<String> ids = new ArrayList<>();
            for (Map.Entry<String, JsonNode> path : document.at("/paths").properties()) {
                assertThat(path.getKey()).matches("/[A-Za-z0-9_.]+");
                ids.add(path.getValue().at("/post/operationId").asText());
                assertThat(path.getValue().at("/post/responses/200").isObject()).isTrue();
                assertThat(path.getValue().at("/post/responses/default").isObject())
                        .isTrue();
            }
            assertThat(ids)
                    .hasSize(api.operations().size())
                    .doesNotHaveDuplicates()
                    .allMatch(id -> !id.isEmpty());
            if (version == OpenApi.Version.V3_0) {
                schemas(document).forEach(DocumentWalkTest::checkOlder);
            }
        }
    }

    private static List<JsonNode> schemas(JsonNode document) {
        List<JsonNode> schemas = new ArrayList<>();
        document.at("/components/schemas").forEach(schemas::add);
        for (String parent : List.of("/paths", "/components/responses")) {
            document.at(parent).findParents("schema").forEach(each -> schemas.add(each.get("schema")));
        }
        return schemas;
    }

    private static void checkOlder(JsonNode schema) {
        assertThat(schema.isObject()).isTrue();
        schema.fieldNames().forEachRemaining(key -> assertThat(NEWER).doesNotContain(key));
        assertThat(schema.path("type").isArray()).as(schema.toString()).isFalse();
        assertThat(schema.path("type").asText()).isNotEqualTo("null");
        if (schema.has("$ref")) {
            assertThat(schema.size()).isEqualTo(1);
        }
        if (schema.path("type").asText().equals("array")) {
            assertThat(schema.has("items")).isTrue();
        }
        schema.path("properties").forEach(DocumentWalkTest::checkOlder);
        for (String key : List.of("anyOf", "oneOf", "allOf")) {
            assertThat(schema.has(key) && schema.get(key).isEmpty()).isFalse();
            schema.path(key).forEach(DocumentWalkTest::checkOlder);
        }
        for (String key : List.of("items", "not", "additionalProperties")) {
            if (schema.path(key).isObject()) {
                checkOlder(schema.get(key));
            }
        }
    }

    /** In Turkish, the lower case of I is not i. */
    @Test
    void isTheSameEverywhere() {
        Api api = Exported.packaged();
        String here = OpenApi.json(api, OpenApi.Version.V3_1, "1.0.0");
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            assertThat(OpenApi.json(api, OpenApi.Version.V3_1, "1.0.0")).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(here)
                .doesNotContain(System.getProperty("user.dir"), "\r")
                .matches(text -> text.chars().allMatch(c -> c < 0x7f));
    }

    @ParameterizedTest
    @MethodSource("specs")
    void saysTheSameAsYaml(Path spec) throws Exception {
        Api api = Exported.folder(spec);
        String yaml = OpenApi.yaml(api, OpenApi.Version.V3_1, "1.0.0");
        Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        JsonNode json = JSON.readTree(OpenApi.json(api, OpenApi.Version.V3_1, "1.0.0"));
        assertThat(JSON.readTree(JSON.writeValueAsString(read))).isEqualTo(json);
    }
}
