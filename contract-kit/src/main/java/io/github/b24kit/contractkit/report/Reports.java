package io.github.b24kit.contractkit.report;

import io.github.b24kit.contractkit.compare.finding.Cause;
import io.github.b24kit.contractkit.compare.finding.ContractFinding;
import io.github.b24kit.contractkit.compare.finding.Severity;
import io.github.b24kit.contractkit.compare.finding.Subject;
import io.github.b24kit.contractkit.compare.rule.ContractRules;
import io.github.b24kit.contractkit.consumer.CodePlace;
import io.github.b24kit.contractkit.consumer.Impact;
import io.github.b24kit.contractkit.report.Report.Words;
import io.github.b24kit.contractkit.report.ReportEntry.Level;
import io.github.b24kit.contractkit.report.ReportEntry.Use;
import io.github.b24kit.specmodel.finding.Finding;
import io.github.b24kit.specmodel.finding.SourceLocation;
import io.github.b24kit.specmodel.model.Api;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes reports of what the parts of the project find. */
public final class Reports {
    private static final int MOST_PLACES = 3;

    private Reports() {}

    /**
     * Changes of a contract.
     *
     * @param impacts what each does to the code that was given; empty where none was given
     * @param accepted id by accepted change
     * @param pages address of the documentation's page by name of the method
     */
    public static Report ofChanges(
            List<ContractFinding> findings,
            Map<ContractFinding, Impact> impacts,
            Map<ContractFinding, String> accepted,
            Map<String, String> pages) {
        SortedMap<String, String> rules = new TreeMap<>();
        List<ReportEntry> entries = new ArrayList<>();
        for (ContractFinding finding : findings) {
            ContractRules.ALL.stream()
                    .filter(rule -> rule.id().equals(finding.rule()))
                    .forEach(rule -> rules.put(rule.id(), rule.purpose()));
            entries.add(entry(finding, impacts.get(finding), accepted.get(finding), page(finding, pages)));
        }
        return new Report("Changes of the contract", Words.OF_CHANGES, entries, !impacts.isEmpty(), rules);
    }

    /** Address of the page by method; the newer one where both sides have one. */
    public static Map<String, String> pages(Api base, Api head) {
        Map<String, String> pages = new HashMap<>();
        Stream.of(base, head).flatMap(api -> api.operations().stream()).forEach(operation -> {
            String docs = operation.docs();
            if (docs != null) {
                pages.put(operation.method(), docs);
            }
        });
        return pages;
    }

    /** Findings of a specification. */
    public static Report ofFindings(List<Finding> findings) {
        List<ReportEntry> entries = findings.stream().map(Reports::entry).toList();
        SortedMap<String, String> rules = new TreeMap<>();
        findings.forEach(finding -> rules.put(finding.rule(), finding.rule()));
        return new Report("Check of the specification", Words.OF_FINDINGS, entries, false, rules);
    }

    private static ReportEntry entry(
            ContractFinding finding, @Nullable Impact impact, @Nullable String accepted, @Nullable String page) {
        Severity severity = impact == null ? finding.worst() : impact.worst();
        Cause cause = finding.cause();
        return new ReportEntry(
                level(severity),
                severity.word(),
                use(impact),
                finding.rule(),
                finding.subject().name(),
                finding.pointer(),
                Objects.requireNonNullElse(finding.from(), "nothing") + " -> "
                        + Objects.requireNonNullElse(finding.to(), "nothing"),
                cause == null ? "" : cause.word(),
                Objects.requireNonNullElse(finding.reason(), ""),
                finding.message(),
                finding.head() == null ? finding.base() : finding.head(),
                page,
                impact == null ? List.of() : code(impact),
                accepted);
    }

    private static ReportEntry entry(Finding finding) {
        Level level = switch (finding.severity()) {
            case ERROR -> Level.ERROR;
            case WARNING -> Level.WARNING;
            case INFO -> Level.NOTE;
        };
        String hint = finding.hint() == null ? "" : "; " + finding.hint();
        SourceLocation place = finding.location();
        return new ReportEntry(
                level,
                finding.severity().name().toLowerCase(Locale.ROOT),
                Use.NONE,
                finding.rule(),
                Objects.requireNonNullElse(finding.method(), ""),
                Objects.requireNonNullElse(finding.pointer(), ""),
                "",
                "",
                "",
                finding.message() + hint,
                place,
                null,
                List.of(),
                null);
    }

    private static Use use(@Nullable Impact impact) {
        if (impact == null) {
            return Use.NONE;
        }
        return switch (impact.usage()) {
            case USED -> Use.USED;
            case UNKNOWN -> Use.UNKNOWN;
            case UNUSED -> Use.NONE;
        };
    }

    private static Level level(Severity severity) {
        return switch (severity) {
            case BREAKING -> Level.ERROR;
            case DANGEROUS -> Level.WARNING;
            case INFO, NONE -> Level.NOTE;
        };
    }

    private static List<String> code(Impact impact) {
        List<String> code = new ArrayList<>();
        if (impact.usage() == Impact.Usage.UNKNOWN) {
            code.add("usage unknown, " + impact.reason());
        }
        List<CodePlace> places = impact.places();
        places.stream().limit(MOST_PLACES).map(CodePlace::toString).forEach(code::add);
        if (places.size() > MOST_PLACES) {
            code.add("and " + (places.size() - MOST_PLACES) + " more");
        }
        return code;
    }

    private static @Nullable String page(ContractFinding finding, Map<String, String> pages) {
        return finding.subject().methods().stream()
                .map(Subject.Method::name)
                .map(pages::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
