package io.github.b24kit.specmodel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.b24kit.specmodel.SpecRoot.Layer;
import io.github.b24kit.specmodel.finding.Findings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The packaged files keep their JSON Schemas, read by another YAML reader and another validator than ours. */
class PackagedSchemaTest {
    private static final String BASE = "https://schemas.invalid/";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_7, builder -> builder.schemas(PackagedSchemaTest::schemaText));

    static List<SpecFile> files() {
        Findings findings = new Findings();
        return SpecRoot.onClassPath(PackagedSchemaTest.class.getClassLoader()).stream()
                .map(root -> new SpecRoot(root.path(), Layer.PACKAGED))
                .flatMap(root -> new SpecFiles(findings).read(root).stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileKeepsItsSchema(SpecFile file) {
        assertThat(errors(schemaOf(file.path()), file.text())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "method; {format: 1, method: a.b, requierd: true}",
                "method; {format: 2, method: a.b}",
                "method; {format: 1, method: a.b, effect: saef}",
                "method; {format: 1, method: a.b, params: {x: {type: string, wire: [text]}}}",
                "types; {format: 1, types: {t: {feilds: {}}}}",
                "errors; {format: 1, errors: [{code: A, status: 4000}]}",
                "naming; {format: 1, members: {x: y}}",
            })
    void whatTheReaderRefusesTheSchemaRefusesToo(String schema, String yaml) {
        assertThat(errors(schema, yaml)).isNotEmpty();
    }

    private static String schemaOf(String file) {
        String path = file.replaceFirst("^imported/", "");
        if (path.equals("naming.yaml")) {
            return "naming";
        }
        return path.startsWith("types/") ? "types" : path.startsWith("errors/") ? "errors" : "method";
    }

    private static List<String> errors(String schema, String yaml) {
        Object loaded = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        JsonNode node = JSON.valueToTree(loaded);
        Schema loadedSchema = REGISTRY.getSchema(SchemaLocation.of(BASE + schema + ".schema.json"));
        return loadedSchema.validate(node).stream().map(Object::toString).toList();
    }

    private static String schemaText(String uri) {
        if (!uri.startsWith(BASE)) {
            return null;
        }
        String file = "/" + SpecRoot.PACKAGED_FOLDER + "schema/" + uri.substring(BASE.length());
        try (InputStream in = PackagedSchemaTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
