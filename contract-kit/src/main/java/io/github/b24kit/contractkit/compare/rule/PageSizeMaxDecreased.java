package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Mark;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class PageSizeMaxDecreased extends ContractRule {
    PageSizeMaxDecreased() {
        super(
                "page-size-max-decreased",
                "A caller may ask for fewer rows of a page; a ceiling of which nothing was said may have been there.",
                Severity.BREAKING,
                Severity.NONE,
                "relaxed");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.is(Aspect.PAGE_MAX, Trend.NARROWED);
    }

    @Override
    public Severity call(Difference difference) {
        return difference.has(Mark.UNSAID) ? Severity.DANGEROUS : super.call(difference);
    }
}
