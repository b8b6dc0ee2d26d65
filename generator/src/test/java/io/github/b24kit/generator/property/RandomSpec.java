package io.github.b24kit.generator.property;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.util.RawValue;
import io.github.b24kit.runtime.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A spec that is right and looks as nobody would write it: any key of the language with any value that its rules allow. It is
 * written as JSON, which is YAML with every text quoted.
 */
final class RandomSpec {
    /** What may be called to see a state is not unsafe itself. */
    private static final List<String> READING = List.of("demo.order.get", "profile");

    private static final ObjectWriter YAML = JsonMapper.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build()
            .writer()
            .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private final Dice dice;
    private final RandomFields fields;
    private final RandomValues values;
    private final Set<String> keys = new TreeSet<>();
    private final Map<String, Map<String, Object>> files = new LinkedHashMap<>();

    RandomSpec(Random random) {
        this.dice = new Dice(random);
        this.fields = new RandomFields(dice);
        this.values = new RandomValues(dice);
        addTypes();
        addMethods();
        files.put("errors/common.yaml", headed("errors", errors("source", "common/errors.md")));
    }

    /** Keys of the language that this spec uses. */
    Set<String> keys() {
        files.values().forEach(this::collect);
        return keys;
    }

    /** Adds an example of a method's request. */
    void addExample(String file, JsonObject request) {
        Map<String, Object> example = new LinkedHashMap<>(Map.of("title", dice.words()));
        example.put("request", new RawValue(ascii(request.toText())));
        files.get(file).put("examples", List.of(example));
    }

