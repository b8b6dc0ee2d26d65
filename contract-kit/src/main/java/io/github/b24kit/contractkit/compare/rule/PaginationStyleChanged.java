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
                "The next page of a list is asked for in another way; where one spec says nothing of pages, nobody can tell, unless both take a start.",
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
        return severity(difference, super.call(difference));
    }

    @Override
    public Severity read(Difference difference) {
        return severity(difference, super.read(difference));
    }

    private static Severity severity(Difference difference, Severity changed) {
        return difference.has(Mark.IMPLIED)
                ? Severity.INFO
                : difference.has(Mark.UNSAID) ? Severity.DANGEROUS : changed;
    }
}
