package io.github.b24kit.contractkit.recording;

import io.github.b24kit.contractkit.json.JsonValue;
import io.github.b24kit.contractkit.json.JsonValue.JsonArray;
import io.github.b24kit.contractkit.json.JsonValue.JsonNull;
import io.github.b24kit.contractkit.json.JsonValue.JsonNumber;
import io.github.b24kit.contractkit.json.JsonValue.JsonObject;
import io.github.b24kit.contractkit.json.JsonValue.JsonText;
import io.github.b24kit.contractkit.json.Pointer;
import io.github.b24kit.specmodel.finding.Nearest;
import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The members of one JSON object of a file, read by name. A member that is missing or of another kind is reported and read as a stand-in,
 * so that reading goes on to the next problem; {@link #end()} reports the members nobody asked for.
 */
final class Members {
    private static final String INVALID = "recording-value-is-valid";

    private final Problems.InFile problems;
    private final Pointer at;
    private final boolean present;
    private final Map<String, JsonValue> members;
    private final Set<String> asked = new LinkedHashSet<>();

    private Members(Problems.InFile problems, Pointer at, @Nullable JsonObject object) {
        this.problems = problems;
        this.at = at;
        this.present = object != null;
        this.members = new LinkedHashMap<>(object == null ? Map.of() : object.members());
    }

    /** What a member is where it is left out. */
    Members orElse(String name, JsonValue value) {
        members.putIfAbsent(name, value);
        return this;
    }

    /** The members of a value; for one that is no object this is said once, and nothing about the members it cannot have. */
    static Members of(Problems.InFile problems, Pointer at, JsonValue value) {
        if (value instanceof JsonObject object) {
            return new Members(problems, at, object);
        }
        problems.report(INVALID, at, "is not an object", "Write an object.");
        return new Members(problems, at, null);
    }

    /** A text; the empty text when there is none. */
    String text(String name) {
        return text(name, Function.identity(), "a text", "");
    }

    /** A text that may be left out. */
    @Nullable
    String optionalText(String name) {
        asked.add(name);
        JsonValue value = members.get(name);
        return value == null ? null : read(name, value, Function.identity(), "a text");
    }

    /** A text that may be null, but not be left out. */
    @Nullable
    String textOrNull(String name) {
        return textOrNull(name, Function.identity(), "a text");
    }

    /**
     * A text that means something else.
     *
     * @param meaning reads the text and throws where it does not mean such a thing
     * @param form what the text has to be, in words
     * @param standIn what to go on with when it is not
     */
    <T> T text(String name, Function<String, T> meaning, String form, T standIn) {
        JsonValue value = required(name);
        T read = value == null ? null : read(name, value, meaning, form);
        return read == null ? standIn : read;
    }

    /** The same for a text that may be null. */
    <T> @Nullable T textOrNull(String name, Function<String, T> meaning, String form) {
        JsonValue value = required(name);
        return value == null || value == JsonNull.NULL ? null : read(name, value, meaning, form + " or null");
    }

    /** A text of a form; the empty text when it has another one. */
    String matching(String name, Pattern pattern, String form) {
        return checked(name, text -> pattern.matcher(text).matches(), form);
    }

    /** One of a few texts; the empty text when it is none of them. */
    String oneOf(String name, List<String> allowed) {
        return checked(name, allowed::contains, String.join(" or ", allowed));
    }

    /** A text of any length, as it is; null when there is none. */
    @Nullable
    String exactText(String name) {
        JsonValue value = required(name);
        if (value instanceof JsonText text) {
            return text.value();
        }
        refuse(name, value, "a text");
        return null;
    }

    int integer(String name, int min, int max) {
        JsonValue value = required(name);
        if (value instanceof JsonNumber number && number.lexeme().matches("0|[1-9][0-9]{0,8}")) {
            int read = Integer.parseInt(number.lexeme());
            if (read >= min && read <= max) {
                return read;
            }
        }
        refuse(name, value, "a whole number from " + min + " to " + max);
        return min;
    }

    /** Any value. */
    JsonValue value(String name) {
        JsonValue value = required(name);
        return value == null ? JsonNull.NULL : value;
    }

    /** The members of an object inside. */
    Members object(String name) {
        JsonValue value = required(name);
        return value == null ? new Members(problems, at.child(name), null) : of(problems, at.child(name), value);
    }

    <T> List<T> list(String name, BiFunction<Pointer, JsonValue, T> element) {
        JsonValue value = required(name);
        if (value instanceof JsonArray array) {
            return IntStream.range(0, array.elements().size())
                    .mapToObj(i -> element.apply(
                            at.child(name).child(i), array.elements().get(i)))
                    .toList();
        }
        refuse(name, value, "a list");
        return List.of();
    }

    void report(String name, String rule, String message, String hint) {
        problems.report(rule, at.child(name), message, hint);
    }

    /** Reports the members that nothing asked for: a misspelt key would otherwise be silently without effect. */
    void end() {
        for (String name : members.keySet()) {
            if (!asked.contains(name)) {
                List<String> near = Nearest.several(name, asked, 1);
                String hint = near.isEmpty()
                        ? "Known here: " + String.join(", ", asked) + "."
                        : "Did you mean " + near.get(0) + "?";
                report(name, "recording-key-is-known", "is no key of this format", hint);
            }
        }
    }

    private String checked(String name, Predicate<String> allowed, String form) {
        String text = text(name, Function.identity(), form, "");
        if (!text.isEmpty() && !allowed.test(text)) {
            report(name, INVALID, "is not " + form, "Write " + form + ".");
            return "";
        }
        return text;
    }

    private @Nullable JsonValue required(String name) {
        asked.add(name);
        JsonValue value = members.get(name);
        if (value == null && present) {
            report(name, "recording-is-complete", "is missing", "Add it.");
        }
        return value;
    }

    private <T> @Nullable T read(String name, JsonValue value, Function<String, T> meaning, String form) {
        if (value instanceof JsonText text && !text.value().isBlank()) {
            try {
                return meaning.apply(text.value());
            } catch (IllegalArgumentException | DateTimeException notThat) {
                refuse(name, value, form);
                return null;
            }
        }
        refuse(name, value, form);
        return null;
    }

    private void refuse(String name, @Nullable JsonValue value, String form) {
        if (value instanceof JsonText text && text.value().isBlank()) {
            report(name, INVALID, "is empty", "Write " + form + ".");
        } else if (value != null) {
            report(name, INVALID, "is not " + form, "Write " + form + ".");
        }
    }
}