    void write(Path folder) throws IOException {
        for (var file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, YAML.writeValueAsString(file.getValue()));
        }
    }

    /** Characters beyond ASCII stand only inside texts, where they can be escaped. */
    private static String ascii(String json) {
        return json.chars()
                .mapToObj(c -> c < 0x7f ? String.valueOf((char) c) : "\\u%04x".formatted(c))
                .collect(Collectors.joining());
    }

    private void addTypes() {
        Map<String, Object> types = new LinkedHashMap<>();
        Map<String, Object> target = new LinkedHashMap<>();
        target.put("ID", Map.of("type", "integer", "wire", List.of("integer", "string")));
        target.put("code", Map.of("type", "string"));
        types.put("t_part", type(Map.of("partial", true, "fields", target)));
        types.put("t_kind", type(Map.of("values", values.values())));
        types.put("String", type(Map.of("values", List.of("a", "*/"))));
        Map<String, Object> leaf = fields.object(2, false);
        types.put("t_leaf", type(leaf));
        fields.knowRows("t_leaf", leaf);
        types.put("list_of", type(fields.object(1, false)));
        if (dice.often()) {
            Map<String, Object> self = fields.object(2, false);
            fields.fieldsOf(self).put("again", new LinkedHashMap<>(Map.of("type", dice.one("t_self", "list<t_self>"))));
            types.put("t_self", type(self));
            fields.knowRows("t_self", self);
            fields.know("t_self");
        }
        files.put("types/t.yaml", headed("types", types));
    }

    private Map<String, Object> type(Map<String, Object> content) {
        Map<String, Object> type = new LinkedHashMap<>(content);
        type.put("docs", dice.words());
        type.put("source", "t/type.md");
        return type;
    }

    private void addMethods() {
        List<String> names =
                new ArrayList<>(List.of("demo.order.get", "demo.order", "Import.class.New", "profile", "v3.demo.list"));
        for (String name : names) {
            addMethod(name, "v2", names);
        }
        addMethod("demo.order.get", "v3", names);
    }

    private void addMethod(String name, String api, List<String> names) {
        Map<String, Object> method = headed("method", name);
        method.put("summary", dice.words());
        method.put("docs", "https://example.com/" + name + dice.one("", "?a=1&b=%2A", "#x"));
        dice.maybe(method, "api", api);
        if (api.equals("v3")) {
            method.put("api", api);
        }
        dice.maybe(method, "http-status", dice.one(List.of(400), List.of(400, 403)));
        dice.maybe(method, "scope", dice.one("demo", List.of("demo", "other")));
        dice.maybe(method, "permission", dice.words());
        dice.maybe(method, "permission-level", dice.one("user", "admin"));
        dice.maybe(method, "editions", List.of(dice.one("cloud", "on-premise")));
        dice.maybe(method, "auth", List.of(dice.one("webhook", "oauth")));
        dice.maybe(method, "effect", dice.one("safe", "idempotent", "unsafe"));
        if (READING.contains(name)) {
            method.put("effect", "safe");
        }
        dice.maybe(method, "effect-evidence", dice.one("documented", "inferred"));
        dice.maybe(method, "read-back", dice.one(READING.toArray()));
        dice.maybe(method, "batch", dice.flag());
        dice.maybe(method, "consumes", dice.flag());
        dice.maybe(
                method,
                "deprecated",
                values.deprecation(dice.one(
                        names.stream().filter(other -> !other.equals(name)).toArray())));
        fields.drawFor(api);
        Map<String, Object> params = fields.object(0, true);
        method.put("params", params.get("fields"));
        params.forEach((key, value) -> {
            if (!key.equals("fields")) {
                method.put(key, value);
            }
        });
        List<String> top = List.copyOf(fields.fieldsOf(params).keySet());
        if (!top.isEmpty()) {
            dice.maybe(
                    method,
                    "natural-key",
                    dice.one(top.stream().filter(each -> each.indexOf('.') < 0).toArray()));
        }
        Map<String, Object> result = fields.result();
        method.put("result", result);
        if (((String) result.get("type")).startsWith("list")) {
            dice.maybe(method, "pages", pages(api));
        }
        if (!method.containsKey("rest") && !method.containsKey("pages") && !top.isEmpty()) {
            dice.maybe(method, "positional", dice.flag() && !method.containsKey("variants"));
        }
        dice.maybe(method, "errors", errors("status", 400));
        String segment = name.split("\\.", 2)[0];
        files.put("methods/" + segment + "/" + name + (api.equals("v3") ? ".v3" : "") + ".yaml", method);
    }

    private Map<String, Object> pages(String api) {
        Map<String, Object> pages = new LinkedHashMap<>();
        pages.put("style", dice.rarely() ? "none" : api.equals("v3") ? "v3" : "start");
        dice.maybe(pages, "size", 1 + dice.below(50));
        dice.maybe(pages, "max", 50 + dice.below(50));
        dice.maybe(pages, "total", dice.one("trusted", "untrusted"));
        if (!pages.containsKey("size") && pages.containsKey("max")) {
            pages.put("size", 50);
        }
        return pages;
    }

    private List<Map<String, Object>> errors(String more, Object value) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Object code : dice.some("E_1", "error", "ERROR", "", "VALUES", "ROWS", "ERROR_b", "code")) {
            Map<String, Object> row = new LinkedHashMap<>(Map.of("code", code));
            dice.maybe(row, "docs", dice.words());
            dice.maybe(row, "status", 400 + dice.below(100));
            dice.maybe(row, more, value);
            rows.add(row);
        }
        Map<String, Object> numeric = new LinkedHashMap<>(
                Map.of("code", dice.one("100", "*/", " padded ", "a-b", "\u2028"), "name", "NAMED"));
        rows.add(numeric);
        return rows;
    }

    private Map<String, Object> headed(String key, Object content) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("format", 1);
        dice.maybe(file, "source", Map.of("repo", "o/r", "path", "a/b.md", "commit", "5988ed13", "read", "2026-11-23"));
        file.put(key, content);
        return file;
    }

    private void collect(Object node) {
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                keys.add(key.toString());
                collect(value);
            });
        } else if (node instanceof List<?> list) {
            list.forEach(this::collect);
        }
    }
}
