package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class ParamBecameRequired extends ContractRule {
    ParamBecameRequired() {
        super(
                "param-became-required",
                "A parameter has to be sent.",
                Severity.BREAKING,
                Severity.NONE,
                "param-became-optional");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.isSent() && difference.is(Aspect.PRESENCE, Trend.NARROWED);
    }
}
