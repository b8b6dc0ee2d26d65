package io.github.b24kit.specmodel.write;

import io.github.b24kit.specmodel.model.DataType;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A resolved type in the words of the spec language. */
public final class TypeSpelling {
    private TypeSpelling() {}

    /** One text per alternative. */
    public static List<String> alternatives(DataType type) {
        if (type instanceof DataType.Union union) {
            return union.alternatives().stream().map(TypeSpelling::of).toList();
        }
        return List.of(of(type));
    }

    /** The whole type as one text, such as {@code list<integer | string>}. */
    public static String of(DataType type) {
        if (type instanceof DataType.Scalar scalar) {
            return scalar.name().toLowerCase(Locale.ROOT);
        }
        if (type instanceof DataType.ListOf list) {
            return "list<" + of(list.element()) + ">";
        }
        if (type instanceof DataType.TupleOf) {
            return "tuple";
        }
        if (type instanceof DataType.MapOf map) {
            return "map<" + of(map.value()) + ">";
        }
        if (type instanceof DataType.Union union) {
            return union.alternatives().stream().map(TypeSpelling::of).collect(Collectors.joining(" | "));
        }
        if (type instanceof DataType.Named named) {
            return named.name();
        }
        if (type instanceof DataType.Reference reference) {
            return reference.type() + "." + reference.field();
        }
        if (type instanceof DataType.ByField byField) {
            return word(byField);
        }
        return "object";
    }

    private static String word(DataType.ByField type) {
        if (type instanceof DataType.Select) {
            return "select";
        }
        return type instanceof DataType.Filter ? "filter" : "order";
    }
}
