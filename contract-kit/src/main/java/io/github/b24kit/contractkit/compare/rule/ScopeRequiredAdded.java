package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class ScopeRequiredAdded extends ContractRule {
    ScopeRequiredAdded() {
        super(
                "scope-required-added",
                "A scope that was enough is not enough any more.",
                Severity.BREAKING,
                Severity.NONE,
                "scope-required-added",
                "scope-removed");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.is(Aspect.SCOPE, Trend.NARROWED, Trend.CHANGED);
    }
}
