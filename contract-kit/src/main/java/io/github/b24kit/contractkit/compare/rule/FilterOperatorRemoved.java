package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class FilterOperatorRemoved extends ContractRule {
    FilterOperatorRemoved() {
        super(
                "filter-operator-removed",
                "A filter does not know an operator or a grouping any more.",
                Severity.BREAKING,
                Severity.NONE,
                "filter-operator-removed",
                "relaxed");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.is(Aspect.OPERATORS, Trend.NARROWED, Trend.CHANGED)
                || difference.is(Aspect.FILTER_FORM, Trend.NARROWED);
    }
}
