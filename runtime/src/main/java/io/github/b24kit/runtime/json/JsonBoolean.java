package io.github.b24kit.runtime.json;

/**
 * JSON {@code true} or {@code false}.
 *
 * @param value which of the two
 */
public record JsonBoolean(boolean value) implements Json {
    @Override
    public String toString() {
        return "boolean";
    }
}
