package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class ParamEnumRemoved extends ContractRule {
    ParamEnumRemoved() {
        super(
                "param-enum-removed",
                "A listed value of a parameter is gone.",
                Severity.BREAKING,
                Severity.NONE,
                "param-enum-added");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.isSent() && difference.is(Aspect.VALUES, Trend.VANISHED);
    }
}
