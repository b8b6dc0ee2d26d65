package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class FieldTypeWidened extends ContractRule {
    FieldTypeWidened() {
        super(
                "field-type-widened",
                "A field may be answered in a further type.",
                Severity.NONE,
                Severity.BREAKING,
                "field-type-narrowed");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.isAnswered() && difference.is(Aspect.TYPE, Trend.WIDENED);
    }
}
