package io.github.b24kit.contractkit.report;

import io.github.b24kit.contractkit.compare.finding.Cause;
import io.github.b24kit.contractkit.compare.finding.ContractFinding;
import io.github.b24kit.contractkit.compare.finding.Severity;
import io.github.b24kit.contractkit.compare.finding.Subject;
import io.github.b24kit.contractkit.consumer.CodePlace;
import io.github.b24kit.contractkit.consumer.Impact;
import io.github.b24kit.specmodel.finding.SourceLocation;
import io.github.b24kit.specmodel.model.Operation.ApiVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reports to write. */
final class Samples {
    private static final List<Severity> SEVERITIES = List.of(Severity.INFO, Severity.DANGEROUS, Severity.BREAKING);

    private Samples() {}

    /** One breaking finding, every text of which is the given one. */
    static Report everywhere(String text) {
        ContractFinding finding = new ContractFinding(
                text,
                Severity.BREAKING,
                Severity.NONE,
                Cause.PROVIDER_CHANGE,
                text,
                new Subject.Method(text, ApiVersion.V2),
                text,
                text,
                text,
                text,
                null,
                new SourceLocation(text, 12, 3));
        return Reports.ofChanges(List.of(finding), Map.of(), Map.of(), Map.of(text, text));
    }

    /** Breaking, dangerous and harmless changes: used, unused and accepted. */
    static Report mixed(int number) {
        Map<ContractFinding, Impact> impacts = new LinkedHashMap<>();
        Map<ContractFinding, String> accepted = new LinkedHashMap<>();
        List<ContractFinding> findings = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            ContractFinding finding = change("shop.order.m" + i, SEVERITIES.get(i % 3));
            findings.add(finding);
            impacts.put(finding, impact(finding, i));
            if (i % 7 == 6) {
                accepted.put(finding, "note");
            }
        }
        return Reports.ofChanges(findings, impacts, accepted, Map.of("shop.order.m2", "https://example.org/m2.html"));
    }

    static ContractFinding change(String method, Severity severity) {
        return new ContractFinding(
                "param-removed",
                severity,
                Severity.NONE,
                Cause.PROVIDER_CHANGE,
                "The table lost its row.",
                new Subject.Method(method, ApiVersion.V2),
                "/params/note",
                "string",
                null,
                "parameter \"note\" is gone, was \"string\"",
                new SourceLocation("base/" + method + ".yaml", 8, 3),
                new SourceLocation("head/" + method + ".yaml", 1, 1));
    }

    private static Impact impact(ContractFinding finding, int i) {
        return switch (i % 4) {
            case 0 -> new Impact(Severity.NONE, Severity.NONE, Impact.Usage.UNUSED, List.of(), "");
            case 1 ->
                new Impact(
                        finding.call(),
                        finding.read(),
                        Impact.Usage.UNKNOWN,
                        List.of(new CodePlace("a/Raw.java", 7)),
                        "the raw answer");
            default ->
                new Impact(
                        finding.call(),
                        finding.read(),
                        Impact.Usage.USED,
                        List.of(new CodePlace("a/Shop.java", 41)),
                        "");
        };
    }
}
