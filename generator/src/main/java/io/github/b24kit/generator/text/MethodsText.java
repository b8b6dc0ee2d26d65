package io.github.b24kit.generator.text;

import io.github.b24kit.generator.naming.AccessorNode;
import io.github.b24kit.generator.naming.AccessorNode.AccessorCall;
import io.github.b24kit.generator.naming.ApiNames;
import io.github.b24kit.generator.output.OutputFile;
import io.github.b24kit.specmodel.model.Operation;
import io.github.b24kit.specmodel.model.Operation.ApiVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The overview of the generated methods, {@code METHODS.md}. */
public final class MethodsText {
    private static final String TEMPLATE = "METHODS.mustache";

    private final ApiNames names;

    public MethodsText(ApiNames names) {
        this.names = names;
    }

    /** The file, one table for each first segment. */
    public OutputFile emit() {
        Map<String, List<AccessorCall>> groups = new TreeMap<>();
        collect(names.tree(), groups);
        collect(names.v3Tree(), groups);
        List<Map<String, Object>> tables = groups.entrySet().stream()
                .map(group -> Map.of("name", MarkdownText.cell(group.getKey()), "methods", rows(group.getValue())))
                .toList();
        Map<String, Object> content = Map.of("root", names.root().canonicalName(), "groups", tables);
        StringWriter text = new StringWriter();
        try (InputStream template = MethodsText.class.getResourceAsStream(TEMPLATE);
                InputStreamReader reader =
                        new InputStreamReader(Objects.requireNonNull(template, TEMPLATE), StandardCharsets.UTF_8)) {
            new PlainMustacheFactory().compile(reader, TEMPLATE).execute(text, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new OutputFile("METHODS.md", text.toString().replace("\r\n", "\n"));
    }

    private static void collect(AccessorNode node, Map<String, List<AccessorCall>> groups) {
        for (AccessorCall call : node.calls()) {
            Operation operation = call.operation();
            String segment = operation.method().split("\\.", 2)[0];
            String group = operation.api() == ApiVersion.V3 ? segment + " (REST v3)" : segment;
            groups.computeIfAbsent(group, key -> new ArrayList<>()).add(call);
        }
        node.children().forEach(child -> collect(child, groups));
    }

    private List<Map<String, String>> rows(List<AccessorCall> calls) {
        return calls.stream()
                .sorted(Comparator.comparing(call -> call.operation().method()))
                .map(this::row)
                .toList();
    }

    private Map<String, String> row(AccessorCall call) {
        Operation operation = call.operation();
        String deprecated = operation.deprecated() == null ? "" : " (deprecated)";
        return Map.of(
                "method", MarkdownText.code(operation.method()) + deprecated,
                "call", MarkdownText.code("b24" + call.chain() + "." + call.name() + "(...)"),
                "request", MarkdownText.code(names.request(operation).simpleName()),
                "scope",
                        MarkdownText.code(String.join(" or ", operation.access().scopes())),
                "effect", operation.behaviour().effect().name().toLowerCase(Locale.ROOT),
                "summary", operation.summary() == null ? "" : MarkdownText.cell(operation.summary()));
    }
}
