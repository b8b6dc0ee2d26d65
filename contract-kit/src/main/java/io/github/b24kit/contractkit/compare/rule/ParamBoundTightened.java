package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class ParamBoundTightened extends ContractRule {
    ParamBoundTightened() {
        super(
                "param-bound-tightened",
                "A bound on values, lengths or numbers of elements is tighter.",
                Severity.BREAKING,
                Severity.NONE,
                "param-bound-tightened",
                "relaxed");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.isSent() && difference.is(Aspect.BOUND, Trend.NARROWED, Trend.CHANGED);
    }
}
