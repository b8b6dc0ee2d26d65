package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class ErrorCodeAdded extends ContractRule {
    ErrorCodeAdded() {
        super(
                "error-code-added",
                "A call may fail with a code that nobody handles yet.",
                Severity.DANGEROUS,
                Severity.DANGEROUS,
                "error-code-removed");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.is(Aspect.ERROR, Trend.APPEARED);
    }
}
