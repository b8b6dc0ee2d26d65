package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class FieldMultiplicityChanged extends ContractRule {
    FieldMultiplicityChanged() {
        super(
                "field-multiplicity-changed",
                "A field is answered as a list instead of one value or object, or the other way round.",
                Severity.NONE,
                Severity.BREAKING,
                "field-multiplicity-changed",
                "relaxed");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.isAnswered() && difference.is(Aspect.MULTIPLICITY, Trend.WIDENED, Trend.CHANGED);
    }
}
