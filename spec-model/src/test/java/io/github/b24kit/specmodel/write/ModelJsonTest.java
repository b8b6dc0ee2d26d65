package io.github.b24kit.specmodel.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.b24kit.specmodel.SpecResult;
import io.github.b24kit.specmodel.SpecSources;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelJsonTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final SpecSources SOURCES = SpecSources.empty()
            .method("""
                    scope: crm
                    effect: safe
                    params:
                      id: {type: item.id, written: "item.ID", required: true}
                      paid: {type: boolean | null, send: yn}
                      state: {type: state}
                      rows:
                        type: list<object>
                        fields:
                          name: {type: string, deprecated: {reason: Old.}}
                        rest: {pattern: "UF_*", type: integer | string}
                      options: {type: map<object>, fields: {on: {type: boolean, required: true}}}
                    constraints:
                      - {at-least-one-of: [state, options], precedence: first-wins}
                      - {require: paid, when: {state: P}}
                    errors:
                      - {code: "100", name: MISSING, status: 400}
                      - {code: "100", status: 403}
                      - {code: ""}
                    """.replace("{on:", "{\"on\":"))
            .file("errors/common.yaml", "format: 1\nerrors: [{code: LIMIT, status: 503}]\n")
            .file("types/t.yaml", """
                    format: 1
                    types:
                      state: {values: {P: {}, Q: {}}}
                      item: {fields: {ID: {type: integer}, parts: {type: list<object>, fields: {code: {type: string}}}}}
                    """);

    @Test
    void hasTheAgreedShape() throws IOException {
        String expected = """
                {"methods": [{
                    "method": "a.b", "api": "v2", "file": "a/b.md", "scope": ["crm"], "deprecated": false, "effect": "safe",
                    "httpStatus": ["400", "403"],
                    "params": [
                      {"path": "id", "types": ["item.ID"], "required": true, "values": []},
                      {"path": "paid", "types": ["boolean", "null"], "required": false, "values": ["Y", "N"]},
                      {"path": "state", "types": ["state"], "required": false, "values": ["P", "Q"]},
                      {"path": "rows", "types": ["list<object>"], "required": false, "values": []},
                      {"path": "rows.name", "types": ["string"], "required": false, "values": []},
                      {"path": "rows.UF_*", "types": ["integer", "string"], "required": false, "values": []},
                      {"path": "options", "types": ["map<object>"], "required": false, "values": []},
                      {"path": "options.*", "types": ["object"], "required": false, "values": []},
                      {"path": "options.*.on", "types": ["boolean"], "required": true, "values": []}
                    ],
                    "constraints": [
                      {"path": "", "rule": "at-least-one-of", "names": ["state", "options"], "firstWins": true},
                      {"path": "", "rule": "required-when", "names": ["paid"], "field": "state", "values": ["P"]}
                    ],
                    "result": {"types": ["boolean"], "fields": [], "envelope": ["time"]},
                    "errors": [
                      {"code": "100", "status": "400"},
                      {"code": "100", "status": "403"},
                      {"code": "", "status": ""},
                      {"code": "LIMIT", "status": "503", "common": true}
                    ]
                  }],
                  "types": {
                    "item": {"fields": [
                      {"path": "ID", "types": ["integer"]},
                      {"path": "parts", "types": ["list<object>"]},
                      {"path": "parts.code", "types": ["string"]}
                    ], "values": []},
                    "state": {"fields": [], "values": ["P", "Q"]}
                  }
                }
                """;
        assertThat(JSON.readTree(write(SOURCES))).isEqualTo(JSON.readTree(expected));
    }

    @Test
    void aResultBeginsAtTheBody() throws JsonProcessingException {
        JsonNode unwrapped = result("{type: item, at: [data.item, .]}");
        assertThat(unwrapped.toString())
                .isEqualTo("{\"types\":[\"item\"],\"fields\":[{\"path\":\"result.data\",\"types\":[\"object\"]},"
                        + "{\"path\":\"result.data.item\",\"types\":[\"item\"]}],\"envelope\":[\"time\"]}");
        JsonNode listed = result("{type: list<object>, fields: {id: {type: integer}}}");
        assertThat(listed.toString())
                .isEqualTo("{\"types\":[\"list<object>\"],\"fields\":[{\"path\":\"result.id\","
                        + "\"types\":[\"integer\"]}],\"envelope\":[\"time\"]}");
        assertThat(result("{type: map<string>, written: object}").toString())
                .isEqualTo("{\"types\":[\"object\"],\"fields\":[{\"path\":\"result.*\","
                        + "\"types\":[\"string\"]}],\"envelope\":[\"time\"]}");
    }

    /** Opened at every place, but not within itself; the type of another page keeps its fields to itself. */
    @Test
    void aTypeOfTheMethodsOwnPageIsOpenInParametersAndResult() throws IOException {
        JsonNode method = JSON.readTree(
                        write(SpecSources.empty().file("methods/a.b.yaml", """
                                format: 1
                                method: a.b
                                summary: Does it.
                                docs: https://example.org/a-b.html
                                source: {repo: o/r, path: a/b.md}
                                params:
                                  tree: {type: node, written: object, required: true, docs: The root.}
                                  trees: {type: map<list<node>>, docs: More roots.}
                                  leaf: {type: leaf, docs: Of another page.}
                                result: {type: node, docs: The root.}
                                examples:
                                  - {title: A root, request: {tree: {}}}
                                """).file("types/t.yaml", """
                                format: 1
                                types:
                                  node:
                                    docs: A node.
                                    source: a/b.md
                                    fields:
                                      kind: {type: string, values: [A, B], docs: Its kind.}
                                      nodes: {type: list<node>, docs: Those below it.}
                                  leaf: {docs: A leaf., source: c/d.md, fields: {kind: {type: string, docs: Its kind.}}}
                                """)))
                .at("/methods/0");
        assertThat(method.get("params")).isEqualTo(JSON.readTree("""
                        [{"path": "tree", "types": ["object"], "required": true, "values": []},
                         {"path": "tree.kind", "types": ["string"], "required": false, "values": ["A", "B"]},
                         {"path": "tree.nodes", "types": ["list<node>"], "required": false, "values": []},
                         {"path": "trees", "types": ["map<list<node>>"], "required": false, "values": []},
                         {"path": "trees.*", "types": ["list<node>"], "required": false, "values": []},
                         {"path": "trees.*.kind", "types": ["string"], "required": false, "values": ["A", "B"]},
                         {"path": "trees.*.nodes", "types": ["list<node>"], "required": false, "values": []},
                         {"path": "leaf", "types": ["leaf"], "required": false, "values": []}]
                        """));
        assertThat(method.at("/result/fields")).isEqualTo(JSON.readTree("""
                        [{"path": "result.kind", "types": ["string"]}, {"path": "result.nodes", "types": ["list<node>"]}]
                        """));
    }

    @Test
    void aListMethodSaysWhatItsRowsAreChosenBy() throws IOException {
        JsonNode model = JSON.readTree(write(SpecSources.empty()
                .file("methods/a.b.yaml", """
                                format: 1
                                method: a.b
                                summary: Lists them.
                                docs: https://example.org/a-b.html
                                source: {repo: o/r, path: a/b.md}
                                params:
                                  select: {type: select, written: array, of: item, only: [id], docs: Which fields.}
                                  filter: {type: filter, of: Item, operators: ["=", "@"], nested: true, docs: Which rows.}
                                  order: {type: order, of: item, values: [asc, desc], docs: In which order.}
                                result: {type: list<item>, at: items, docs: The rows.}
                                pages: {style: start, max: 200, total: untrusted}
                                examples:
                                  - title: Some
                                    request: {select: [id], filter: {"@id": [1, 2], sum: "1"}, order: {sum: desc}}
                                """)
                .file("methods/a.b.v3.yaml", """
                                format: 1
                                method: a.b
                                api: v3
                                summary: Lists them.
                                docs: https://example.org/a-b-v3.html
                                source: {repo: o/r, path: a/b-v3.md}
                                params:
                                  where: {type: filter, of: item, operators: v3, docs: Which rows.}
                                result: {type: list<item>, at: items, docs: The rows.}
                                """)
                .file("types/t.yaml", """
                                format: 1
                                types: {item: {docs: One., fields: {id: {type: integer, docs: I.}, sum: {type: double, docs: S.}}}}
                                """)));
        JsonNode method = model.at("/methods/0");
        assertThat(model.at("/methods/1/params")).isEqualTo(JSON.readTree("""
                        [{"path": "where", "types": ["filter"], "required": false, "values": [], "of": "item", "only": [],
                          "operators": ["=", "!=", ">", ">=", "<", "<=", "in", "between"], "form": "list"}]
                        """));
        assertThat(method.get("params")).isEqualTo(JSON.readTree("""
                        [{"path": "select", "types": ["array"], "required": false, "values": [], "of": "item", "only": ["id"]},
                         {"path": "filter", "types": ["filter"], "required": false, "values": [], "of": "item", "only": [],
                          "operators": ["=", "@"], "form": "nested-object"},
                         {"path": "order", "types": ["order"], "required": false, "values": ["asc", "desc"], "of": "item",
                          "only": []}]
                        """));
        assertThat(method.get("pages"))
                .isEqualTo(
                        JSON.readTree("{\"style\": \"start\", \"size\": 50, \"max\": 200, \"total\": \"untrusted\"}"));
        assertThat(method.at("/result/envelope").toString()).isEqualTo("[\"time\",\"next\",\"total\"]");
    }

    @Test
    void isPrettyAndTheSameEverywhere() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(write(SOURCES)).startsWith("""
                            {
                              "methods": [
                                {
                                  "method": "a.b",
                                  "api": "v2",
                                  "file": "a/b.md",
                                  "scope": ["crm"],
                                  "deprecated": false,
                                  "effect": "safe",
                                  "httpStatus": ["400", "403"],
                                  "params": [
                                    {
                                      "path": "id",
                                      "types": ["item.ID"],
                                      "required": true,
                                      "values": []
                                    },
                            """).endsWith("\n}\n");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void escapesEveryUnusualCharacter() throws IOException {
        String text = "\"\\/\b\n\u0000\u007f\u2028é😀";
        StringBuilder out = new StringBuilder();
        new JsonText(out).write(Map.of(text, text));
        assertThat(out.toString()).matches("[ -~\n]+");
        assertThat(JSON.readTree(out.toString()).get(text).asText()).isEqualTo(text);
    }

    @Test
    void tuplesSayTheTypesOfTheirValues() throws JsonProcessingException {
        JsonNode field = result(
                        "{type: object, fields: {at: {type: tuple, of: [item.id, list<string>], docs: Where.}}}")
                .at("/fields/0");
        assertThat(field)
                .hasToString(
                        "{\"path\":\"result.at\",\"types\":[\"tuple\"],\"elements\":[\"item.id\",\"list<string>\"]}");
    }

    private static JsonNode result(String yaml) throws JsonProcessingException {
        String entry = """
                format: 1
                method: a.b
                summary: Does it.
                docs: https://example.org/a-b.html
                source: {repo: o/r, path: a/b.md}
                result: %s
                """;
        String types = "format: 1\ntypes: {item: {fields: {id: {type: integer}}}}\n";
        String json = write(SpecSources.empty()
                .file("methods/a.b.yaml", entry.formatted(yaml))
                .file("types/t.yaml", types));
        return JSON.readTree(json).at("/methods/0/result");
    }

    private static String write(SpecSources sources) {
        SpecResult result = sources.read();
        assertThat(result.findings()).isEmpty();
        StringBuilder out = new StringBuilder();
        ModelJson.write(result.api(), out);
        return out.toString();
    }
}
