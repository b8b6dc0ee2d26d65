package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class ParamEncodingChanged extends ContractRule {
    ParamEncodingChanged() {
        super(
                "param-encoding-changed",
                "The same value is sent in another form: flags, dates, files, conditions, or what empties a field.",
                Severity.BREAKING,
                Severity.NONE,
                "param-encoding-changed",
                "relaxed");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.isSent()
                && (difference.is(Aspect.ENCODING, Trend.CHANGED)
                        || difference.is(Aspect.CLEARING, Trend.NARROWED, Trend.CHANGED));
    }
}
