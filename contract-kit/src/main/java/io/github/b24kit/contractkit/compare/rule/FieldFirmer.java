package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class FieldFirmer extends ContractRule {
    FieldFirmer() {
        super(
                "field-firmer",
                "A field is always there, or never null.",
                Severity.NONE,
                Severity.INFO,
                "field-nullable",
                "field-optional");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.isAnswered()
                && (difference.is(Aspect.NULLABLE, Trend.NARROWED) || difference.is(Aspect.PRESENCE, Trend.NARROWED));
    }
}
