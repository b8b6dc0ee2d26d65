package io.github.b24kit.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.b24kit.generator.naming.ApiNames;
import io.github.b24kit.generator.naming.Findings;
import io.github.b24kit.generator.naming.NamedObject;
import io.github.b24kit.generator.naming.ObjectNaming;
import io.github.b24kit.generator.naming.ObjectNaming.Side;
import io.github.b24kit.generator.property.RequestWriter;
import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonObject;
import io.github.b24kit.runtime.query.Field;
import io.github.b24kit.specmodel.SpecRoot;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.model.Operation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that Java, its library, the runtime or the generated classes use themselves, at every place where a name can stand. */
class HostileNamesTest {
    private static final List<String> NAMES = List.of(
            ("class goto true null enum record var yield sealed permits when module _x 1a 2 a-b notify wait hashCode getClass clone"
                            + " finalize toString equals String Object List Map Override Record Enum Long Boolean Deprecated"
                            + " SuppressWarnings Nullable Generated BigDecimal LocalDate OffsetDateTime Instant URI Consumer Supplier"
                            + " Secret Json JsonObject Call Response Request RequestObject ObjectBuilder Operation Effect RestClient"
                            + " RequestRules Values Encode ObjectReader ValueReader WireForm OpenValue ErrorCode Error CommonError"
                            + " DocumentedError Bitrix24 Builder Field Result Rows of builder build extra set clear rest raw"
                            + " unknownFields decode operation validate toJson item each in code value client java com io org text"
                            + " required optional named rules lang Math System Iterable Void Class Thread Exception")
                    .split(" "));

    /** Those among them that matter to a step of the call chain, a package or the class of a request. */
    private static final List<String> SEGMENTS = List.of(
            "class",
            "record",
            "yield",
            "notify",
            "toString",
            "String",
            "List",
            "Bitrix24",
            "CommonError",
            "Request",
            "client",
            "of",
            "call",
            "v3",
            "webhook",
            "java",
            "com",
            "io",
            "lang",
            "oauth");

    @TempDir
    Path folder;

    @Test
    void everyNameCompilesEverywhereAndStaysOnTheWire() throws Exception {
        // The same name deep inside itself: field, object around it, object around that.
        Map<String, Object> text = fields(name -> Map.of("type", "string"));
        Map<String, Object> inner = fields(name -> Map.of("type", "object", "fields", Map.of(name, text.get(name))));
        Map<String, Object> params = fields(name -> Map.of("type", "object", "fields", Map.of(name, inner.get(name))));
        Map<String, Object> values = fields(name -> Map.of("type", "string", "values", List.of(name)));
        Map<String, Object> answered =
                fields(name -> Map.of("type", "object", "fields", Map.of(name, values.get(name))));
        write(
                "methods/a/a.b.yaml",
                "method",
                "a.b",
                Map.of("params", params, "result", Map.of("type", "object", "fields", answered)));
        Set<String> seen = new HashSet<>();
        List<String> legal = NAMES.stream()
                .filter(name -> name.matches("[A-Za-z][A-Za-z0-9_]*") && seen.add(name.toLowerCase(Locale.ROOT)))
                .toList();
        Map<String, Object> named = new LinkedHashMap<>();
        legal.forEach(name -> named.put(name, Map.of("type", "t_" + name)));
        write(
                "methods/m/m.types.yaml",
                "method",
                "m.types",
                Map.of("params", named, "result", Map.of("type", "object", "fields", named)));
        Map<String, Object> rows = fields(name -> Map.of("type", "string"));
        Map<String, Object> ofRows = fields(name -> Map.of("type", "filter", "of", "t_row", "operators", "bitrix-v2"));
        write(
                "methods/a/a.rows.yaml",
                "method",
                "a.rows",
                Map.of("params", ofRows, "result", Map.of("type", "boolean")));
        for (String name : SEGMENTS) {
            write("methods/m/m." + name + ".yaml", "method", "m." + name, Map.of("result", Map.of("type", "boolean")));
            write(
                    "methods/" + name + "/" + name + ".x.yaml",
                    "method",
                    name + ".x",
                    Map.of("result", Map.of("type", "boolean")));
        }
        Map<String, Object> types = new LinkedHashMap<>();
        legal.forEach(name ->
                types.put("t_" + name, Map.of("docs", "A type.", "fields", Map.of(name, Map.of("type", "string")))));
        types.put("t_row", Map.of("docs", "A row.", "fields", rows));
        write("types/m.yaml", "types", types, Map.of());

        Api api = GoldenCase.read(List.of(new SpecRoot(folder.resolve("spec"), SpecRoot.Layer.USER)));
        GeneratorResult result = Generator.generate(api, new GeneratorOptions("com.acme.b24"));
        Compilation compilation = new Compilation(folder.resolve("classes")).add(result.files());
        assertThat(compilation.problems()).isEmpty();

        Operation operation = api.operations().stream()
                .filter(each -> each.method().equals("a.b"))
                .findFirst()
                .orElseThrow();
        ApiNames names = new ApiNames(api, "com.acme.b24", new Findings());
        Map<String, NamedObject> objects = new HashMap<>();
        know(
                new ObjectNaming(api.naming(), new Findings())
                        .name(names.request(operation), operation.params(), Side.REQUEST, "a.b"),
                objects);
        Map<String, Json> sent = new LinkedHashMap<>();
        NAMES.forEach(name -> sent.put(name, JsonObject.of(name, JsonObject.of(name, Json.of(name)))));
        Class<?> type = compilation.loader().loadClass("com.acme.b24.a.AB");
        String written = new RequestWriter(objects)
                .write(type, JsonObject.of(sent))
                .toJson()
                .toText();
        assertThat(written).isEqualTo(JsonObject.of(sent).toText());

        List<String> constants = new ArrayList<>();
        for (java.lang.reflect.Field constant : compilation
                .loader()
                .loadClass(names.constants("t_row").reflectionName())
                .getFields()) {
            constants.add(((Field<?>) constant.get(null)).name());
        }
        assertThat(constants).containsExactlyInAnyOrderElementsOf(new HashSet<>(NAMES));
    }

    private static void know(NamedObject object, Map<String, NamedObject> objects) {
        objects.put(object.type().reflectionName(), object);
        object.members().stream().filter(each -> each.object() != null).forEach(each -> know(each.object(), objects));
    }

    private static Map<String, Object> fields(Function<String, Object> field) {
        return NAMES.stream().collect(Collectors.toMap(name -> name, field, (one, other) -> one, LinkedHashMap::new));
    }

    private void write(String path, String key, Object value, Map<String, Object> more) throws Exception {
        Map<String, Object> content = new LinkedHashMap<>(Map.of("format", 1, key, value));
        if (key.equals("method")) {
            content.put("summary", "A method.");
        }
        content.putAll(more);
        Path file = folder.resolve("spec").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, new JsonMapper().writeValueAsString(content));
    }
}
