package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class ParamNotNullable extends ContractRule {
    ParamNotNullable() {
        super(
                "param-not-nullable",
                "A parameter does not take null any more.",
                Severity.BREAKING,
                Severity.NONE,
                "param-nullable");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.isSent() && difference.is(Aspect.NULLABLE, Trend.NARROWED);
    }
}
