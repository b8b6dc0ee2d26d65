package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class ParamNullable extends ContractRule {
    ParamNullable() {
        super("param-nullable", "A parameter takes null.", Severity.INFO, Severity.NONE, "param-not-nullable");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.isSent() && difference.is(Aspect.NULLABLE, Trend.WIDENED);
    }
}
