package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class ErrorCodeRenamed extends ContractRule {
    ErrorCodeRenamed() {
        super(
                "error-code-renamed",
                "A call fails with the same error under another code, or without one.",
                Severity.BREAKING,
                Severity.BREAKING,
                "error-code-renamed");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.is(Aspect.ERROR_CODE, Trend.CHANGED);
    }
}
