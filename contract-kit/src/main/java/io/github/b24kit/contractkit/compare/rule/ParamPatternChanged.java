package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class ParamPatternChanged extends ContractRule {
    ParamPatternChanged() {
        super(
                "param-pattern-changed",
                "The pattern that texts have to match is another one.",
                Severity.DANGEROUS,
                Severity.NONE,
                "param-pattern-changed");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.isSent() && difference.is(Aspect.PATTERN, Trend.CHANGED);
    }
}
