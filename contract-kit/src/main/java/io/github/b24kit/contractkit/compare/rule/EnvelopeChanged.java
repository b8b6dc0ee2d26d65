package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class EnvelopeChanged extends ContractRule {
    EnvelopeChanged() {
        super(
                "envelope-changed",
                "The value stands at another place inside the answer.",
                Severity.BREAKING,
                Severity.BREAKING,
                "envelope-changed");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.is(Aspect.ENVELOPE, Trend.CHANGED);
    }
}
