package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Mark;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class MethodRemovedDeprecated extends ContractRule {
    MethodRemovedDeprecated() {
        super(
                "method-removed-deprecated",
                "A method is gone after its deprecation; an announcement repairs no caller.",
                Severity.BREAKING,
                Severity.BREAKING,
                "method-added");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.is(Aspect.METHOD, Trend.VANISHED)
                && difference.has(Mark.ANNOUNCED)
                && !difference.has(Mark.EARLY);
    }
}
