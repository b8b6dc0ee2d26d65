package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class MethodAdded extends ContractRule {
    MethodAdded() {
        super(
                "method-added",
                "There is a method more.",
                Severity.INFO,
                Severity.INFO,
                "method-removed",
                "method-removed-deprecated",
                "method-removed-early");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.is(Aspect.METHOD, Trend.APPEARED);
    }
}
