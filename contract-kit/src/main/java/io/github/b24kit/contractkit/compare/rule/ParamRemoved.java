package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Mark;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class ParamRemoved extends ContractRule {
    ParamRemoved() {
        super(
                "param-removed",
                "A parameter is gone: the portal drops it without a word, so a call that writes does something else.",
                Severity.BREAKING,
                Severity.NONE,
                "param-added-optional",
                "param-added-required");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.isSent() && Presences.vanished(difference);
    }

    @Override
    public Severity call(Difference difference) {
        return difference.has(Mark.READS_ONLY) ? Severity.DANGEROUS : super.call(difference);
    }
}
