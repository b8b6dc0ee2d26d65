package io.github.b24kit.runtime;

import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonArray;
import io.github.b24kit.runtime.json.JsonNumber;
import io.github.b24kit.runtime.json.JsonObject;
import io.github.b24kit.runtime.json.JsonString;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Takes known secrets out of texts that others wrote, however they are spelled and escaped there. */
final class Redaction {
    /** Nothing is secret. */
    static final Redaction NONE = new Redaction(List.of());

    private static final String MASK = "***";

    /** Escapes inside escapes: three deep is what proxies in front of portals in front of portals come to. */
    private static final int LAYERS = 3;

    /** All at once, and each alone: what begins an escape in one place may be a character of the secret in another. */
    private static final List<String> ESCAPES = List.of("%\\&", "%", "\\", "&");

    /** Nobody reads a longer text; searching it would cost memory. */
    private static final int LONGEST = 1 << 20;

    /** A secret may lie across the cut, six characters for each of its own. */
    private static final int MARGIN = 2_000;

    private final List<Secret> secrets;

    private Redaction(List<Secret> secrets) {
        this.secrets = secrets;
    }

    static Redaction of(List<Secret> secrets) {
        return secrets.isEmpty()
                ? NONE
                : new Redaction(secrets.stream().distinct().toList());
    }

    Redaction with(Secret secret) {
        if (secrets.isEmpty()) {
            return new Redaction(List.of(secret));
        }
        List<Secret> more = new ArrayList<>(secrets);
        more.add(secret);
        return of(more);
    }

    /** The text without secrets; a text of more than a million characters loses its end. */
    String apply(String text) {
        return secrets.isEmpty() ? text : beginning(text, LONGEST);
    }

    /** A JSON pointer without secrets; names are searched as they were before the pointer's own escapes. */
    String applyToPointer(String pointer) {
        return Arrays.stream(pointer.split("/", -1))
                .map(name -> apply(name.replace("~1", "/").replace("~0", "~")))
                .map(name -> name.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining("/"));
    }

    /** The beginning of a text, without secrets and without what may be the beginning of one. */
    String beginning(String text, int longest) {
        if (text.length() <= longest) {
            return masked(text, text.length());
        }
        return masked(text.substring(0, longest), longest - MARGIN);
    }

    private String masked(String text, int end) {
        BitSet found = found(text);
        StringBuilder masked = new StringBuilder();
        int at = 0;
        while (at < end) {
            int secret = found.nextSetBit(at);
            if (secret < 0 || secret >= end) {
                return masked.append(text, at, end).toString();
            }
            masked.append(text, at, secret).append(MASK);
            at = found.nextClearBit(secret);
        }
        return masked.toString();
    }

    private BitSet found(String text) {
        BitSet found = new BitSet();
        if (secrets.isEmpty()) {
            return found;
        }
        Unescaped plain = Unescaped.of(text);
        markLayers(plain, found);
        Unescaped visible = plain.visible();
        if (visible != plain) {
            markLayers(visible, found);
        }
        return found;
    }

    private void markLayers(Unescaped plain, BitSet found) {
        mark(plain, found);
        for (String escapes : ESCAPES) {
            Unescaped outer = plain;
            for (int depth = 0; depth < LAYERS; depth++) {
                Unescaped inner = outer.once(escapes);
                if (inner == outer) {
                    break;
                }
                mark(inner, found);
                outer = inner;
            }
        }
    }

    private void mark(Unescaped layer, BitSet found) {
        String folded = layer.folded();
        for (Secret secret : secrets) {
            secret.spellings().mark(layer, folded, found);
        }
    }

    boolean finds(String text) {
        return !found(text).isEmpty();
    }

    Json apply(Json value) {
        if (secrets.isEmpty()) {
            return value;
        }
        if (value instanceof JsonObject object) {
            Map<String, Json> members = new LinkedHashMap<>();
            for (Map.Entry<String, Json> member : object.entries().entrySet()) {
                members.put(apply(member.getKey()), apply(member.getValue()));
            }
            return JsonObject.of(members);
        }
        if (value instanceof JsonArray array) {
            List<Json> items =
                    new ArrayList<>(); // no stream: its frames, level by level, would not fit a thread's stack
            for (Json item : array.items()) {
                items.add(apply(item));
            }
            return new JsonArray(items);
        }
        if (value instanceof JsonNumber number) {
            return finds(number.text()) ? Json.of(MASK) : number;
        }
        return value instanceof JsonString text ? Json.of(apply(text.value())) : value;
    }
}
