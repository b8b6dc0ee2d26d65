package io.github.b24kit.docsimporter.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report over a page of our own, read by another parser. */
class FactsJsonTest {
    private static final String PAGE = """
            # Water a plant garden.plant.water

            > Scope: [`garden`](../scopes.md)

            ## Method Parameters

            #|
            || **Name**
            `type` | **Description** ||
            || **id***
            [`integer`](../types.md) | Which plant ||
            || **litres**
            [`integer`](../types.md) | How much, no more than 20. Default is `2` ||
            |#

            ## Code Examples

            {% list tabs %}

            - cURL (Webhook)

                ```bash
                curl -X POST -H "Content-Type: application/json" -d '{"id": 4711, "spots": ["north"]}' https://**b24**/rest/**1**/**key**/garden.plant.water
                ```

            - JS (TS)

                ```ts
                type Watered = { litres: number; at?: string | null }
                const response = await $b24.actions.v2.call.make<Watered>({ method: 'garden.plant.water' })
                ```

            {% endlist %}

            ## Response Handling

            ```json
            {"result": {"litres": 2, "at": null}}
            ```

            ### Returned Data

            #|
            || **Name**
            `type` | **Description** ||
            || **result**
            [`object`](../types.md) | Root ||
            || **litres**
            [`integer`](../types.md) | How much ||
            |#

            ## Error Handling

            ```json
            {"error": "DRY", "error_description": "secret words"}
            ```

            #|
            || **Code** | **Description** ||
            || `DRY` | Empty ||
            |#
            """;

    @TempDir
    private Path folder;

    @Test
    void holdsEachLayerWithItsLines() throws Exception {
        Files.writeString(
                Files.createDirectories(folder.resolve("api-reference")).resolve("water.md"), PAGE);
        StringWriter text = new StringWriter();
        FactsJson.write(DocsReader.read(Documentation.at(folder), done -> {}), text);
        JsonNode method = new ObjectMapper().readTree(text.toString()).at("/methods/0");

        assertThat(rows(method.get("params")))
                .containsExactly(
                        "{\"path\":\"id\",\"types\":[\"integer\"],\"required\":true,\"values\":[],\"layer\":\"table\",\"line\":10}",
                        "{\"path\":\"litres\",\"types\":[\"integer\"],\"required\":false,\"values\":[],\"layer\":\"table\",\"line\":12}");
        assertThat(rows(method.get("statements")))
                .containsExactlyInAnyOrder(
                        "{\"kind\":\"default\",\"paths\":[\"litres\"],\"value\":\"2\",\"layer\":\"prose\",\"line\":13}",
                        "{\"kind\":\"max\",\"paths\":[\"litres\"],\"of\":\"value\",\"value\":\"20\",\"layer\":\"prose\",\"line\":13}");
        assertThat(rows(method.at("/samples/curl/0/rows")))
                .containsExactly(
                        "{\"path\":\"id\",\"form\":\"number\",\"line\":23}",
                        "{\"path\":\"spots\",\"form\":\"list\",\"line\":23}",
                        "{\"path\":\"spots\",\"form\":\"text\",\"element\":true,\"line\":23}");
        assertThat(rows(method.at("/samples/answers/0/rows")))
                .containsExactly(
                        "{\"path\":\"result\",\"form\":\"object\",\"line\":38}",
                        "{\"path\":\"result.litres\",\"form\":\"number\",\"line\":38}",
                        "{\"path\":\"result.at\",\"form\":\"null\",\"line\":38}");
        assertThat(rows(method.at("/samples/typescript")))
                .contains(
                        "{\"path\":\"result.at\",\"types\":[\"string\"],\"optional\":true,\"nullable\":true,\"line\":29}");
        assertThat(text.toString())
                .doesNotContain("4711")
                .doesNotContain("north")
                .doesNotContain("secret words");
    }

    private static List<String> rows(JsonNode array) {
        List<String> rows = new ArrayList<>();
        array.forEach(row -> rows.add(row.toString()));
        return rows;
    }
}
