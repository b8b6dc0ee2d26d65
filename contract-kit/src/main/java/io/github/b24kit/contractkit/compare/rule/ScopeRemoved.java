package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class ScopeRemoved extends ContractRule {
    ScopeRemoved() {
        super(
                "scope-removed",
                "A further scope is enough, or none is needed.",
                Severity.INFO,
                Severity.NONE,
                "scope-required-added");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.is(Aspect.SCOPE, Trend.WIDENED);
    }
}
