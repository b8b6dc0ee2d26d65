package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Role;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class MethodDeprecated extends ContractRule {
    MethodDeprecated() {
        super(
                "method-deprecated",
                "A method is said to go one day.",
                Severity.DANGEROUS,
                Severity.INFO,
                "method-undeprecated");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.role() == Role.METHOD && difference.is(Aspect.DEPRECATION, Trend.APPEARED);
    }
}
