package io.github.b24kit.contractkit.json;

import io.github.b24kit.contractkit.json.JsonValue.JsonArray;
import io.github.b24kit.contractkit.json.JsonValue.JsonObject;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place inside a JSON value, as RFC 6901 writes it: {@code /fields/paid}, {@code /items/0}; the empty text is the whole value.
 *
 * @param text the escaped form
 */
public record Pointer(String text) implements Comparable<Pointer> {
    private static final Pattern BAD_ESCAPE = Pattern.compile("~(?![01])");

    public static final Pointer ROOT = new Pointer("");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException when the text is no JSON pointer
     */
    public Pointer {
        if (!isPointer(text)) {
            throw new IllegalArgumentException(
                    "Not a JSON pointer (RFC 6901): it is empty, or every step starts with '/', and '~' is"
                            + " followed by 0 or 1");
        }
    }

    public static boolean isPointer(String text) {
        return (text.isEmpty() || text.startsWith("/"))
                && !BAD_ESCAPE.matcher(text).find();
    }

    public Pointer child(String name) {
        return new Pointer(text + "/" + name.replace("~", "~0").replace("/", "~1"));
    }

    public Pointer child(int index) {
        return new Pointer(text + "/" + index);
    }

    /** The place one step up; the root is its own parent. */
    public Pointer parent() {
        return text.isEmpty() ? this : new Pointer(text.substring(0, text.lastIndexOf('/')));
    }

    /** Whether this place is the other one or lies inside it. */
    public boolean isWithin(Pointer other) {
        return text.equals(other.text) || text.startsWith(other.text + "/");
    }

    /** What stands at this place of a value, or null when there is no such place. */
    public @Nullable JsonValue in(JsonValue root) {
        JsonValue value = root;
        for (String step : steps()) {
            value = step(value, step);
            if (value == null) {
                return null;
            }
        }
        return value;
    }

    private List<String> steps() {
        if (text.isEmpty()) {
            return List.of();
        }
        return List.of(text.substring(1).split("/", -1)).stream()
                .map(step -> step.replace("~1", "/").replace("~0", "~"))
                .toList();
    }

    private static @Nullable JsonValue step(JsonValue value, String step) {
        if (value instanceof JsonObject object) {
            return object.get(step);
        }
        if (value instanceof JsonArray array && step.matches("0|[1-9][0-9]{0,8}")) {
            int index = Integer.parseInt(step);
            return index < array.elements().size() ? array.elements().get(index) : null;
        }
        return null;
    }

    @Override
    public int compareTo(Pointer other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
