package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class FieldRemoved extends ContractRule {
    FieldRemoved() {
        super(
                "field-removed",
                "A field that every answer had is gone.",
                Severity.NONE,
                Severity.BREAKING,
                "field-added");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.isAnswered() && Presences.vanished(difference) && !Presences.sometimes(difference);
    }
}
