package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class FieldTypeChanged extends ContractRule {
    FieldTypeChanged() {
        super(
                "field-type-changed",
                "A field is answered in another type.",
                Severity.NONE,
                Severity.BREAKING,
                "field-type-changed");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.isAnswered() && difference.is(Aspect.TYPE, Trend.CHANGED);
    }
}
