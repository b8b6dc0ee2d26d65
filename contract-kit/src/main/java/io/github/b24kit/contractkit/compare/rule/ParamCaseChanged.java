package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class ParamCaseChanged extends ContractRule {
    ParamCaseChanged() {
        super(
                "param-case-changed",
                "The name of a parameter or field is spelled with other capitals.",
                Severity.BREAKING,
                Severity.BREAKING,
                "param-case-changed");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.is(Aspect.FIELD_CASE, Trend.CHANGED);
    }

    @Override
    public Severity call(Difference difference) {
        return difference.isSent() ? super.call(difference) : Severity.NONE;
    }

    @Override
    public Severity read(Difference difference) {
        return difference.isAnswered() ? super.read(difference) : Severity.NONE;
    }
}
