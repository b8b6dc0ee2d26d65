package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class ParamTypeChanged extends ContractRule {
    ParamTypeChanged() {
        super(
                "param-type-changed",
                "A parameter does not take all the values that it took.",
                Severity.BREAKING,
                Severity.NONE,
                "param-type-changed",
                "param-type-widened");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.isSent() && difference.is(Aspect.TYPE, Trend.NARROWED, Trend.CHANGED);
    }
}
