package io.github.b24kit.contractkit.replay;

import io.github.b24kit.contractkit.json.JsonValue;
import io.github.b24kit.contractkit.json.JsonValue.JsonArray;
import io.github.b24kit.contractkit.json.JsonValue.JsonBoolean;
import io.github.b24kit.contractkit.json.JsonValue.JsonNumber;
import io.github.b24kit.contractkit.json.JsonValue.JsonObject;
import io.github.b24kit.contractkit.json.JsonValue.JsonText;
import io.github.b24kit.contractkit.json.Pointer;
import io.github.b24kit.contractkit.recording.Deviation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares a request's body with a recorded one. The order of keys does not count and numbers are compared by value ({@code 1} is
 * {@code 1.0}); everything else counts: a number is not its text, null is not absence, and the order of a list matters.
 */
final class BodyComparison {
    private final Map<Pointer, Deviation> deviations = new HashMap<>();
    private final List<Difference> differences = new ArrayList<>();

    private BodyComparison(Collection<Deviation> deviations) {
        deviations.forEach(deviation -> this.deviations.put(deviation.pointer(), deviation));
    }

    /** @param deviations the method's; at their places our value stands for the recorded one */
    static List<Difference> differences(JsonValue recorded, JsonValue asked, Collection<Deviation> deviations) {
        BodyComparison comparison = new BodyComparison(deviations);
        comparison.compare(recorded, asked, Pointer.ROOT);
        return comparison.differences;
    }

    private void compare(JsonValue recorded, JsonValue asked, Pointer at) {
        Deviation deviation = deviations.get(at);
        if (deviation != null && recorded.equals(deviation.page()) && asked.equals(deviation.ours())) {
            return;
        }
        if (recorded instanceof JsonObject a && asked instanceof JsonObject b) {
            members(a, b, at);
        } else if (recorded instanceof JsonArray a && asked instanceof JsonArray b) {
            elements(a, b, at);
        } else if (!type(recorded).equals(type(asked))) {
            add(at, "is " + type(asked) + " instead of " + type(recorded));
        } else if (!same(recorded, asked)) {
            add(at, "has another value");
        }
    }

    private void members(JsonObject recorded, JsonObject asked, Pointer at) {
        recorded.members().forEach((name, value) -> {
            JsonValue other = asked.get(name);
            if (other == null) {
                add(at.child(name), "is missing");
            } else {
                compare(value, other, at.child(name));
            }
        });
        for (String name : asked.members().keySet()) {
            if (recorded.get(name) == null) {
                add(at.child(name), "is not in the recording");
            }
        }
    }

    private void elements(JsonArray recorded, JsonArray asked, Pointer at) {
        int common = Math.min(recorded.elements().size(), asked.elements().size());
        for (int i = 0; i < common; i++) {
            compare(recorded.elements().get(i), asked.elements().get(i), at.child(i));
        }
        for (int i = common; i < recorded.elements().size(); i++) {
            add(at.child(i), "is missing");
        }
        for (int i = common; i < asked.elements().size(); i++) {
            add(at.child(i), "is not in the recording");
        }
    }

    private void add(Pointer at, String how) {
        differences.add(Difference.at(at, how));
    }

    private static boolean same(JsonValue recorded, JsonValue asked) {
        if (recorded instanceof JsonNumber a && asked instanceof JsonNumber b) {
            return a.sameNumber(b);
        }
        return recorded.equals(asked);
    }

    private static String type(JsonValue value) {
        if (value instanceof JsonObject) {
            return "an object";
        }
        if (value instanceof JsonArray) {
            return "a list";
        }
        if (value instanceof JsonText) {
            return "a text";
        }
        if (value instanceof JsonNumber) {
            return "a number";
        }
        return value instanceof JsonBoolean ? "true or false" : "null";
    }
}
