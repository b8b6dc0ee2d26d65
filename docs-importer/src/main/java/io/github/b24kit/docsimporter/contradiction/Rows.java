package io.github.b24kit.docsimporter.contradiction;

import io.github.b24kit.docsimporter.facts.Fact;
import io.github.b24kit.docsimporter.facts.NamedType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of a request or an answer by their paths, those of the types that pages share included where the page has none. */
final class Rows {
    private static final int DEEPEST = 6;

    private final Map<String, List<Fact.FieldRow>> byPath = new LinkedHashMap<>();
    private final Map<String, Set<String>> children = new LinkedHashMap<>();
    private final Map<String, NamedType> types;

    private Rows(Map<String, NamedType> types) {
        this.types = types;
    }

    static Rows of(List<Fact.FieldRow> rows, Map<String, NamedType> types) {
        Rows all = new Rows(types);
        rows.stream()
                .filter(row -> row.source().layer() != Fact.Layer.JSON_EXAMPLE)
                .forEach(all::add);
        for (Fact.FieldRow row : rows) {
            all.expand(row, new ArrayList<>());
        }
        return all;
    }

    private void add(Fact.FieldRow row) {
        byPath.computeIfAbsent(row.path(), path -> new ArrayList<>()).add(row);
        children.computeIfAbsent(parent(row.path()), path -> new LinkedHashSet<>())
                .add(last(row.path()));
    }

    private void expand(Fact.FieldRow row, List<String> open) {
        if (open.size() > DEEPEST || children.containsKey(row.path())) {
            return;
        }
        for (String written : row.types()) {
            NamedType type = types.get(TypeForms.bare(written));
            if (type != null && !open.contains(type.name())) {
                List<String> inside = new ArrayList<>(open);
                inside.add(type.name());
                List<Fact.FieldRow> fields = type.fields().stream()
                        .map(field -> new Fact.FieldRow(
                                field.source(),
                                row.path() + "." + field.path(),
                                field.types(),
                                false,
                                field.values(),
                                ""))
                        .toList();
                fields.forEach(this::add);
                fields.forEach(field -> expand(field, inside));
            }
        }
    }

    Set<String> paths() {
        return byPath.keySet();
    }

    /** The places that have rows below. */
    Set<String> parents() {
        return children.keySet();
    }

    /** The rows of a path; several where variants differ. */
    List<Fact.FieldRow> at(String path) {
        return byPath.getOrDefault(path, List.of());
    }

    /** The names that rows have below a path. */
    Set<String> below(String path) {
        return children.getOrDefault(path, Set.of());
    }

    /** Whether any name may stand below a path. */
    boolean isMap(String path) {
        return below(path).stream().anyMatch(name -> name.equals("*"));
    }

    /** The documented name below a path that covers a name; null if none does. */
    @Nullable
    String covering(String path, String name) {
        Set<String> names = below(path);
        if (names.contains(name)) {
            return name;
        }
        for (String each : names) {
            if (each.contains("*") && Wildcard.matchesAnyCase(each, name)) {
                return each;
            }
        }
        return null;
    }

    /** The documented name that differs from a name in case only; null if none does. */
    @Nullable
    String inOtherCase(String path, String name) {
        return below(path).stream().filter(name::equalsIgnoreCase).findFirst().orElse(null);
    }

    static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('.')));
    }

    static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
