package io.github.b24kit.specmodel.finding;

import java.util.Locale;

/** What must be true before there are entries to speak of: of roots, files, YAML, keys, values and layers. */
public enum ReadingRule implements Rule {
    ROOT_IS_READABLE(
            "A place that is said to hold a spec does, and can be read.", "look at the path and at its permissions"),
    FILE_HAS_PLACE(
            "What looks like a part of the spec is a file at a place where it is read; nothing is left out in silence.",
            "files belong into methods/, types/, errors/ or naming.yaml"),
    FILE_WITHIN_LIMITS(
            "A spec stays within what can be read at once: size, nesting, number of findings.",
            "split what is too large"),
    CHARACTER_IS_VISIBLE("A reader of a file sees every character in it.", "remove it"),
    YAML_WELL_FORMED("A file is YAML.", "quote texts with punctuation, and look at the indentation"),
    YAML_IS_PLAIN(
            "A file is one document without aliases, anchors, tags and directives, which grow or change when read.",
            "quote it, or remove it"),
    FILE_SAYS_SOMETHING("A file is a block of keys.", "start with \"format: 1\""),
    KEY_IS_TEXT("A key is a text for every YAML reader.", "quote it"),
    KEY_ONCE("A key stands once in its block, since readers differ about which one counts.", "keep one"),
    KEY_IS_KNOWN("A key is a word of the language, so that a typing mistake changes nothing in silence.", "remove it"),
    SCALAR_IS_QUOTED(
            "A text that some YAML reader takes for a number, a date, a flag or nothing is quoted.", "quote it"),
    VALUE_HAS_FORM("A value has the form that its key asks for.", "the README of the spec shows every key"),
    METHOD_IS_NAMED("A file of a method names the method.", "add it"),
    ENTRY_ONCE("A layer describes a thing once; names that differ only in case are the same name.", "keep one"),
    CORRECTION_SAYS_WHY("What differs from an earlier layer gives its reason.", "say why with \"because: ...\""),
    CORRECTION_HAS_TARGET(
            "A file that gives a reason corrects something.", "remove \"because\" from an entry of its own"),
    CORRECTION_IS_NEEDED("A correction says what the earlier layers do not say.", "remove it"),
    SPEC_HAS_METHODS("A spec describes a method at least.", "is the spec on the class path?"),
    FILTER_SELECTS(
            "Every pattern of the method filter fits a method, and all of them together leave one.",
            "patterns are method names in which * stands for any text, such as crm.item.payment.*");

    private final String purpose;
    private final String hint;

    ReadingRule(String purpose, String hint) {
        this.purpose = purpose;
        this.hint = hint;
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String purpose() {
        return purpose;
    }

    @Override
    public String hint() {
        return hint;
    }
}
