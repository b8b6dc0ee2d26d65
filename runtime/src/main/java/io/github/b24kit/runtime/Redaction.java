package io.github.b24kit.runtime;

import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonArray;
import io.github.b24kit.runtime.json.JsonObject;
import io.github.b24kit.runtime.json.JsonString;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes known secrets out of texts that others wrote: as they are, URL-encoded, JSON-escaped, and inside base64. */
final class Redaction {
    /** Nothing is secret. */
    static final Redaction NONE = new Redaction(List.of());

    /** A shorter text cannot be told from a word; portals' tokens are longer. */
    private static final int SHORTEST = 8;

    private static final int BASE64_GROUP = 3;

    private final List<String> forms;

    private Redaction(List<String> forms) {
        this.forms = forms;
    }

    static Redaction of(Secret secret) {
        String text = secret.reveal();
        if (text.length() < SHORTEST) {
            return NONE;
        }
        Set<String> forms = new LinkedHashSet<>();
        forms.add(text);
        forms.add(URLEncoder.encode(text, StandardCharsets.UTF_8));
        String escaped = Json.of(text).toText();
        forms.add(escaped.substring(1, escaped.length() - 1));
        forms.add(text.replace("/", "\\/"));
        for (int shift = 0; shift < BASE64_GROUP; shift++) {
            forms.add(insideBase64(text, shift, Base64.getEncoder()));
            forms.add(insideBase64(text, shift, Base64.getUrlEncoder()));
        }
        List<String> longestFirst = new ArrayList<>(forms);
        longestFirst.sort(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        return new Redaction(longestFirst);
    }

    /** The letters that base64 has for a text which begins so many bytes after a multiple of three, whatever stands around it. */
    private static String insideBase64(String text, int shift, Base64.Encoder encoder) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] shifted = new byte[shift + bytes.length];
        System.arraycopy(bytes, 0, shifted, shift, bytes.length);
        String encoded = encoder.withoutPadding().encodeToString(shifted);
        int end = shifted.length % BASE64_GROUP == 0 ? encoded.length() : encoded.length() - 1;
        return encoded.substring(shift == 0 ? 0 : shift + 1, end);
    }

    String apply(String text) {
        String redacted = text;
        for (String form : forms) {
            redacted = redacted.replace(form, "***");
        }
        return redacted;
    }

    boolean finds(String text) {
        return forms.stream().anyMatch(text::contains);
    }

    Json apply(Json value) {
        if (forms.isEmpty()) {
            return value;
        }
        if (value instanceof JsonObject object) {
            Map<String, Json> members = new LinkedHashMap<>();
            object.entries().forEach((name, member) -> members.put(apply(name), apply(member)));
            return JsonObject.of(members);
        }
        if (value instanceof JsonArray array) {
            return new JsonArray(array.items().stream().map(this::apply).toList());
        }
        return value instanceof JsonString text ? Json.of(apply(text.value())) : value;
    }
}
