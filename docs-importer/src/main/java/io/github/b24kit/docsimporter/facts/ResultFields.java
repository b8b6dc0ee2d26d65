package io.github.b24kit.docsimporter.facts;

import io.github.b24kit.docsimporter.sample.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rows of an answer, told apart: {@code result} itself, what is inside it, what stands beside it.
 *
 * @param types types of {@code result}
 * @param fields what is inside, with paths that begin at the body
 * @param top rows of {@code result} itself and of what stands beside it
 * @param envelope names beside {@code result}
 */
record ResultFields(List<String> types, List<Fact.FieldRow> fields, List<Fact.FieldRow> top, List<String> envelope) {

    static ResultFields of(List<Fact.FieldRow> rows) {
        List<String> types = List.of();
        List<Fact.FieldRow> fields = new ArrayList<>();
        List<Fact.FieldRow> top = new ArrayList<>();
        List<String> envelope = new ArrayList<>();
        boolean seen = false;
        for (Fact.FieldRow row : rows) {
            String path = row.path();
            if (path.equals(AnswerPlaces.RESULT)) {
                // Each way to call a method may have a result of its own.
                types = Stream.concat(types.stream(), row.types().stream())
                        .distinct()
                        .toList();
                top.add(row);
                seen = true;
            } else if (AnswerPlaces.BESIDE.contains(path)) {
                envelope.add(path);
                top.add(row);
            } else if (path.startsWith(AnswerPlaces.RESULT + ".")) {
                fields.add(row);
            } else if (AnswerPlaces.BESIDE.stream().noneMatch(name -> path.startsWith(name + "."))) {
                fields.add(row.at(AnswerPlaces.RESULT + "." + path));
            }
        }
        if (!seen && !fields.isEmpty()) {
            types = List.of("object");
        }
        return new ResultFields(types, List.copyOf(fields), List.copyOf(top), List.copyOf(envelope));
    }

    /** The same read off examples, for a page without a table. */
    static ResultFields shown(String file, List<Sample> bodies) {
        List<Fact.FieldRow> rows = new ArrayList<>();
        for (Sample body : bodies) {
            for (Sample.Row row : body.rows()) {
                if (!row.element()
                        && rows.stream().noneMatch(seen -> seen.path().equals(row.path()))) {
                    rows.add(new Fact.FieldRow(
                            new Fact.Source(file, row.line(), Fact.Layer.JSON_EXAMPLE),
                            row.path(),
                            List.of(type(row.kind())),
                            false,
                            List.of(),
                            ""));
                }
            }
        }
        return of(rows);
    }

    /** The word of the pages for a form; of numbers an example does not tell which it is. */
    private static String type(Sample.Kind kind) {
        return switch (kind) {
            case OBJECT -> "object";
            case LIST -> "array";
            case TEXT -> "string";
            case NUMBER -> "number";
            case BOOLEAN -> "boolean";
            case NULL -> "null";
        };
    }
}
