package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class FieldRemovedOptional extends ContractRule {
    FieldRemovedOptional() {
        super(
                "field-removed-optional",
                "A field that some answers had is gone.",
                Severity.NONE,
                Severity.DANGEROUS,
                "field-added");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.isAnswered() && Presences.vanished(difference) && Presences.sometimes(difference);
    }
}
