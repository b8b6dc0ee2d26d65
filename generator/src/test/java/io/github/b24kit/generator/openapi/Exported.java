package io.github.b24kit.generator.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.github.b24kit.specmodel.MethodFilter;
import io.github.b24kit.specmodel.SpecReader;
import io.github.b24kit.specmodel.SpecResult;
import io.github.b24kit.specmodel.SpecRoot;
import io.github.b24kit.specmodel.model.Api;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** An exported document and its schemas, as networknt's validator reads them. */
final class Exported {
    private static final String HOME = "https://document.invalid/api.json";
    private static final JsonMapper JSON = new JsonMapper();

    private final JsonNode document;
    private final SchemaRegistry registry;

    private Exported(String json, OpenApi.Version version) throws Exception {
        document = JSON.readTree(json);
        registry = SchemaRegistry.withDialect(
                version == OpenApi.Version.V3_0 ? Dialects.getOpenApi30() : Dialects.getOpenApi31(),
                builder -> builder.schemas(Map.of(HOME, json)));
    }

    static Exported of(Api api, OpenApi.Version version) throws Exception {
        return new Exported(OpenApi.json(api, version, "1.0.0"), version);
    }

    /** The whole documented API. */
    static Api packaged() {
        return api(SpecRoot.onClassPath(Exported.class.getClassLoader()), MethodFilter.ALL);
    }

    /** The methods that were written by hand, of which there are recordings. */
    static Api written() {
        return api(
                SpecRoot.onClassPath(Exported.class.getClassLoader()),
                new MethodFilter(List.of("crm.item.payment.*", "sale.payment.*", "sale.paysystem.*")));
    }

    static Api folder(Path spec) {
        return api(List.of(new SpecRoot(spec, SpecRoot.Layer.USER)), MethodFilter.ALL);
    }

    private static Api api(List<SpecRoot> roots, MethodFilter filter) {
        SpecResult result = SpecReader.read(roots, filter);
        return Objects.requireNonNull(result.api(), () -> "spec with errors: " + result.findings());
    }

    JsonNode document() {
        return document;
    }

    /** What a request body of a method of REST v2 does wrong. */
    List<Error> requestErrors(String method, String body) {
        return errors("/paths/~1" + method + ".json/post/requestBody/content/application~1json/schema", body);
    }

    /** What an answer of a method of REST v2 does wrong; the status selects the schema as OpenAPI says. */
    List<Error> answerErrors(String method, int status, String body) {
        String responses = "/paths/~1" + method + ".json/post/responses/";
        String response = responses + (document.at(responses + status).isMissingNode() ? "default" : status);
        String reference = document.at(response).path("$ref").asText();
        String found = reference.isEmpty() ? response : reference.substring(1);
        return errors(found + "/content/application~1json/schema", body);
    }

    List<Error> errors(String pointer, String body) {
        if (document.at(pointer).isMissingNode()) {
            throw new AssertionError("the document has nothing at " + pointer);
        }
        Schema schema = registry.getSchema(SchemaLocation.of(HOME + "#" + pointer));
        return schema.validate(
                body,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}
