package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Mark;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class ParamAddedRequired extends ContractRule {
    ParamAddedRequired() {
        super(
                "param-added-required",
                "There is a parameter more, and calls without it fail.",
                Severity.BREAKING,
                Severity.NONE,
                "param-removed");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.isSent() && Presences.appeared(difference) && difference.has(Mark.REQUIRED);
    }
}
