package io.github.b24kit.generator.naming;

import io.github.b24kit.specmodel.finding.Finding;
import io.github.b24kit.specmodel.finding.SourceLocation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what generation has to say about a spec that is right by itself. */
public final class Findings {
    private final List<Finding> findings = new ArrayList<>();

    void nameCollision(Finding.Severity severity, String message, SourceLocation at, String owner, String hint) {
        add("no-name-collision", severity, message, at, owner, null, hint);
    }

    /** A name settled by hand that Java does not allow. */
    void illegalName(String key, String name, SourceLocation at, String owner) {
        add(
                "java-name-is-legal",
                Finding.Severity.ERROR,
                "\"" + name + "\" is no Java name in plain letters",
                at,
                owner,
                key.substring(key.indexOf('#') + 1),
                "choose another name for " + key);
    }

    /** More parts than a Java class can hold. */
    public void tooWide(String what, int count, int most, SourceLocation at, String owner) {
        add(
                "fits-into-java",
                Finding.Severity.ERROR,
                what + " has " + count + " parts; a Java class can hold " + most,
                at,
                owner,
                null,
                "leave out what nobody reads, or describe a part of it as a map");
    }

    private void add(
            String rule,
            Finding.Severity severity,
            String message,
            SourceLocation at,
            @Nullable String method,
            @Nullable String pointer,
            @Nullable String hint) {
        findings.add(new Finding(rule, severity, message, at, method, pointer, hint, null));
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
