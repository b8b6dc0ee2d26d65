package io.github.b24kit.generator.openapi;

import io.github.b24kit.specmodel.model.Operation;
import io.github.b24kit.specmodel.model.Operation.ApiVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where methods are called and by what right. A webhook's code is part of the address, for which OpenAPI has no scheme: it is a server of
 * its own, with the code as a variable, and needs no further right.
 */
final class Access {
    private static final String OAUTH = "oauth";
    private static final String WEBHOOK = "webhook";

    private Access() {}

    static List<Map<String, Object>> servers() {
        return servers("/rest", List.of());
    }

    static List<Map<String, Object>> security() {
        return security(List.of());
    }

    static Map<String, Object> schemes() {
        String words =
                "Access token of an application, valid for an hour. Methods of REST v2 take it from the query, or"
                        + " from the body as \"auth\"; those of REST v3 from the body alone, where their schemas show it.";
        return Tree.object(OAUTH, Tree.object("type", "apiKey", "in", "query", "name", "auth", "description", words));
    }

    /** Path of a method: a server and this are the whole address. */
    static String path(Operation operation) {
        return "/" + operation.method() + (operation.api() == ApiVersion.V3 ? "" : ".json");
    }

    /** The servers of a method; null if they are those of the document. */
    static @Nullable List<Map<String, Object>> servers(Operation operation) {
        List<String> kinds = operation.access().auth();
        boolean v3 = operation.api() == ApiVersion.V3;
        return v3 || kinds.size() == 1 ? servers(v3 ? "/rest/api" : "/rest", kinds) : null;
    }

    /** The rights of a method; null if they are those of the document. */
    static @Nullable List<Map<String, Object>> security(Operation operation) {
        if (operation.api() == ApiVersion.V3) {
            return List.of(Map.of());
        }
        List<String> kinds = operation.access().auth();
        return kinds.size() == 1 ? security(kinds) : null;
    }

    /** Whether the body of a request may hold the token. */
    static boolean isTokenInBody(Operation operation) {
        List<String> kinds = operation.access().auth();
        return operation.api() == ApiVersion.V3 && (kinds.isEmpty() || kinds.contains(OAUTH));
    }

    private static List<Map<String, Object>> security(List<String> kinds) {
        List<Map<String, Object>> security = new ArrayList<>();
        if (kinds.isEmpty() || kinds.contains(OAUTH)) {
            security.add(Tree.object(OAUTH, List.of()));
        }
        if (kinds.isEmpty() || kinds.contains(WEBHOOK)) {
            security.add(Map.of());
        }
        return security;
    }

    private static List<Map<String, Object>> servers(String root, List<String> kinds) {
        List<Map<String, Object>> servers = new ArrayList<>();
        Map<String, Object> portal = variable("example.bitrix24.com", "Host of the portal.");
        if (kinds.isEmpty() || kinds.contains(OAUTH)) {
            servers.add(Tree.object(
                    "url",
                    "https://{portal}" + root,
                    "description",
                    "A portal, with the access token of an application.",
                    "variables",
                    Tree.object("portal", portal)));
        }
        if (kinds.isEmpty() || kinds.contains(WEBHOOK)) {
            servers.add(Tree.object(
                    "url",
                    "https://{portal}" + root + "/{user}/{webhook}",
                    "description",
                    "A portal, through an incoming webhook, whose code is a secret.",
                    "variables",
                    Tree.object(
                            "portal", portal,
                            "user", variable("1", "Identifier of the user whom the webhook belongs to."),
                            "webhook", variable("your-webhook-code", "Code of the webhook."))));
        }
        return servers;
    }

    private static Map<String, Object> variable(String value, String words) {
        return Tree.object("default", value, "description", words);
    }
}
