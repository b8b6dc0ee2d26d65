package io.github.b24kit.contractkit.recording;

import io.github.b24kit.contractkit.json.JsonReadException;
import io.github.b24kit.contractkit.json.JsonReader;
import io.github.b24kit.contractkit.json.JsonValue;
import io.github.b24kit.contractkit.json.JsonValue.JsonArray;
import io.github.b24kit.contractkit.json.JsonValue.JsonBoolean;
import io.github.b24kit.contractkit.json.JsonValue.JsonNull;
import io.github.b24kit.contractkit.json.JsonValue.JsonObject;
import io.github.b24kit.contractkit.json.JsonValue.JsonText;
import io.github.b24kit.contractkit.json.Pointer;
import io.github.b24kit.contractkit.recording.Recording.Redaction;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Refuses a recording that holds what looks like a secret or a person. It tells where and what kind of thing, never the thing. A value
 * listed among the redactions is a replacement and may look like anything.
 */
final class LeakGate {
    private static final int MAX_DEPTH = 200;

    private final Problems.InFile problems;

    LeakGate(Problems.InFile problems) {
        this.problems = problems;
    }

    void check(Recording recording) {
        Pointer response = Pointer.ROOT.child("response");
        recording.response().headers().forEach((name, value) -> {
            text(value, response.child("headers").child(name), Pointer.ROOT);
        });
        Set<Pointer> replaced =
                recording.redactions().stream().map(Redaction::pointer).collect(Collectors.toSet());
        body(recording.response().bodyText(), response.child("bodyText"), replaced);
        String request = recording.request().body();
        if (request != null) {
            body(request, Pointer.ROOT.child("request").child("body"), Set.of());
        }
        Pointer provenance = Pointer.ROOT.child("provenance");
        for (String fact : facts(recording.provenance())) {
            text(fact, provenance, Pointer.ROOT);
        }
    }

    private static List<String> facts(Provenance provenance) {
        String note = provenance.note() == null ? "" : provenance.note();
        if (provenance instanceof Provenance.DocExample doc) {
            return List.of(note, doc.source().path(), doc.source().url().toString());
        }
        if (provenance instanceof Provenance.DocShape doc) {
            return List.of(note, doc.source().path(), doc.source().url().toString());
        }
        if (provenance instanceof Provenance.ThirdParty other) {
            return List.of(note, other.source().path(), other.source().url().toString());
        }
        if (provenance instanceof Provenance.HandWritten hand) {
            return List.of(note, hand.because());
        }
        return List.of(note);
    }

    private void body(String body, Pointer at, Set<Pointer> replaced) {
        try {
            value(new JsonReader(MAX_DEPTH).read(body), at, Pointer.ROOT, replaced);
        } catch (JsonReadException plainText) {
            text(body, at, Pointer.ROOT);
        }
    }

    private void value(JsonValue value, Pointer at, Pointer inside, Set<Pointer> replaced) {
        if (replaced.contains(inside)) {
            return;
        }
        if (value instanceof JsonText text) {
            text(text.value(), at, inside);
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.elements().size(); i++) {
                value(array.elements().get(i), at, inside.child(i), replaced);
            }
        } else if (value instanceof JsonObject object) {
            for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
                text(member.getKey(), at, inside);
                Pointer child = inside.child(member.getKey());
                if (isCredential(member) && !replaced.contains(child)) {
                    leak("a credential", at, child);
                } else {
                    value(member.getValue(), at, child, replaced);
                }
            }
        }
    }

    private static boolean isCredential(Map.Entry<String, JsonValue> member) {
        JsonValue value = member.getValue();
        boolean empty = value == JsonNull.NULL
                || value instanceof JsonBoolean
                || (value instanceof JsonText text && text.value().isEmpty())
                || (value instanceof JsonArray array && array.elements().isEmpty())
                || (value instanceof JsonObject object && object.members().isEmpty());
        return SecretPatterns.isCredentialKey(member.getKey()) && !empty;
    }

    private void text(String text, Pointer at, Pointer inside) {
        String found = SecretPatterns.find(text);
        if (found != null) {
            leak(found, at, inside);
        }
    }

    private void leak(String what, Pointer at, Pointer inside) {
        String place = inside.equals(Pointer.ROOT) ? "" : " at " + inside;
        problems.report(
                "recording-holds-no-secret",
                at,
                "seems to hold " + what + place,
                "Make the secret invalid if it was ever published; record again with a redaction.");
    }
}
