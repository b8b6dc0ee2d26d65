package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class FieldEnumRemoved extends ContractRule {
    FieldEnumRemoved() {
        super(
                "field-enum-removed",
                "A field is not answered with one of the listed values any more.",
                Severity.NONE,
                Severity.INFO,
                "field-enum-added");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.isAnswered() && difference.is(Aspect.VALUES, Trend.VANISHED);
    }
}
