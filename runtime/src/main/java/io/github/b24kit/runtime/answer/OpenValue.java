package io.github.b24kit.runtime.answer;

/** One of a set of texts that the portal may extend at any time: unknown texts are kept. */
public interface OpenValue {
    /** The text on the wire. */
    String value();

    /** Whether the text is documented. */
    default boolean isKnown() {
        return true;
    }
}
