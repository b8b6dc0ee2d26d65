package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class ParamBecameOptional extends ContractRule {
    ParamBecameOptional() {
        super(
                "param-became-optional",
                "A parameter need not be sent.",
                Severity.INFO,
                Severity.NONE,
                "param-became-required");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.isSent() && difference.is(Aspect.PRESENCE, Trend.WIDENED);
    }
}
