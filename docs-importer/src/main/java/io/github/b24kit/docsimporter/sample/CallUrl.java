package io.github.b24kit.docsimporter.sample;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The address of a call.
 *
 * @param method wire name
 * @param v3 whether it goes to REST v3
 */
public record CallUrl(String method, boolean v3) {
    /** The path of a call behind the marks that stand for a portal, with or without those for a webhook. */
    private static final Pattern CALL = Pattern.compile(
            "(?:\\*\\*|\\.\\w+|\\w)/rest/(?<v3>api/)?(?:(?:\\*\\*[^*\\s]+\\*\\*|[0-9]+|_\\w+_)/[^/\\s]+/)?"
                    + "(?<name>[A-Za-z_][\\w.]*?)(?:\\.json|\\.xml)?(?=[?\\s\"'`]|$)");

    /** The first address in a text; null if there is none. */
    public static @Nullable CallUrl in(String text) {
        if (!text.contains("/rest/")) {
            return null; // most lines; a pattern costs more than a look
        }
        Matcher call = CALL.matcher(text);
        return call.find() ? new CallUrl(call.group("name"), call.group("v3") != null) : null;
    }
}
