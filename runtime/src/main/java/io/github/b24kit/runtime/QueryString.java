package io.github.b24kit.runtime;

import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonArray;
import io.github.b24kit.runtime.json.JsonBoolean;
import io.github.b24kit.runtime.json.JsonNull;
import io.github.b24kit.runtime.json.JsonNumber;
import io.github.b24kit.runtime.json.JsonObject;
import io.github.b24kit.runtime.json.JsonString;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The parameters of a call as a batch takes them, {@code a=1&b[0]=2&c[d]=e}, so that the portal reads what the JSON body would have told
 * it. PHP reads every value as a text, and some things it cannot read at all: those are refused, as a call must not mean something
 * else in a batch. What is refused and why is in {@code docs/batch.md}.
 */
final class QueryString {
    /** PHP drops what lies deeper ({@code max_input_nesting_level}) … */
    private static final int DEEPEST = 64;

    /** … and what comes later ({@code max_input_vars}), both without an error. */
    private static final int MOST_VALUES = 1000;

    /** What the portal replaces by a part of an earlier answer, wherever it stands in a text. */
    private static final String REFERENCE = "$result[";

    private final String method;
    private final StringBuilder text = new StringBuilder();
    private int values;

    private QueryString(String method) {
        this.method = method;
    }

    /**
     * The query of a call.
     *
     * @param method wire name, for messages
     * @param params parameters
     * @return the query, empty if there are no parameters
     * @throws IllegalArgumentException if a query cannot say the same; the message names the place, never a value
     */
    static String of(String method, JsonObject params) {
        QueryString query = new QueryString(method);
        for (Map.Entry<String, Json> param : params.entries().entrySet()) {
            String pointer = pointer("", param.getKey());
            query.checkName(pointer, param.getKey());
            if (param.getKey().matches("(?s).*[. ].*")) {
                throw query.refusal(pointer, "has a dot or a blank in its name, which PHP turns into an underscore");
            }
            query.write(pointer, encoded(param.getKey()), param.getValue(), 1);
        }
        return query.text.toString();
    }

    private void write(String pointer, String name, Json value, int depth) {
        if (depth > DEEPEST) {
            throw refusal(pointer, "lies deeper than " + DEEPEST + " levels, where PHP reads nothing");
        }
        if (value instanceof JsonObject object) {
            checkNotEmpty(pointer, object.isEmpty());
            for (Map.Entry<String, Json> member : object.entries().entrySet()) {
                String at = pointer(pointer, member.getKey());
                checkName(at, member.getKey());
                write(at, name + "[" + encoded(member.getKey()) + "]", member.getValue(), depth + 1);
            }
        } else if (value instanceof JsonArray array) {
            checkNotEmpty(pointer, array.items().isEmpty());
            for (int i = 0; i < array.items().size(); i++) {
                write(pointer + "/" + i, name + "[" + i + "]", array.items().get(i), depth + 1);
            }
        } else {
            append(name, scalar(pointer, value), pointer);
        }
    }

    private void append(String name, String value, String pointer) {
        values++;
        if (values > MOST_VALUES) {
            throw refusal(pointer, "is beyond the " + MOST_VALUES + " values that PHP reads");
        }
        text.append(text.isEmpty() ? "" : "&").append(name).append('=').append(encoded(value));
    }

    private String scalar(String pointer, Json value) {
        if (value instanceof JsonString string) {
            checkNoReference(pointer, string.value());
            return string.value();
        }
        if (value instanceof JsonNumber number) {
            return plain(number);
        }
        if (value instanceof JsonBoolean bool) {
            return bool.value() ? "1" : "0"; // as PHP itself writes them; the text "false" would be true
        }
        throw refusal(pointer, "is " + JsonNull.INSTANCE + ", for which a query has no spelling");
    }

    /** PHP reads {@code 1E2} in JSON as a number, but in a query as a text, which not everyone takes for one. */
    private static String plain(JsonNumber number) {
        boolean exponent = number.text().indexOf('e') >= 0 || number.text().indexOf('E') >= 0;
        return exponent ? JsonNumber.of(new BigDecimal(number.text())).text() : number.text();
    }

    private void checkNotEmpty(String pointer, boolean empty) {
        if (empty) {
            throw refusal(pointer, "is empty, for which a query has no spelling");
        }
    }

    private void checkName(String pointer, String name) {
        if (name.isEmpty() || name.matches("(?s).*[\\[\\]\\x00].*")) {
            throw refusal(pointer, "has a name that is empty or holds a bracket, which PHP takes for its own");
        }
        checkNoReference(pointer, name);
    }

    /** The place where references between calls of a batch would be let through, as values of a type of their own. */
    private void checkNoReference(String pointer, String text) {
        if (text.contains(REFERENCE)) {
            throw refusal(pointer, "holds \"" + REFERENCE + "\", which the portal would replace by an earlier answer");
        }
    }

    private IllegalArgumentException refusal(String pointer, String reason) {
        return new IllegalArgumentException(method + " cannot go into a batch as it is: " + pointer + " " + reason
                + ". Make this call by itself, or leave the parameter out");
    }

    private static String pointer(String parent, String name) {
        return parent + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }
}
