package io.github.b24kit.generator.openapi;

import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.model.Operation;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An API as an OpenAPI document, all in memory: equal input gives equal bytes on every machine. */
public final class OpenApi {
    /** Which OpenAPI. */
    public enum Version {
        /** For programs that do not read 3.1 yet; what it has no words for is left out. */
        V3_0("3.0", "3.0.4"),
        V3_1("3.1", "3.1.1");

        private final String word;
        private final String whole;

        Version(String word, String whole) {
            this.word = word;
            this.whole = whole;
        }

        /** The version that is called {@code 3.0} or {@code 3.1}. */
        public static Optional<Version> named(String word) {
            return Arrays.stream(values())
                    .filter(each -> each.word.equals(word))
                    .findFirst();
        }
    }

    private OpenApi() {}

    /**
     * The document as JSON, ending with a line feed.
     *
     * @param release version of the specification that the API was read from
     * @throws IllegalArgumentException if two methods have the same address
     */
    public static String json(Api api, Version version, String release) {
        return JsonText.of(document(api, version, release));
    }

    /** The same document as YAML. */
    public static String yaml(Api api, Version version, String release) {
        return YamlText.of(document(api, version, release));
    }

    private static Map<String, Object> document(Api api, Version version, String release) {
        List<Operation> operations = api.operations().stream()
                .sorted(Comparator.comparing(Operation::method).thenComparing(Operation::api))
                .toList();
        Components components = new Components();
        Map<String, Object> paths = new Operations(api, components).paths(operations);
        Map<String, Object> parts = Tree.object("securitySchemes", Access.schemes());
        parts.putAll(components.all());
        Map<String, Object> document = Tree.object(
                "openapi", version.whole,
                "info",
                        Tree.object(
                                "title", "Bitrix24 REST API",
                                "version", release,
                                "description",
                                        "Made from a specification of what Bitrix24 documents. Not an official document of Bitrix24."),
                "externalDocs", Tree.object("url", "https://apidocs.bitrix24.com/"),
                "servers", Access.servers(),
                "security", Access.security(),
                "tags",
                        operations.stream()
                                .map(Operations::tag)
                                .distinct()
                                .sorted()
                                .map(tag -> Tree.object("name", tag))
                                .toList(),
                "paths", paths,
                "components", parts);
        return version == Version.V3_0 ? OlderDocument.of(document) : document;
    }
}
