package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Role;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class MethodUndeprecated extends ContractRule {
    MethodUndeprecated() {
        super(
                "method-undeprecated",
                "A method is no longer said to go.",
                Severity.INFO,
                Severity.INFO,
                "method-deprecated");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.role() == Role.METHOD && difference.is(Aspect.DEPRECATION, Trend.VANISHED);
    }
}
