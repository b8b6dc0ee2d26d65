package io.github.b24kit.specmodel.finding;

import io.github.b24kit.specmodel.finding.Finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects findings, so that one run tells everything, up to a number that nobody reads anyway. */
public final class Findings {
    private static final int MOST = 10_000;
    private static final int LONGEST = 400;
    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::location).thenComparing(Finding::rule).thenComparing(Finding::message);

    private final Heap heap;
    private final @Nullable String method;
    private final @Nullable String pointer;

    public Findings() {
        this(new Heap(), null, null);
    }

    private Findings(Heap heap, @Nullable String method, @Nullable String pointer) {
        this.heap = heap;
        this.method = method;
        this.pointer = pointer;
    }

    /** What all views of one collection share. */
    private static final class Heap {
        // What is found twice stands once.
        private final Set<Finding> found = new LinkedHashSet<>();
        private boolean errors;
        private boolean full;
    }

    /** The same collection; what is reported through the returned view concerns a method. */
    public Findings about(@Nullable String method) {
        return new Findings(heap, method, null);
    }

    /** The same collection and method; what is reported through the returned view concerns a path inside the entry. */
    public Findings at(@Nullable String pointer) {
        return new Findings(heap, method, pointer);
    }

    /** Reports an error; the rule's own hint stands in for none. */
    public void error(Rule rule, Place place, String message, @Nullable String hint) {
        add(rule, Severity.ERROR, place, message, hint);
    }

    /** Reports a warning; the rule's own hint stands in for none. */
    public void warning(Rule rule, Place place, String message, @Nullable String hint) {
        add(rule, Severity.WARNING, place, message, hint);
    }

    /** Everything found, by location; the last one says so when there was more. */
    public List<Finding> sorted() {
        List<Finding> sorted = new ArrayList<>(heap.found);
        sorted.sort(ORDER);
        if (heap.full) {
            sorted.add(more(sorted.get(sorted.size() - 1)));
        }
        return List.copyOf(sorted);
    }

    public boolean hasErrors() {
        return heap.errors;
    }

    /** What was found elsewhere, as if it had been reported here after all the rest. */
    public void addAll(Findings others) {
        others.heap.found.forEach(this::add);
        heap.full |= others.heap.full;
    }

    private void add(Rule rule, Severity severity, Place place, String message, @Nullable String hint) {
        add(new Finding(
                rule.id(),
                severity,
                Quoted.shortened(message, LONGEST),
                place.location(),
                method,
                pointer,
                Quoted.shortened(Objects.requireNonNullElse(hint, rule.hint()), LONGEST),
                place.excerpt()));
    }

    private void add(Finding finding) {
        heap.errors |= finding.severity() == Severity.ERROR;
        if (heap.found.size() < MOST) {
            heap.found.add(finding);
        } else {
            heap.full = true;
        }
    }

    private Finding more(Finding last) {
        String message = "more than " + MOST + " findings";
        Severity severity = heap.errors ? Severity.ERROR : Severity.WARNING;
        String hint = "mend these first; the others are not told";
        String rule = ReadingRule.FILE_WITHIN_LIMITS.id();
        return new Finding(rule, severity, message, last.location(), null, null, hint, null);
    }
}
