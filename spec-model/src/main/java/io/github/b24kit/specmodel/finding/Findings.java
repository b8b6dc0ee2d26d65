package io.github.b24kit.specmodel.finding;

import io.github.b24kit.specmodel.finding.Finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects findings, so that one run tells everything. */
public final class Findings {
    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::location).thenComparing(Finding::rule).thenComparing(Finding::message);

    private final List<Finding> found;
    private final @Nullable String method;
    private final @Nullable String pointer;

    public Findings() {
        this(new ArrayList<>(), null, null);
    }

    private Findings(List<Finding> found, @Nullable String method, @Nullable String pointer) {
        this.found = found;
        this.method = method;
        this.pointer = pointer;
    }

    /** The same collection; what is reported through the returned view concerns a method. */
    public Findings about(@Nullable String method) {
        return new Findings(found, method, null);
    }

    /** The same collection and method; what is reported through the returned view concerns a path inside the entry. */
    public Findings at(@Nullable String pointer) {
        return new Findings(found, method, pointer);
    }

    public void error(String rule, Place place, String message, @Nullable String hint) {
        add(rule, Severity.ERROR, place, message, hint);
    }

    public void warning(String rule, Place place, String message, @Nullable String hint) {
        add(rule, Severity.WARNING, place, message, hint);
    }

    /** Everything found, by location; what was found twice stands once. */
    public List<Finding> sorted() {
        List<Finding> sorted = new ArrayList<>(new LinkedHashSet<>(found));
        sorted.sort(ORDER);
        return List.copyOf(sorted);
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private void add(String rule, Severity severity, Place place, String message, @Nullable String hint) {
        found.add(new Finding(rule, severity, message, place.location(), method, pointer, hint, place.excerpt()));
    }
}
