package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class FieldAdded extends ContractRule {
    FieldAdded() {
        super(
                "field-added",
                "An answer has a field more.",
                Severity.NONE,
                Severity.INFO,
                "field-removed",
                "field-removed-optional");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.isAnswered() && Presences.appeared(difference);
    }
}
