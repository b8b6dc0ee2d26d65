package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class ParamDependencyAdded extends ContractRule {
    ParamDependencyAdded() {
        super(
                "param-dependency-added",
                "Parameters that could be sent or left out as one liked depend on each other.",
                Severity.BREAKING,
                Severity.NONE,
                "param-dependency-added",
                "relaxed");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.isSent() && difference.is(Aspect.CONSTRAINT, Trend.NARROWED);
    }
}
