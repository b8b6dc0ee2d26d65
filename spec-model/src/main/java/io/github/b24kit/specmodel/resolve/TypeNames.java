package io.github.b24kit.specmodel.resolve;

import io.github.b24kit.specmodel.entry.Spec;
import io.github.b24kit.specmodel.entry.TypeEntry;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which names mean a type. */
public final class TypeNames {
    /** The words that take a type in angle brackets. */
    public static final List<String> CONTAINERS = List.of("list", "map");

    /** The word for a list whose values are known by position; {@code of} says their types. */
    public static final String TUPLE = "tuple";

    /** The words of the language that are types by themselves. */
    public static final SortedSet<String> WORDS = words();

    private final Spec spec;

    public TypeNames(Spec spec) {
        this.spec = spec;
    }

    public boolean isKnown(String name) {
        if (WORDS.contains(name)) {
            return true;
        }
        int dot = name.indexOf('.');
        TypeEntry type = spec.type(dot < 0 ? name : name.substring(0, dot));
        if (type == null || dot < 0) {
            return type != null;
        }
        return References.field(type, name.substring(dot + 1)) != null;
    }

    private static SortedSet<String> words() {
        SortedSet<String> words = new TreeSet<>(TypeResolver.SCALARS.keySet());
        words.addAll(RowFields.WORDS);
        words.add(TypeResolver.OBJECT);
        words.add(TUPLE);
        words.add(TypeResolver.NULL);
        return java.util.Collections.unmodifiableSortedSet(words);
    }
}
