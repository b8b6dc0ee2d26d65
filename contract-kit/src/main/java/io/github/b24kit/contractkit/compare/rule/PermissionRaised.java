package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Mark;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class PermissionRaised extends ContractRule {
    PermissionRaised() {
        super(
                "permission-raised",
                "Callers need a higher role; where the role is not told any more, they may.",
                Severity.BREAKING,
                Severity.NONE,
                "relaxed");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.is(Aspect.PERMISSION, Trend.NARROWED);
    }

    @Override
    public Severity call(Difference difference) {
        return difference.has(Mark.UNSAID) ? Severity.DANGEROUS : super.call(difference);
    }
}
