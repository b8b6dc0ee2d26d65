package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class ParamDeprecated extends ContractRule {
    ParamDeprecated() {
        super(
                "param-deprecated",
                "A parameter, or one of its values, is said to go one day.",
                Severity.DANGEROUS,
                Severity.NONE,
                "relaxed");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.isSent() && difference.is(Aspect.DEPRECATION, Trend.APPEARED);
    }
}
