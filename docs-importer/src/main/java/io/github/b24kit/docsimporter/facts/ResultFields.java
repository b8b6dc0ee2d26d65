package io.github.b24kit.docsimporter.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The rows of an answer, told apart: {@code result} itself, what is inside it, what stands beside it.
 *
 * @param types types of {@code result}
 * @param fields what is inside, with paths that begin at the body
 * @param envelope names beside {@code result}
 */
record ResultFields(List<String> types, List<Fact.FieldRow> fields, List<String> envelope) {
    private static final String RESULT = "result";
    private static final Set<String> BESIDE = Set.of("time", "total", "next");

    static ResultFields of(List<Fact.FieldRow> rows) {
        List<String> types = List.of();
        List<Fact.FieldRow> fields = new ArrayList<>();
        List<String> envelope = new ArrayList<>();
        boolean seen = false;
        for (Fact.FieldRow row : rows) {
            String path = row.path();
            if (path.equals(RESULT)) {
                types = row.types();
                seen = true;
            } else if (BESIDE.contains(path)) {
                envelope.add(path);
            } else if (path.startsWith(RESULT + ".")) {
                fields.add(row);
            } else if (BESIDE.stream().noneMatch(name -> path.startsWith(name + "."))) {
                fields.add(row.at(RESULT + "." + path));
            }
        }
        if (!seen && !fields.isEmpty()) {
            types = List.of("object");
        }
        return new ResultFields(types, List.copyOf(fields), List.copyOf(envelope));
    }
}
