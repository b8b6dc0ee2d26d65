package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class FieldDeprecated extends ContractRule {
    FieldDeprecated() {
        super(
                "field-deprecated",
                "A field, or one of its values, is said to go one day.",
                Severity.NONE,
                Severity.DANGEROUS,
                "relaxed");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.isAnswered() && difference.is(Aspect.DEPRECATION, Trend.APPEARED);
    }
}
