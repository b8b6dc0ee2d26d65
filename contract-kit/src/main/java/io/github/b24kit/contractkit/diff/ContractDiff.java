package io.github.b24kit.contractkit.diff;

import io.github.b24kit.contractkit.cause.Causes;
import io.github.b24kit.contractkit.compare.SpecComparison;
import io.github.b24kit.contractkit.compare.difference.Side;
import io.github.b24kit.contractkit.compare.finding.Cause;
import io.github.b24kit.contractkit.compare.finding.ContractFinding;
import io.github.b24kit.contractkit.compare.finding.Severity;
import io.github.b24kit.contractkit.compare.finding.Subject;
import io.github.b24kit.contractkit.recording.Recordings;
import io.github.b24kit.contractkit.revision.PageFacts;
import io.github.b24kit.contractkit.revision.Revision;
import io.github.b24kit.specmodel.MethodFilter;
import io.github.b24kit.specmodel.model.Api;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two revisions, and why.
 *
 * @param findings in the order of {@link ContractFinding#ORDER}
 */
public record ContractDiff(List<ContractFinding> findings) {
    private static final String NO_PAGES = "A spec does not say why it differs; only pages do.";

    public ContractDiff {
        findings = List.copyOf(findings);
    }

    /**
     * Compares two revisions. Errors common to all methods stand in no page, so they are compared between specs alone.
     *
     * @param day the day on which the newer one holds
     * @param methods whose findings are wanted; of types that methods share, those that one of them uses
     */
    public static ContractDiff of(Revision base, Revision head, LocalDate day, MethodFilter methods) {
        return of(base, head, day, methods, null);
    }

    /**
     * The same, with answers that portals gave before that day as evidence of causes.
     *
     * @param recordings null for none
     */
    public static ContractDiff of(
            Revision base, Revision head, LocalDate day, MethodFilter methods, @Nullable Recordings recordings) {
        boolean onlySpecs = base.pages() == null && head.pages() == null;
        Side older = onlySpecs ? base.side() : withoutCommonErrors(base.side());
        Side newer = onlySpecs ? head.side() : withoutCommonErrors(head.side());
        Stream<ContractFinding> findings =
                SpecComparison.compare(older, newer, day).stream().filter(finding -> isWanted(finding, methods));
        PageFacts before = base.pages();
        PageFacts now = head.pages();
        if (before == null || now == null) {
            return new ContractDiff(findings.map(finding -> finding.because(Cause.UNDETERMINED, NO_PAGES))
                    .toList());
        }
        Causes causes = new Causes(before, now, recordings, day);
        return new ContractDiff(findings.filter(finding -> !causes.isToldOtherwise(finding))
                .map(causes::explain)
                .toList());
    }

    /** The findings, the worst first. */
    public List<ContractFinding> worstFirst() {
        return findings.stream()
                .sorted(Comparator.comparing(ContractFinding::worst).reversed().thenComparing(ContractFinding.ORDER))
                .toList();
    }

    /** How many findings are as bad as that, and no worse. */
    public long count(Severity severity) {
        return findings.stream().filter(finding -> finding.worst() == severity).count();
    }

    /** The worst that the findings do to anybody. */
    public Severity worst() {
        return findings.stream()
                .map(ContractFinding::worst)
                .max(Comparator.naturalOrder())
                .orElse(Severity.NONE);
    }

    /** {@code breaking} or {@code dangerous} for the worst finding, else {@code clean}. */
    public String status() {
        return worst().isWorseThan(Severity.INFO) ? worst().word() : "clean";
    }

    private static boolean isWanted(ContractFinding finding, MethodFilter methods) {
        if (methods.patterns().isEmpty() || finding.subject() instanceof Subject.EveryMethod) {
            return true;
        }
        boolean renamed = finding.rule().equals("method-renamed")
                && finding.to() != null
                && methods.matches(String.valueOf(finding.to()));
        return renamed || finding.subject().methods().stream().anyMatch(method -> methods.matches(method.name()));
    }

    private static Side withoutCommonErrors(Side side) {
        Api api = side.api();
        return new Side(
                new Api(api.operations(), api.types(), List.of(), api.naming()), side.places(), side.onlyShown());
    }
}
