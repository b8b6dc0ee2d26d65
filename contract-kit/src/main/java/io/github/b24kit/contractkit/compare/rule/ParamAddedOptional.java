package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Mark;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class ParamAddedOptional extends ContractRule {
    ParamAddedOptional() {
        super(
                "param-added-optional",
                "There is a parameter more, and calls go on without it.",
                Severity.INFO,
                Severity.NONE,
                "param-removed");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.isSent() && Presences.appeared(difference) && !difference.has(Mark.REQUIRED);
    }
}
