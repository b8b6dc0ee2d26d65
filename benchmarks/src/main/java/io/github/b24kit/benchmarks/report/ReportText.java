package io.github.b24kit.benchmarks.report;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.b24kit.benchmarks.report.Limits.Limit;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The report as people read it. */
final class ReportText {
    private final JsonNode report;
    private final StringBuilder text = new StringBuilder();

    private ReportText(JsonNode report) {
        this.report = report;
    }

    static String of(JsonNode report) {
        ReportText text = new ReportText(report);
        text.head();
        text.ratios();
        text.measured();
        return text.text.toString();
    }

    private void head() {
        line("# What generated code costs");
        line("");
        line("Written by `benchmarks/run` on " + report.get("date").asText()
                + "; medians. What is compared with what, and how: README.md.");
        line("");
        report.get("machine")
                .properties()
                .forEach(fact ->
                        line("- " + fact.getKey() + ": " + fact.getValue().asText()));
    }

    private void ratios() {
        line("");
        line("| ratio | measured | limit | | what by what |");
        line("|---|---:|---:|---|---|");
        Limits.all().forEach(this::ratio);
    }

    private void ratio(String name, Limit limit) {
        JsonNode value = report.get("ratios").get(name);
        String measured = value == null ? "not measured" : plain(value);
        String verdict = value == null ? "" : value.asDouble() <= limit.most() ? "kept" : "**missed**";
        line("| `%s` | %s | %s | %s | %s |"
                .formatted(
                        name,
                        measured,
                        new BigDecimal(Double.toString(limit.most()))
                                .stripTrailingZeros()
                                .toPlainString(),
                        verdict,
                        limit.meaning()));
    }

    /** One table for each set of columns, so that what is measured alike stands together. */
    private void measured() {
        Map<Set<String>, Map<String, JsonNode>> tables = new LinkedHashMap<>();
        report.get("measured").properties().forEach(entry -> {
            Set<String> columns = new LinkedHashSet<>();
            entry.getValue().fieldNames().forEachRemaining(columns::add);
            tables.computeIfAbsent(columns, key -> new LinkedHashMap<>()).put(entry.getKey(), entry.getValue());
        });
        tables.forEach((columns, rows) -> {
            line("");
            line("| measured | " + String.join(" | ", columns) + " |");
            line("|---|" + "---:|".repeat(columns.size()));
            rows.forEach((name, values) -> {
                StringBuilder row = new StringBuilder("| " + name + " |");
                columns.forEach(column ->
                        row.append(" ").append(plain(values.get(column))).append(" |"));
                line(row.toString());
            });
        });
    }

    private static String plain(JsonNode number) {
        return number.decimalValue().toPlainString();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
