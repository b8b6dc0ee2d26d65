package io.github.b24kit.generator.naming;

import io.github.b24kit.specmodel.finding.Finding;
import io.github.b24kit.specmodel.finding.SourceLocation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what generation has to say about a spec that is right by itself, from several threads at once. */
public final class Findings {
    private final List<Finding> findings = new ArrayList<>();

    void nameCollision(Finding.Severity severity, String message, SourceLocation at, String owner, String hint) {
        add("no-name-collision", severity, message, at, owner, hint);
    }

    /** Something that no Java class can hold. */
    public void tooBig(String message, SourceLocation at, String owner, String hint) {
        add("fits-into-java", Finding.Severity.ERROR, message, at, owner, hint);
    }

    private synchronized void add(
            String rule,
            Finding.Severity severity,
            String message,
            SourceLocation at,
            @Nullable String method,
            @Nullable String hint) {
        findings.add(new Finding(rule, severity, message, at, method, null, hint, null));
    }

    /** Whether one of them forbids to generate. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(each -> each.severity() == Finding.Severity.ERROR);
    }

    /** All findings in the order of the files, each once. */
    public List<Finding> sorted() {
        return findings.stream()
                .distinct()
                .sorted(Comparator.comparing(Finding::location).thenComparing(Finding::message))
                .toList();
    }
}
