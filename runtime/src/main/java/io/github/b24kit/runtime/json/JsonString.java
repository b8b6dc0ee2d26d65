package io.github.b24kit.runtime.json;

/**
 * A JSON text.
 *
 * @param value the text, unescaped
 */
public record JsonString(String value) implements Json {
    static final JsonString EMPTY = new JsonString("");

    public JsonString {
        if (value == null) {
            throw new IllegalArgumentException("null is no text; JSON's own null is JsonNull.INSTANCE");
        }
        requireWhole(value);
    }

    static void requireWhole(String text) {
        if (!isWhole(text)) {
            throw new IllegalArgumentException("A text holds half a surrogate pair; UTF-8 cannot carry it");
        }
    }

    /** Whether every surrogate stands in a pair. */
    static boolean isWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                int point = text.codePointAt(i);
                if (!Character.isSupplementaryCodePoint(point)) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return "string";
    }
}
