package io.github.b24kit.docsimporter.contradiction;

import io.github.b24kit.docsimporter.contradiction.Contradiction.Kind;
import io.github.b24kit.docsimporter.facts.Fact;
import io.github.b24kit.docsimporter.page.Words;
import io.github.b24kit.docsimporter.sample.Sample;
import java.util.List;
import java.util.regex.Pattern;

/** Holds the values of examples against those that rows list, as far as a list seems to be the whole of them. */
record ListedValueCheck(Words words, Findings findings, Fact.Layer layer) {
    /** Ways to write a constant; a value in another way is of another sort than the list. */
    private static final List<Pattern> SPELLINGS = List.of(
            Pattern.compile("-?[0-9]+"),
            Pattern.compile("[A-Z][A-Z_]*"),
            Pattern.compile("[a-z][a-z_]*"),
            Pattern.compile("[a-z]+(?:[A-Z][a-z]*)+"));

    void check(String path, List<Fact.FieldRow> rows, Sample value) {
        if (value instanceof Sample.Array array) {
            array.elements().stream()
                    .filter(each -> !(each instanceof Sample.Array))
                    .forEach(each -> check(path, rows, each));
            return;
        }
        List<String> values =
                rows.stream().flatMap(row -> row.values().stream()).distinct().toList();
        boolean closed =
                values.size() > 1 && rows.stream().noneMatch(row -> row.values().isEmpty());
        if (closed && !isQuery(path) && isOfTheirSort(literal(value), values, Rows.last(path))) {
            findings.add(
                    Kind.VALUE_NOT_LISTED,
                    path,
                    rows.get(0).source(),
                    String.join(", ", values),
                    findings.at(value.line(), layer),
                    ValueForm.text(value));
        }
    }

    /** What is listed for a query are names of fields, and seldom all of them. */
    private boolean isQuery(String path) {
        return List.of(path.split("\\.", -1)).stream().anyMatch(step -> words.is("name.query", step));
    }

    /** Whether a value is not listed, but written as all that is. */
    private static boolean isOfTheirSort(String literal, List<String> values, String name) {
        return values.stream().noneMatch(each -> each.equalsIgnoreCase(literal) || each.equalsIgnoreCase(name))
                && SPELLINGS.stream()
                        .anyMatch(spelling -> spelling.matcher(literal).matches()
                                && values.stream()
                                        .allMatch(each -> spelling.matcher(each).matches())
                                && !isInRange(literal, values));
    }

    /** Two numbers may be the ends of a range. */
    private static boolean isInRange(String literal, List<String> values) {
        return values.size() == 2 && SPELLINGS.get(0).matcher(literal).matches();
    }

    /** A simple value as rows list it; empty for any other. */
    static String literal(Sample value) {
        if (value instanceof Sample.Text text) {
            return text.value();
        }
        if (value instanceof Sample.Numeric number) {
            return number.written();
        }
        return value instanceof Sample.Bool bool ? String.valueOf(bool.value()) : "";
    }
}
