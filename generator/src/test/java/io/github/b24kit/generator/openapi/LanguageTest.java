package io.github.b24kit.generator.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each word of the spec language that demands something, in {@code src/test/openapi/language}: a request that keeps it and one that does not. */
class LanguageTest {
    private static final Path SPEC = Path.of("src/test/openapi/language");

    private static Exported newer;
    private static Exported older;

    @BeforeAll
    static void export() throws Exception {
        newer = Exported.of(Exported.folder(SPEC), OpenApi.Version.V3_1);
        older = Exported.of(Exported.folder(SPEC), OpenApi.Version.V3_0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{\"a\": \"ab\"}; {\"a\": \"a\"}",
                "{\"a\": \"\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\"}; {\"a\": \"abcd\"}",
                "{\"b\": \"AB\"}; {\"b\": \"ABC\"}",
                "{\"c\": 10}; {\"c\": 0}",
                "{\"c\": 1}; {\"c\": 11}",
                "{\"d\": 0.5}; {\"d\": 1}",
                "{\"e\": [1]}; {\"e\": []}",
                "{\"e\": [1, 2]}; {\"e\": [1, 2, 3]}",
                "{\"e\": [1]}; {\"e\": [\"1\"]}",
                "{\"f\": [\"a\", 1]}; {\"f\": [\"a\"]}",
                "{\"g\": {\"a\": 1}}; {\"g\": {\"a\": \"1\"}}",
                "{\"h\": 1}; {\"h\": true}",
                "{\"i\": \"300.50|RUB\"}; {\"i\": \"300\"}",
                "{\"j\": {\"fileData\": [\"a.txt\", \"QQ==\"]}}; {\"j\": {\"fileData\": \"QQ==\"}}",
                "{\"k\": false}; {\"k\": true}",
                "{\"l\": \"\"}; {\"l\": \"5\"}",
                "{\"m\": null}; {\"m\": true}",
                "{\"m\": 5}; {\"m\": []}",
                "{\"nn\": 1700000000}; {\"nn\": \"2024-01-01\"}",
                "{\"o\": \"one\"}; {\"o\": \"three\"}",
                "{\"p\": {\"name\": \"a\", \"branches\": [{\"name\": \"b\"}]}}; {\"p\": {\"name\": \"a\", \"branches\": [{}]}}",
                "{\"q\": 2}; {\"q\": 3}",
                "{\"r\": \"text\"}; {\"r\": 5}",
                "{\"s\": {\"x\": \"a\"}}; {\"s\": {\"x\": \"a\", \"yy\": \"b\"}}",
                "{\"s\": {\"z\": \"a\", \"w\": \"b\"}}; {\"s\": {\"z\": \"a\"}}",
                "{\"t\": {\"x\": \"a\"}}; {\"t\": {}}",
                "{\"t\": {\"yy\": \"a\"}}; {\"t\": {\"x\": \"a\", \"yy\": \"b\"}}",
                "{\"u\": {\"x\": \"a\", \"yy\": \"b\"}}; {\"u\": {}}",
                "{\"a/b~c%25{d}\": 1}; {\"a/b~c%25{d}\": \"1\"}",
                "{\"$ref\": 1}; {\"$ref\": \"#/components\"}",
                "{\"schema\": {\"type\": 1, \"anyOf\": 2, \"examples\": 3}}; {\"schema\": {\"examples\": []}}",
                "{\"x-own\": 1}; {\"x-own\": \"1\"}",
                "{\"anything\": \"else\"}; {\"UF_NAMED\": 5}",
            })
    void holdsInBothVersions(String right, String wrong) throws Exception {
        for (Exported exported : new Exported[] {newer, older}) {
            assertThat(exported.requestErrors("demo.call", right)).isEmpty();
            assertThat(exported.requestErrors("demo.call", wrong)).isNotEmpty();
        }
    }

    /** What 3.0 cannot say it must not say wrongly. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{\"f\": [\"a\", 1]}; {\"f\": [1, \"a\"]}",
                "{\"g\": {\"a\": 1}}; {\"g\": {\"A\": 1}}",
                "{\"s\": {\"kind\": \"1\", \"x\": \"a\"}}; {\"s\": {\"kind\": \"1\"}}",
                "{\"s\": {\"kind\": \"other\"}}; {\"s\": {\"kind\": \"full\"}}",
                "{\"kind\": \"time\", \"v\": {\"first\": \"2024-01-31\"}}; {\"kind\": \"time\", \"v\": {\"first\": 5}}",
                "{\"kind\": \"text\", \"v\": {\"first\": 5}}; {\"kind\": \"text\", \"v\": {\"first\": \"2024-01-31\"}}",
                "{\"v\": {\"of\": \"firm\", \"title\": \"a\"}}; {\"v\": {\"of\": \"firm\"}}",
                "{\"v\": {\"of\": \"man\", \"size\": \"L\"}}; {\"v\": {\"of\": \"man\", \"size\": 5}}",
                "{\"UF_A\": 5, \"UF_NAMED\": \"text\"}; {\"UF_A\": \"5\"}",
            })
    void holdsInTheNewerVersion(String right, String wrong) {
        assertThat(newer.requestErrors("demo.call", right)).isEmpty();
        assertThat(newer.requestErrors("demo.call", wrong)).isNotEmpty();
        assertThat(older.requestErrors("demo.call", right)).isEmpty();
        assertThat(older.requestErrors("demo.call", wrong)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{\"=ID\": 1}; {\">ID\": 1}",
                "{\"=OLD\": 1, \"==OLD\": 1, \">==OLD\": 1}; {\"!=OLD\": 1}",
                "{\"a.b\": 1, \"=a.b\": 1}; {\"@a.b\": 1}",
                "{\"0\": {\"logic\": \"OR\", \"0\": {}}}; {\"0\": 5}",
            })
    void conditionsAreAnOperatorAndAField(String right, String wrong) {
        assertThat(newer.requestErrors("demo.only", "{\"filter\": " + right + "}"))
                .isEmpty();
        assertThat(newer.requestErrors("demo.only", "{\"filter\": " + wrong + "}"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{\"filter\": [[\"ID\", \">\", 5]]}; {\"filter\": [[\"NAME\", \">\", 5]]}",
                "{\"filter\": [{\"logic\": \"or\", \"conditions\": []}]}; {\"filter\": [{\"logic\": \"or\"}]}",
                "{\"auth\": \"token\"}; {\"auth\": 5}",
            })
    void conditionsOfV3AreAList(String right, String wrong) {
        String schema = "/paths/~1demo.call/post/requestBody/content/application~1json/schema";
        assertThat(newer.errors(schema, right)).isEmpty();
        assertThat(newer.errors(schema, wrong)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{\"tree\": {\"kind\": \"three\"}}; {\"tree\": {\"kind\": 3}}",
                "{\"kind\": \"one\"}; 5",
                "{\"tree\": null}; {\"tree\": 5}",
                "{\"tree\": {\"until\": false}}; {\"tree\": {\"until\": true}}",
                "{\"tree\": {\"until\": []}}; {\"tree\": {\"until\": [1]}}",
                "{\"tree\": {\"until\": \"2024-01-31\"}}; {\"tree\": {\"until\": \"soon\"}}",
                "{\"tree\": {\"labels\": []}}; {\"tree\": {\"labels\": {\"a\": 5}}}",
                "{\"tree\": {\"branches\": [{\"branches\": []}]}}; {\"tree\": {\"branches\": [{\"branches\": {}}]}}",
            })
    void answersHaveTheirForms(String right, String wrong) {
        for (Exported exported : new Exported[] {newer, older}) {
            assertThat(exported.answerErrors("demo.call", 200, "{\"result\": " + right + "}"))
                    .isEmpty();
        }
        // The result may also be the tree itself, which has no field that must be there: the place is asked for by its
        // schema.
        String tree =
                "/paths/~1demo.call.json/post/responses/200/content/application~1json/schema/properties/result/anyOf/0";
        assertThat(newer.errors(tree, wrong)).isNotEmpty();
    }

    @Test
    void saysWhatTheEntrySays() {
        JsonNode call = newer.document().at("/paths/~1demo.call.json/post");
        assertThat(call.at("/operationId").asText()).isEqualTo("demo.call");
        assertThat(call.at("/tags").toString()).isEqualTo("[\"demo\"]");
        assertThat(call.at("/summary").asText()).isEqualTo("Does something.");
        assertThat(call.at("/description").asText()).isEqualTo("Does something. It takes a while.");
        assertThat(call.at("/externalDocs/url").asText()).isEqualTo("https://docs.example.com/demo.call");
        assertThat(call.at("/deprecated").asBoolean()).isTrue();
        assertThat(call.at("/x-bitrix24-deprecated/replacement").asText()).isEqualTo("demo.only");
        assertThat(call.at("/x-bitrix24-scope").toString()).isEqualTo("[\"crm\",\"sale\"]");
        assertThat(call.at("/x-bitrix24-effect").asText()).isEqualTo("idempotent");
        assertThat(call.at("/x-bitrix24-read-back").asText()).isEqualTo("demo.only");
        JsonNode params = call.at("/requestBody/content/application~1json/schema/properties");
        assertThat(params.at("/r/default").asText()).isEqualTo("0100");
        assertThat(params.at("/r/format").asText()).isEqualTo("password");
        assertThat(params.at("/u/x-bitrix24-constraints/0").toString())
                .isEqualTo("{\"rule\":\"at-least-one-of\",\"names\":[\"x\",\"yy\"],\"first-wins\":true}");
        assertThat(newer.document()
                        .at(
                                "/paths/~1demo.only.json/post/requestBody/content/application~1json/schema/properties/filter"
                                        + "/x-bitrix24-operators")
                        .toString())
                .isEqualTo("[\"=\",\">=\"]");
    }

    @Test
    void errorsStandUnderTheirStatus() {
        JsonNode responses = newer.document().at("/paths/~1demo.call.json/post/responses");
        assertThat(responses.fieldNames()).toIterable().containsExactly("200", "409", "410", "default");
        String code = "/content/application~1json/schema/properties/error/anyOf/0/enum";
        assertThat(responses.at("/409" + code).toString()).isEqualTo("[\"5\",5]");
        assertThat(responses.at("/410" + code).toString()).isEqualTo("[\"GONE\"]");
        assertThat(responses.at("/410/description").asText()).contains("It is gone.", "Nobody knows.");
        String v3 = "/paths/~1demo.call/post/responses/default/$ref";
        assertThat(newer.document().at(v3).asText()).isEqualTo("#/components/responses/error.default.v3");
        String body = "/components/responses/error.default.v3/content/application~1json/schema";
        assertThat(newer.errors(body, "{\"error\": {\"code\": \"A\", \"validation\": [{\"field\": \"id\"}]}}"))
                .isEmpty();
        assertThat(newer.errors(body, "{\"error\": \"A\"}")).isNotEmpty();
    }

    @Test
    void eachKindOfAccessIsAServer() {
        JsonNode document = newer.document();
        assertThat(document.at("/servers").findValuesAsText("url"))
                .containsExactly("https://{portal}/rest", "https://{portal}/rest/{user}/{webhook}");
        assertThat(document.at("/paths/~1demo.call.json/servers").isMissingNode())
                .isTrue();
        assertThat(document.at("/security").toString()).isEqualTo("[{\"oauth\":[]},{}]");
        assertThat(document.at("/paths/~1demo.call/servers").findValuesAsText("url"))
                .containsExactly("https://{portal}/rest/api", "https://{portal}/rest/api/{user}/{webhook}");
        assertThat(document.at("/paths/~1demo.call/post/operationId").asText()).isEqualTo("demo.call-v3");
        assertThat(document.at("/paths/~1demo.only.json/servers").findValuesAsText("url"))
                .containsExactly("https://{portal}/rest");
        assertThat(document.at("/paths/~1demo.only.json/post/security").toString())
                .isEqualTo("[{\"oauth\":[]}]");
    }

    @Test
    void twoMethodsAtOneAddressAreRefused(@TempDir Path other) throws Exception {
        Files.createDirectories(other.resolve("methods/demo"));
        String entry = "format: 1\nmethod: demo.call%s\nsummary: A call.\nresult: {type: boolean}\n%s";
        Files.writeString(other.resolve("methods/demo/demo.call.yaml"), entry.formatted("", ""));
        Files.writeString(other.resolve("methods/demo/demo.call.json.v3.yaml"), entry.formatted(".json", "api: v3\n"));
        assertThatThrownBy(() -> OpenApi.json(Exported.folder(other), OpenApi.Version.V3_1, "1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("demo.call.json");
    }
}
