package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class FieldTypeNarrowed extends ContractRule {
    FieldTypeNarrowed() {
        super(
                "field-type-narrowed",
                "A field is not answered in one of its types or forms any more.",
                Severity.NONE,
                Severity.INFO,
                "field-type-widened",
                "field-format-changed");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.isAnswered()
                && (difference.is(Aspect.TYPE, Trend.NARROWED) || difference.is(Aspect.ENCODING, Trend.NARROWED));
    }
}
