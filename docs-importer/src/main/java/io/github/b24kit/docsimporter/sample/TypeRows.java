package io.github.b24kit.docsimporter.sample;

import io.github.b24kit.docsimporter.sample.TypeTree.ListOf;
import io.github.b24kit.docsimporter.sample.TypeTree.Named;
import io.github.b24kit.docsimporter.sample.TypeTree.ObjectOf;
import io.github.b24kit.docsimporter.sample.TypeTree.OneOf;
import io.github.b24kit.docsimporter.sample.TypeTree.Property;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes a type as rows; names that the same code declares are followed. */
final class TypeRows {
    private static final int MOST = 20_000;

    private final Map<String, TypeTree> declared;
    private final List<ResultType.Row> rows = new ArrayList<>();

    /** Names that are being followed: a type that holds itself ends there. */
    private final Set<String> open = new HashSet<>();

    private TypeRows(Map<String, TypeTree> declared) {
        this.declared = declared;
    }

    static List<ResultType.Row> of(String path, TypeTree type, Map<String, TypeTree> declared) {
        TypeRows rows = new TypeRows(declared);
        rows.add(path, type, false, type.line());
        return List.copyOf(rows.rows);
    }

    private void add(String path, TypeTree type, boolean optional, int line) {
        Set<String> names = new LinkedHashSet<>();
        names(type, "", names);
        boolean nullable = names.remove("null");
        boolean undefined = names.remove("undefined");
        rows.add(new ResultType.Row(path, List.copyOf(names), optional || undefined, nullable, line));
        below(path, type);
    }

    private void names(TypeTree type, String suffix, Set<String> names) {
        if (type instanceof OneOf union) {
            union.alternatives().forEach(each -> names(each, suffix, names));
        } else if (type instanceof ListOf list) {
            names(list.element(), suffix + "[]", names);
        } else if (type instanceof Named named) {
            TypeTree known = declared.get(named.name());
            if (known == null) {
                names.add(named.name() + suffix);
            } else if (known instanceof ObjectOf) {
                names.add("object" + suffix);
            } else if (open.add(named.name())) {
                names(known, suffix, names);
                open.remove(named.name());
            }
        } else {
            names.add("object" + suffix);
        }
    }

    private void below(String path, TypeTree type) {
        if (rows.size() > MOST) {
            return;
        }
        if (type instanceof OneOf union) {
            union.alternatives().forEach(each -> below(path, each));
        } else if (type instanceof ListOf list) {
            below(path, list.element());
        } else if (type instanceof Named named) {
            TypeTree known = declared.get(named.name());
            if (known != null && open.add(named.name())) {
                below(path, known);
                open.remove(named.name());
            }
        } else if (type instanceof ObjectOf object) {
            for (Property property : object.properties()) {
                add(path + "." + property.name(), property.type(), property.optional(), property.line());
            }
        }
    }
}
