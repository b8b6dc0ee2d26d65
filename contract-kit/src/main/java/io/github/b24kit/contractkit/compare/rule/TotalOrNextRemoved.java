package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class TotalOrNextRemoved extends ContractRule {
    TotalOrNextRemoved() {
        super(
                "total-or-next-removed",
                "An answer does not count all rows any more, or not for sure.",
                Severity.NONE,
                Severity.BREAKING,
                "relaxed");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.is(Aspect.TOTAL, Trend.NARROWED);
    }
}
