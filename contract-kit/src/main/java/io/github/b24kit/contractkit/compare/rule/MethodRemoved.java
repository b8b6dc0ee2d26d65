package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Mark;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class MethodRemoved extends ContractRule {
    MethodRemoved() {
        super(
                "method-removed",
                "A method is gone, and nothing had announced it.",
                Severity.BREAKING,
                Severity.BREAKING,
                "method-added");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.is(Aspect.METHOD, Trend.VANISHED) && !difference.has(Mark.ANNOUNCED);
    }
}
