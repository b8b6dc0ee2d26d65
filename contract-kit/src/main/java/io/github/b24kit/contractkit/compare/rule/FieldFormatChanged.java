package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class FieldFormatChanged extends ContractRule {
    FieldFormatChanged() {
        super(
                "field-format-changed",
                "The same value is answered in another form: date or epoch, number or text, flag or letter.",
                Severity.NONE,
                Severity.BREAKING,
                "field-format-changed",
                "field-type-narrowed");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.isAnswered() && difference.is(Aspect.ENCODING, Trend.WIDENED, Trend.CHANGED);
    }
}
