package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.finding.Severity;

/** A false alarm is acceptable here, silence is not. */
final class UnclassifiedChange extends ContractRule {
    static final String ID = "unclassified-change";

    UnclassifiedChange() {
        super(
                ID,
                "The contract says something else, and no other rule knows what that does to a caller.",
                Severity.DANGEROUS,
                Severity.DANGEROUS,
                ID);
    }

    @Override
    boolean claims(Difference difference) {
        return true;
    }

    @Override
    public Severity call(Difference difference) {
        return difference.isAnswered() ? Severity.NONE : Severity.DANGEROUS;
    }

    @Override
    public Severity read(Difference difference) {
        return difference.isSent() ? Severity.NONE : Severity.DANGEROUS;
    }
}
