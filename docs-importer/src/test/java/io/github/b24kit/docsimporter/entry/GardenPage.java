package io.github.b24kit.docsimporter.entry;

import io.github.b24kit.docsimporter.docs.DocsReading;
import io.github.b24kit.docsimporter.effect.Effects;
import io.github.b24kit.docsimporter.facts.Fact;
import io.github.b24kit.docsimporter.facts.MethodFacts;
import io.github.b24kit.docsimporter.facts.MethodReader;
import io.github.b24kit.docsimporter.facts.NamedType;
import io.github.b24kit.docsimporter.facts.Texts;
import io.github.b24kit.docsimporter.page.Page;
import io.github.b24kit.docsimporter.page.Words;
import io.github.b24kit.specmodel.write.YamlWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** A small page of a method, and the entry that is written from it. */
record GardenPage(String title, String params, String curl, String answer, String errors, List<NamedType> types) {
    static final String FILE = "api-reference/garden/bed/garden-bed-plant.md";

    static GardenPage page() {
        return new GardenPage("Plant a Bed garden.bed.plant", "No parameters.", "", "", "", List.of());
    }

    GardenPage titled(String other) {
        return new GardenPage(other, params, curl, answer, errors, types);
    }

    /** Rows {@code name type description}; a star marks a required one. */
    GardenPage params(String... rows) {
        return new GardenPage(title, table(rows), curl, answer, errors, types);
    }

    /** More text below the parameters. */
    GardenPage more(String text) {
        return new GardenPage(title, params + "\n" + text, curl, answer, errors, types);
    }

    GardenPage sends(String json) {
        String call = "- cURL\n\n    ```bash\n    curl -d '" + json
                + "' https://x.bitrix24.com/rest/1/abc/garden.bed.plant\n    ```\n";
        return new GardenPage(title, params, call, answer, errors, types);
    }

    GardenPage answers(String json, String... rows) {
        String text =
                "```json\n" + json + "\n```\n\n" + (rows.length == 0 ? "" : "### Returned Data\n\n" + table(rows));
        return new GardenPage(title, params, curl, text, errors, types);
    }

    GardenPage fails(String text) {
        return new GardenPage(title, params, curl, answer, text, types);
    }

    /** A type that pages share; its fields are {@code name type}. */
    GardenPage with(String name, String... fields) {
        List<Fact.FieldRow> rows = Arrays.stream(fields)
                .map(field -> field.split(" ", 2))
                .map(field -> new Fact.FieldRow(
                        new Fact.Source("api-reference/garden/data-types.md", 7, Fact.Layer.TABLE),
                        field[0],
                        List.of(field[1]),
                        false,
                        List.of(),
                        ""))
                .toList();
        List<NamedType> all = new java.util.ArrayList<>(types);
        all.add(new NamedType(name, "api-reference/garden/data-types.md", 5 + all.size(), rows, Texts.NONE, List.of()));
        return new GardenPage(title, params, curl, answer, errors, all);
    }

    static String table(String... rows) {
        StringBuilder table = new StringBuilder("#|\n|| **Name**\n`type` | **Description** ||\n");
        for (String row : rows) {
            String[] parts = row.split(" ", 3);
            table.append("|| **").append(parts[0]).append("**\n");
            if (!parts[1].equals("-")) {
                table.append(parts[1].replace("|", "\\|").replaceAll("[^\\\\|]+", "`$0`"));
            }
            table.append(" | ").append(parts.length > 2 ? parts[2] : "Some").append(" ||\n");
        }
        return table.append("|#\n").toString();
    }

    private String text() {
        return "# " + title + "\n\n> Scope: [`garden`](types.md)\n\n## Method Parameters\n\n" + params
                + "\n## Code Examples\n\n{% list tabs %}\n\n" + curl + "\n{% endlist %}\n"
                + (answer.isEmpty() ? "" : "\n## Response Handling\n\n" + answer)
                + (errors.isEmpty() ? "" : "\n## Error Handling\n\n" + errors);
    }

    SpecImport read(Authored authored) {
        MethodFacts facts = Objects.requireNonNull(new MethodReader(Words.packaged()).read(Page.read(FILE, text())));
        SortedMap<String, NamedType> named = new TreeMap<>();
        types.forEach(type -> named.put(type.name(), type));
        DocsReading reading = new DocsReading(List.of(facts), named, new TreeMap<>(), List.of());
        return SpecImport.of(reading, new Source("feedbee", Effects.packaged()), authored);
    }

    /** A file of what is imported. */
    String file(String name) {
        return YamlWriter.write(
                Objects.requireNonNull(read(Authored.NOTHING).files().get(name), name));
    }

    /** The entry from the line that begins with a key to the next blank line. */
    String part(String key) {
        String text = file("imported/methods/garden/garden.bed.plant.yaml");
        int from = text.indexOf("\n" + key) + 1;
        int to = text.indexOf("\n\n", from);
        return to < 0 ? text.substring(from) : text.substring(from, to + 1);
    }

    /** What is told, each as {@code KIND path}. */
    List<String> notes() {
        return read(Authored.NOTHING).notes().stream()
                .map(note -> (note.kind() + " " + note.path()).strip())
                .toList();
    }
}
