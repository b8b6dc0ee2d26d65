package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class ParamMultiplicityChanged extends ContractRule {
    ParamMultiplicityChanged() {
        super(
                "param-multiplicity-changed",
                "A parameter takes a list instead of one value, or the other way round.",
                Severity.BREAKING,
                Severity.NONE,
                "param-multiplicity-changed");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.isSent() && difference.is(Aspect.MULTIPLICITY, Trend.CHANGED);
    }
}
