package io.github.b24kit.docsimporter.contradiction;

import io.github.b24kit.docsimporter.facts.Fact;
import io.github.b24kit.docsimporter.facts.MethodFacts;
import io.github.b24kit.docsimporter.facts.MethodReader;
import io.github.b24kit.docsimporter.facts.NamedType;
import io.github.b24kit.docsimporter.facts.Texts;
import io.github.b24kit.docsimporter.page.Page;
import io.github.b24kit.docsimporter.page.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Small pages of a method, and what is found on them. */
record Pages(String title, String params, String samples, String answer, String errors) {
    static final String FILE = "api-reference/garden/bed.md";
    private static final Words WORDS = Words.packaged();

    static Pages page() {
        return new Pages("Plant garden.bed.plant", "No parameters.", "", "", "");
    }

    /** Rows of parameters, each {@code name type}, and what a call sends. */
    static Pages request(String body, String... rows) {
        return page().with(call("garden.bed.plant", body), rows);
    }

    /** Rows of the answer, each {@code name type}, and an example. */
    static Pages answer(String json, String... rows) {
        String answer = "```json\n" + json + "\n```\n\n### Returned Data\n\n" + table(rows);
        return new Pages(page().title, page().params, "", answer, "");
    }

    static Pages errors(String json, String table) {
        return new Pages(
                page().title, page().params, "", "", "```json\n" + json + "\n```\n\n### Error Codes\n\n" + table);
    }

    Pages with(String samples, String... rows) {
        return new Pages(title, table(rows), samples, answer, errors);
    }

    Pages withSamples(String samples) {
        return new Pages(title, params, samples, answer, errors);
    }

    static String call(String method, String body) {
        return "- cURL\n\n    ```bash\n    curl -d '" + body + "' https://x.y/rest/1/abc/" + method + "\n    ```\n";
    }

    /** A table of fields; behind the type of a row may stand its description. */
    static String table(String... rows) {
        StringBuilder table = new StringBuilder("#|\n|| **Name**\n`type` | **Description** ||\n");
        for (String row : rows) {
            String[] parts = row.split(" ", 3);
            table.append("|| **").append(parts[0]).append("**\n");
            table.append(parts[1].replace("|", "\\|").replaceAll("[^\\\\|]+", "`$0`"));
            table.append(" | ").append(parts.length > 2 ? parts[2] : "Some").append(" ||\n");
        }
        return table.append("|#\n").toString();
    }

    String text() {
        return "# " + title + "\n\n> Scope: [`garden`](types.md)\n\n## Method Parameters\n\n" + params
                + "\n## Code Examples\n\n{% list tabs %}\n\n" + samples + "\n{% endlist %}\n"
                + (answer.isEmpty() ? "" : "\n## Response Handling\n\n" + answer)
                + (errors.isEmpty() ? "" : "\n## Error Handling\n\n" + errors);
    }

    List<Contradiction> find(NamedType... types) {
        MethodFacts facts = Objects.requireNonNull(new MethodReader(WORDS).read(Page.read(FILE, text())));
        Map<String, NamedType> named = new TreeMap<>();
        for (NamedType type : types) {
            named.put(type.name(), type);
        }
        return new Contradictions(WORDS, named).of(facts).toList();
    }

    /** Kind, path, what is documented, what is shown. */
    List<String> found(NamedType... types) {
        return texts(find(types));
    }

    private static List<String> texts(List<Contradiction> found) {
        return found.stream()
                .map(each -> "%s %s: %s / %s".formatted(each.kind(), each.path(), each.documented(), each.shown()))
                .toList();
    }

    /** The number of the line that holds a text, by a reading of its own. */
    int line(String text) {
        List<String> lines = text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(text)) {
                return i + 1;
            }
        }
        throw new AssertionError("no line has " + text);
    }

    /** A type that pages share; its fields are {@code name type}. */
    static NamedType type(String name, String... fields) {
        List<Fact.FieldRow> rows = Arrays.stream(fields)
                .map(field -> new Fact.FieldRow(
                        new Fact.Source("api-reference/types.md", 7, Fact.Layer.TABLE),
                        field.substring(0, field.indexOf(' ')),
                        List.of(field.substring(field.indexOf(' ') + 1)),
                        false,
                        List.of(),
                        ""))
                .toList();
        return new NamedType(name, "api-reference/types.md", 5, rows, Texts.NONE, List.of());
    }
}
