package io.github.b24kit.runtime.json;

/** JSON {@code null}: a value that is there and says nothing. An absent value is Java's null. */
public enum JsonNull implements Json {
    /** The one null. */
    INSTANCE;

    @Override
    public String toString() {
        return "null";
    }
}
