package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class ParamBecameEnum extends ContractRule {
    ParamBecameEnum() {
        super(
                "param-became-enum",
                "A parameter takes listed values instead of any.",
                Severity.BREAKING,
                Severity.NONE,
                "relaxed");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.isSent() && difference.is(Aspect.OPENNESS, Trend.NARROWED);
    }
}
