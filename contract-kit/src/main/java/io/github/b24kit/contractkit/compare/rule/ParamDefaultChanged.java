package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class ParamDefaultChanged extends ContractRule {
    ParamDefaultChanged() {
        super(
                "param-default-changed",
                "A call without the parameter means something else.",
                Severity.DANGEROUS,
                Severity.NONE,
                "param-default-changed");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.isSent() && difference.is(Aspect.DEFAULT, Trend.CHANGED);
    }
}
