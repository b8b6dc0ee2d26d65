package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class FieldNullable extends ContractRule {
    FieldNullable() {
        super("field-nullable", "A field may be answered as null.", Severity.NONE, Severity.BREAKING, "field-firmer");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.isAnswered() && difference.is(Aspect.NULLABLE, Trend.WIDENED);
    }
}
