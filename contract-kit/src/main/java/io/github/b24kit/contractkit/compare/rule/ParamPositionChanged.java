package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class ParamPositionChanged extends ContractRule {
    ParamPositionChanged() {
        super(
                "param-position-changed",
                "Parameters that are matched by order stand in another one.",
                Severity.BREAKING,
                Severity.NONE,
                "param-position-changed",
                "relaxed");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.is(Aspect.POSITION, Trend.NARROWED, Trend.CHANGED);
    }
}
