package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class FieldEnumAdded extends ContractRule {
    FieldEnumAdded() {
        super(
                "field-enum-added",
                "A field may be answered with values that were not listed.",
                Severity.NONE,
                Severity.DANGEROUS,
                "field-enum-removed",
                "relaxed");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.isAnswered()
                && (difference.is(Aspect.VALUES, Trend.APPEARED) || difference.is(Aspect.OPENNESS, Trend.WIDENED));
    }
}
