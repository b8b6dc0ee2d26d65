package io.github.b24kit.specmodel.write;

import io.github.b24kit.specmodel.finding.Finding;
import io.github.b24kit.specmodel.finding.Finding.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Findings as JSON, for machines that read what a goal found. */
public final class FindingsJson {
    private FindingsJson() {}

    /**
     * Writes {@code {outcome, errors, warnings, findings[]}}. A finding has {@code rule, severity, message, file, line, column} and, where
     * known, {@code method, pointer, hint}.
     *
     * @param outcome what came of the run, such as {@code clean}
     * @throws UncheckedIOException if {@code out} cannot be written
     */
    public static void write(String outcome, List<Finding> findings, Appendable out) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("outcome", outcome);
        report.put("errors", count(findings, Severity.ERROR));
        report.put("warnings", count(findings, Severity.WARNING));
        report.put("findings", findings.stream().map(FindingsJson::finding).toList());
        try {
            new JsonText(out).write(report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int count(List<Finding> findings, Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private static Map<String, Object> finding(Finding finding) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rule", finding.rule());
        json.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        json.put("message", finding.message());
        json.put("file", finding.location().file());
        json.put("line", finding.location().line());
        json.put("column", finding.location().column());
        putIfKnown(json, "method", finding.method());
        putIfKnown(json, "pointer", finding.pointer());
        putIfKnown(json, "hint", finding.hint());
        return json;
    }

    private static void putIfKnown(Map<String, Object> json, String key, @Nullable String value) {
        if (value != null) {
            json.put(key, value);
        }
    }
}
