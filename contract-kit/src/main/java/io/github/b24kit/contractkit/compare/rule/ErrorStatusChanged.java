package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class ErrorStatusChanged extends ContractRule {
    ErrorStatusChanged() {
        super(
                "error-status-changed",
                "An error comes with another HTTP status; where the status is not told any more, it may.",
                Severity.BREAKING,
                Severity.BREAKING,
                "error-status-changed",
                "relaxed");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.is(Aspect.ERROR_STATUS, Trend.NARROWED, Trend.CHANGED)
                || difference.is(Aspect.FAILURE_STATUS, Trend.NARROWED, Trend.CHANGED);
    }

    @Override
    public Severity call(Difference difference) {
        return difference.trend() == Trend.NARROWED ? Severity.DANGEROUS : super.call(difference);
    }

    @Override
    public Severity read(Difference difference) {
        return difference.trend() == Trend.NARROWED ? Severity.DANGEROUS : super.read(difference);
    }
}
