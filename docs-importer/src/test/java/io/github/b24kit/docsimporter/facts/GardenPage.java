package io.github.b24kit.docsimporter.facts;

import io.github.b24kit.docsimporter.page.Page;
import io.github.b24kit.docsimporter.page.Words;
import java.util.List;
import java.util.Objects;

/** A small page about a method of our own, and what is read from it. */
final class GardenPage {
    private GardenPage() {}

    /** What a page of that answer and these tables about it tells. */
    static MethodFacts answer(String json, String tables) {
        return read(page(table(row("id", "integer")), "{}", json, tables));
    }

    /** What a page of these tables of parameters and that request tells. */
    static MethodFacts request(String tables, String body) {
        return read(page(tables, body, "{\"result\": true}", table(row("result", "boolean"))));
    }

    static MethodFacts read(String page) {
        return read("garden.md", page);
    }

    static MethodFacts read(String file, String page) {
        return Objects.requireNonNull(new MethodReader(Words.packaged()).read(Page.read(file, page)));
    }

    static String page(String params, String body, String answer, String result) {
        return """
                # Plants garden.plant.list

                > Scope: [`garden`](../scopes.md)

                ## Method Parameters

                %s
                ## Code Examples

                {%% list tabs %%}

                - cURL (Webhook)

                    ```bash
                    curl -X POST -H "Content-Type: application/json" -d '%s' https://**b24**/rest/**1**/**key**/garden.plant.list
                    ```

                {%% endlist %%}

                ## Response Handling

                ```json
                %s
                ```

                ### Returned Data

                %s
                ## Error Handling

                HTTP status: **400**

                ### Possible Error Codes

                #|
                || **Code** | **Description** ||
                || `DRY` | Empty ||
                |#
                """.formatted(params, body, answer, result);
    }

    static String row(String name, String type) {
        return row(name, type, "What it is");
    }

    static String row(String name, String type, String description) {
        return "|| **%s**\n[`%s`](../types.md) | %s ||\n".formatted(name, type, description);
    }

    static String table(String... rows) {
        return "#|\n|| **Name**\n`type` | **Description** ||\n" + String.join("", rows) + "|#\n";
    }

    /** A table under a heading of its own. */
    static String part(String heading, String... rows) {
        return "\n" + heading + "\n\n" + table(rows);
    }

    static List<String> params(MethodFacts facts) {
        return facts.params().stream().map(Fact.FieldRow::path).toList();
    }

    static List<String> results(MethodFacts facts) {
        return facts.result().stream().map(Fact.FieldRow::path).toList();
    }
}
