package io.github.b24kit.contractkit.compare.difference;

import io.github.b24kit.specmodel.model.DataType;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One alternative of a type, as it is on the wire.
 *
 * @param word kind of value
 * @param type the alternative itself
 * @param name name of the type, where it is a named one
 */
record Leaf(String word, DataType type, @Nullable String name) {
    static final String ANY = "any";
    static final String OBJECT = "object";
    static final String LIST = "list";
    static final String TUPLE = "tuple";
    static final String MAP = "map";
    static final String ENUM = "enum";
    static final String YES_NO = "yn";

    /** Kinds whose values are all values of other kinds too. */
    private static final Map<String, Set<String>> WITHIN = Map.ofEntries(
            Map.entry("char", Set.of("string")),
            Map.entry(YES_NO, Set.of("char", "string")),
            Map.entry("date", Set.of("string")),
            Map.entry("datetime", Set.of("string")),
            Map.entry("money", Set.of("string")),
            Map.entry(ENUM, Set.of("string")),
            // The values that a named set of texts lists are compared as such.
            Map.entry("string", Set.of(ENUM)),
            Map.entry("file_base64", Set.of("string", "file")),
            Map.entry("file_pair", Set.of("file")),
            Map.entry("file_data", Set.of("file")),
            Map.entry("integer", Set.of("double")),
            Map.entry("timestamp", Set.of("integer", "double")),
            Map.entry("01", Set.of("integer", "double")));

    /** Kinds that say the same in different forms. */
    private static final Set<Set<String>> SAME_MEANING = Set.of(
            Set.of("boolean", YES_NO, "01", "char"),
            Set.of("date", "datetime", "timestamp"),
            Set.of("file_base64", "file_pair", "file_data"));

    boolean isSequence() {
        return word.equals(LIST) || word.equals(TUPLE);
    }

    /** Whether every value of another leaf is one of this kind. */
    boolean holds(Leaf other) {
        boolean scalar = !other.isSequence() && !other.word.equals(MAP) && !other.word.equals(OBJECT);
        return word.equals(ANY)
                || (scalar && word.equals(other.word))
                || WITHIN.getOrDefault(other.word, Set.of()).contains(word);
    }

    boolean meansTheSameAs(Leaf other) {
        return SAME_MEANING.stream().anyMatch(kinds -> kinds.contains(word) && kinds.contains(other.word));
    }
}
