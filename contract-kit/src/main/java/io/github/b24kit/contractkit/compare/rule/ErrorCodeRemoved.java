package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class ErrorCodeRemoved extends ContractRule {
    ErrorCodeRemoved() {
        super(
                "error-code-removed",
                "A call does not fail with a code any more.",
                Severity.INFO,
                Severity.INFO,
                "error-code-added");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.is(Aspect.ERROR, Trend.VANISHED);
    }
}
