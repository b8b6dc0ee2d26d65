package io.github.b24kit.contractkit.replay;

import io.github.b24kit.contractkit.json.JsonValue;
import io.github.b24kit.contractkit.json.JsonValue.JsonObject;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a client asked, as far as it decides the answer.
 *
 * @param verb HTTP verb
 * @param apiVersion {@code v2} or {@code v3}
 * @param method wire name of the method
 * @param contentType media type in lower case without parameters, empty when there was none
 * @param recordingId recording asked for by id
 * @param body the body without credentials
 */
record PortalRequest(
        String verb,
        String apiVersion,
        String method,
        String contentType,
        @Nullable String recordingId,
        JsonValue body) {

    /** Webhook paths carry a user and a secret; paths for access tokens do not. A suffix picks JSON, which is the default anyway. */
    private static final Pattern PATH =
            Pattern.compile("/rest/(?<v3>api/)?(?:[^/]++/[^/]++/)?(?<method>[A-Za-z0-9_.]++)");

    /** What the path of a request says. */
    record Target(String apiVersion, String method) {}

    static @Nullable Target target(String path) {
        Matcher matcher = PATH.matcher(path);
        if (!matcher.matches()) {
            return null;
        }
        String method = matcher.group("method");
        return new Target(
                matcher.group("v3") == null ? "v2" : "v3",
                method.endsWith(".json") ? method.substring(0, method.length() - ".json".length()) : method);
    }

    static String mediaType(@Nullable String header) {
        return header == null ? "" : header.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /** The access token of a request is nothing a recording could know. */
    static JsonValue withoutCredentials(JsonValue body) {
        return body instanceof JsonObject object ? object.without("auth") : body;
    }
}
