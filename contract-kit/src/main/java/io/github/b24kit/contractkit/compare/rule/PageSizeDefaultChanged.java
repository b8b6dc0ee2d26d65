package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class PageSizeDefaultChanged extends ContractRule {
    PageSizeDefaultChanged() {
        super(
                "page-size-default-changed",
                "A page has another number of rows when the caller does not say how many.",
                Severity.DANGEROUS,
                Severity.DANGEROUS,
                "page-size-default-changed");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.is(Aspect.PAGE_SIZE, Trend.CHANGED);
    }
}
