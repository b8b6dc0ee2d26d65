package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class MethodRenamed extends ContractRule {
    MethodRenamed() {
        super(
                "method-renamed",
                "A method has another name; names that differ only in case are the same.",
                Severity.BREAKING,
                Severity.BREAKING,
                "method-renamed");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.is(Aspect.METHOD_NAME, Trend.CHANGED);
    }
}
