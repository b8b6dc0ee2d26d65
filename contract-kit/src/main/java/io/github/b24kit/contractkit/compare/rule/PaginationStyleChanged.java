package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Mark;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class PaginationStyleChanged extends ContractRule {
    PaginationStyleChanged() {
        super(
                "pagination-style-changed",
                "The next page of a list is asked for in another way; where one spec says nothing of pages, nobody can tell.",
                Severity.BREAKING,
                Severity.BREAKING,
                "pagination-style-changed");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.is(Aspect.PAGE_STYLE, Trend.CHANGED);
    }

    @Override
    public Severity call(Difference difference) {
        return difference.has(Mark.UNSAID) ? Severity.DANGEROUS : super.call(difference);
    }

    @Override
    public Severity read(Difference difference) {
        return difference.has(Mark.UNSAID) ? Severity.DANGEROUS : super.read(difference);
    }
}
