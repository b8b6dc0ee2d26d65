package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class FieldOptional extends ContractRule {
    FieldOptional() {
        super(
                "field-optional",
                "An answer may lack a field.",
                Severity.NONE,
                Severity.BREAKING,
                "field-optional",
                "field-firmer");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.isAnswered() && difference.is(Aspect.PRESENCE, Trend.WIDENED, Trend.CHANGED);
    }
}
