package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class ParamBoundSet extends ContractRule {
    ParamBoundSet() {
        super(
                "param-bound-set",
                "A bound or pattern is told where none was; it may have been there.",
                Severity.DANGEROUS,
                Severity.NONE,
                "param-bound-set",
                "relaxed");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.isSent()
                && (difference.is(Aspect.BOUND_SET, Trend.NARROWED, Trend.CHANGED)
                        || difference.is(Aspect.PATTERN, Trend.NARROWED));
    }
}
