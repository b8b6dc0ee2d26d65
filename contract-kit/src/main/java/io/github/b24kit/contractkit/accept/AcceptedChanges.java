package io.github.b24kit.contractkit.accept;

import io.github.b24kit.contractkit.compare.finding.ContractFinding;
import io.github.b24kit.specmodel.finding.Finding;
import io.github.b24kit.specmodel.finding.Findings;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The accepted changes of a project. */
public record AcceptedChanges(List<AcceptedChange> entries) {
    /** No change is accepted. */
    public static final AcceptedChanges NONE = new AcceptedChanges(List.of());

    public AcceptedChanges {
        entries = List.copyOf(entries);
    }

    /**
     * What the entries do to a comparison.
     *
     * @param ids id of the entry by accepted finding
     * @param findings what is to be said of the entries themselves
     */
    public record Outcome(Map<ContractFinding, String> ids, List<Finding> findings) {}

    /**
     * Applies all entries. One that has expired still accepts: a build must not turn red because a day has passed, the nightly one may.
     *
     * @param asOf the day that counts as today
     * @param strict whether expired and unused entries are errors instead of warnings
     */
    public Outcome apply(List<ContractFinding> changes, LocalDate asOf, boolean strict) {
        Map<ContractFinding, String> ids = new LinkedHashMap<>();
        Set<AcceptedChange> used = new LinkedHashSet<>();
        for (ContractFinding change : changes) {
            for (AcceptedChange entry : entries) {
                if (entry.covers(change)) {
                    used.add(entry);
                    ids.putIfAbsent(change, entry.id());
                }
            }
        }
        Findings findings = new Findings();
        for (AcceptedChange entry : entries) {
            if (!used.contains(entry)) {
                String message = "accepted change \"" + entry.id() + "\" fits no finding";
                tell(findings, AcceptRule.ACCEPTED_IS_USED, entry, message, strict);
            } else if (entry.expires().isBefore(asOf)) {
                String message =
                        "accepted change \"" + entry.id() + "\" of " + entry.owner() + " expired on " + entry.expires();
                tell(findings, AcceptRule.ACCEPTED_HAS_EXPIRED, entry, message, strict);
            }
        }
        return new Outcome(ids, findings.sorted());
    }

    private static void tell(Findings findings, AcceptRule rule, AcceptedChange entry, String message, boolean strict) {
        if (strict) {
            findings.error(rule, entry.place(), message, null);
        } else {
            findings.warning(rule, entry.place(), message, null);
        }
    }
}
