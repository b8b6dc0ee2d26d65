package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class ParamTypeWidened extends ContractRule {
    ParamTypeWidened() {
        super(
                "param-type-widened",
                "A parameter takes values of further types.",
                Severity.INFO,
                Severity.NONE,
                "param-type-changed");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.isSent() && difference.is(Aspect.TYPE, Trend.WIDENED);
    }
}
