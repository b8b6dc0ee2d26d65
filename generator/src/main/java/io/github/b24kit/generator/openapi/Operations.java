package io.github.b24kit.generator.openapi;

import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.model.Field;
import io.github.b24kit.specmodel.model.Operation;
import io.github.b24kit.specmodel.model.Operation.ApiVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Methods as paths with one operation each. */
final class Operations {
    private final RequestSchemas requests;
    private final Answers answers;
    private final Errors errors;

    Operations(Api api, Components components) {
        requests = new RequestSchemas(api, components);
        answers = new Answers(new AnswerSchemas(api, components));
        errors = new Errors(api.commonErrors(), components);
    }

    Map<String, Object> path(Operation operation) {
        return Tree.object("servers", Access.servers(operation), "post", operation(operation));
    }

    /** The module: what methods have in common before the first dot. */
    static String tag(Operation operation) {
        return operation.method().split("\\.", -1)[0];
    }

    /** Unique, as no name of a method has a hyphen. */
    private static String id(Operation operation) {
        return operation.method() + (operation.api() == ApiVersion.V3 ? "-v3" : "");
    }

    private Map<String, Object> operation(Operation operation) {
        String docs = operation.docs();
        Map<String, Object> responses = Tree.object("200", answers.response(operation));
        responses.putAll(errors.responses(operation));
        Map<String, Object> tree = Tree.object(
                "tags", List.of(tag(operation)),
                "operationId", id(operation),
                "summary", firstSentence(operation.summary()),
                "description", operation.summary(),
                "externalDocs", docs == null ? null : Tree.object("url", docs),
                "deprecated", Tree.ifTrue(operation.deprecated() != null),
                "security", Access.security(operation),
                "requestBody", body(operation),
                "responses", responses);
        tree.putAll(Extensions.of(operation));
        return tree;
    }

    private static @Nullable String firstSentence(@Nullable String words) {
        int end = words == null ? -1 : words.indexOf(". ");
        return words == null || end < 0 ? words : words.substring(0, end + 1);
    }

    private @Nullable Map<String, Object> body(Operation operation) {
        List<Field> fields = operation.params().fields();
        Map<String, Object> schema = requests.object(operation.params());
        if (Access.isTokenInBody(operation)) {
            schema.put("properties", withToken(schema.get("properties")));
        } else if (fields.isEmpty() && operation.params().rest() == null) {
            return null;
        }
        return Tree.object(
                "required", Tree.ifTrue(fields.stream().anyMatch(operation.params()::demands)),
                "content",
                        Tree.object(
                                "application/json",
                                Tree.object("schema", schema, "examples", examples(operation.examples()))));
    }

    private static Map<String, Object> withToken(@Nullable Object properties) {
        Map<String, Object> all = new LinkedHashMap<>();
        if (properties instanceof Map<?, ?> documented) {
            documented.forEach((name, schema) -> all.put((String) name, schema));
        }
        all.putIfAbsent(
                "auth",
                Tree.object(
                        "type", "string",
                        "format", "password",
                        "description", "Access token, unless the call goes through a webhook."));
        return all;
    }

    private static @Nullable Map<String, Object> examples(List<Operation.Example> examples) {
        Map<String, Object> named = new LinkedHashMap<>();
        for (Operation.Example example : examples) {
            named.put(
                    "example-" + (named.size() + 1),
                    Tree.object("summary", example.title(), "value", Tree.value(example.request())));
        }
        return named.isEmpty() ? null : named;
    }

    /** All in the order of their names. */
    Map<String, Object> paths(List<Operation> operations) {
        Map<String, Object> paths = new LinkedHashMap<>();
        List<String> twice = new ArrayList<>();
        for (Operation operation : operations) {
            if (paths.put(Access.path(operation), path(operation)) != null) {
                twice.add(operation.method());
            }
        }
        if (!twice.isEmpty()) {
            throw new IllegalArgumentException(
                    "These methods have the address of another: " + twice + ". Export them by themselves.");
        }
        return paths;
    }
}
