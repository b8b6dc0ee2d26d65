package io.github.b24kit.generator.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.specmodel.model.Api;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import io.swagger.v3.parser.util.DeserializationUtils;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The parser on which most of the Java tools for OpenAPI stand has nothing to say against any export. */
class SwaggerParserTest {
    /** The whole API is longer than what the parser takes from strangers. */
    private static final int LONGEST = 64 << 20;

    @BeforeAll
    static void takesTheWholeApi() {
        DeserializationUtils.getOptions().setMaxYamlCodePoints(LONGEST);
    }

    static Stream<Path> specs() throws IOException {
        return DocumentWalkTest.specs();
    }

    @ParameterizedTest
    @EnumSource
    void readsThePackagedSpec(OpenApi.Version version) {
        check(Exported.packaged(), version);
    }

    @ParameterizedTest
    @MethodSource("specs")
    void readsEverySpecOfTheTests(Path spec) {
        check(Exported.folder(spec), OpenApi.Version.V3_1);
        check(Exported.folder(spec), OpenApi.Version.V3_0);
    }

    private static void check(Api api, OpenApi.Version version) {
        SwaggerParseResult json = parse(OpenApi.json(api, version, "1.0.0"));
        assertThat(json.getMessages()).isEmpty();
        assertThat(json.getOpenAPI().getPaths().values())
                .extracting(PathItem::getPost)
                .hasSize(api.operations().size())
                .extracting(Operation::getOperationId)
                .doesNotContainNull();
        SwaggerParseResult yaml = parse(OpenApi.yaml(api, version, "1.0.0"));
        assertThat(yaml.getMessages()).isEmpty();
        assertThat(yaml.getOpenAPI()).isEqualTo(json.getOpenAPI());
    }

    private static SwaggerParseResult parse(String document) {
        return new OpenAPIV3Parser().readContents(document, null, new ParseOptions());
    }

    /** So that the others can fail. */
    @ParameterizedTest
    @EnumSource
    void findsWhatIsWrong(OpenApi.Version version) {
        String document = OpenApi.json(Exported.written(), version, "1.0.0");
        assertThat(parse(document.replaceFirst("\"post\": \\{", "\"post\": [], \"put\": {"))
                        .getMessages())
                .isNotEmpty();
        assertThat(parse(document.replaceFirst("\"version\": \"1.0.0\"", "\"release\": 5"))
                        .getMessages())
                .isNotEmpty();
    }
}
