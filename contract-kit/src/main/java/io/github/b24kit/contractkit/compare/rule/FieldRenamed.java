package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class FieldRenamed extends ContractRule {
    FieldRenamed() {
        super(
                "field-renamed",
                "An answered field has another name.",
                Severity.NONE,
                Severity.BREAKING,
                "field-renamed");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.isAnswered() && difference.is(Aspect.FIELD_NAME, Trend.CHANGED);
    }
}
