package io.github.b24kit.docsimporter.docs;

import io.github.b24kit.docsimporter.facts.MethodFacts;
import io.github.b24kit.docsimporter.facts.PageFinding;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/**
 * How much was read.
 *
 * @param pages by kind
 * @param parameters rows of parameters
 * @param fields rows of answered fields
 * @param errors rows of errors that methods state themselves
 * @param rows rows of tables of methods that became facts or are headers of those that did
 * @param findings by kind
 */
public record Counts(
        SortedMap<PageKind, Integer> pages,
        int methods,
        long parameters,
        long fields,
        long errors,
        int types,
        long rows,
        SortedMap<PageFinding.Kind, Integer> findings) {
    public static Counts of(DocsReading reading) {
        List<MethodFacts> methods = reading.methods();
        SortedMap<PageFinding.Kind, Integer> findings = new TreeMap<>();
        reading.findings().forEach(finding -> findings.merge(finding.kind(), 1, Integer::sum));
        return new Counts(
                reading.pages(),
                methods.size(),
                sum(methods, method -> method.params().size()),
                sum(methods, method -> method.result().size()),
                sum(
                        methods,
                        method -> method.errors().stream()
                                .filter(row -> !method.isShared(row))
                                .count()),
                reading.types().size(),
                sum(methods, MethodFacts::rows),
                findings);
    }

    private static long sum(List<MethodFacts> methods, ToLongFunction<MethodFacts> number) {
        return methods.stream().mapToLong(number).sum();
    }
}
