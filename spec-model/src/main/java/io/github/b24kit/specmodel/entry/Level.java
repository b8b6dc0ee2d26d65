package io.github.b24kit.specmodel.entry;

/** A block of the language that has its own keys. */
public enum Level {
    METHOD("a method"),
    FIELD("a field"),
    RESULT("a result"),
    PAGES("pages"),
    ERROR("an error"),
    COMMON_ERROR("a common error"),
    EXAMPLE("an example"),
    CONSTRAINT("a constraint"),
    VARIANT("a variant"),
    REST("rest"),
    DEPRECATED("deprecated"),
    SOURCE("source"),
    VALUE("a value"),
    LENGTH("length"),
    ITEMS("items"),
    RANGE("range"),
    TYPES("a types file"),
    TYPE("a type"),
    ERRORS("an errors file"),
    NAMING("the naming file");

    private final String phrase;

    Level(String phrase) {
        this.phrase = phrase;
    }

    /** The level in the words of a message. */
    public String phrase() {
        return phrase;
    }
}
