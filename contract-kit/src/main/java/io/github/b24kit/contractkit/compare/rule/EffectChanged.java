package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class EffectChanged extends ContractRule {
    EffectChanged() {
        super(
                "effect-changed",
                "A call that could be repeated changes something now, or empties what it reads.",
                Severity.DANGEROUS,
                Severity.NONE,
                "relaxed");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.is(Aspect.EFFECT, Trend.NARROWED) || difference.is(Aspect.CONSUMES, Trend.NARROWED);
    }
}
