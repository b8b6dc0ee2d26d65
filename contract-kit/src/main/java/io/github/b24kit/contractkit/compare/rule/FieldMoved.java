package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class FieldMoved extends ContractRule {
    FieldMoved() {
        super(
                "field-moved",
                "A field is answered inside another object.",
                Severity.NONE,
                Severity.BREAKING,
                "field-moved");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.isAnswered() && difference.is(Aspect.FIELD_LEVEL, Trend.CHANGED);
    }
}
