package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Mark;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class MethodRemovedEarly extends ContractRule {
    MethodRemovedEarly() {
        super(
                "method-removed-early",
                "A method is gone before the day that was announced for it.",
                Severity.BREAKING,
                Severity.BREAKING,
                "method-added");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.is(Aspect.METHOD, Trend.VANISHED) && difference.has(Mark.EARLY);
    }
}
