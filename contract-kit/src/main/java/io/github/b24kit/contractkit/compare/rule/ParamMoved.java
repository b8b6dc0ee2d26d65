package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class ParamMoved extends ContractRule {
    ParamMoved() {
        super(
                "param-moved",
                "A parameter belongs into another object.",
                Severity.BREAKING,
                Severity.NONE,
                "param-moved");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.isSent() && difference.is(Aspect.FIELD_LEVEL, Trend.CHANGED);
    }
}
