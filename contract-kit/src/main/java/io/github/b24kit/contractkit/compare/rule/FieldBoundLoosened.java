package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Mark;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class FieldBoundLoosened extends ContractRule {
    FieldBoundLoosened() {
        super(
                "field-bound-loosened",
                "A field may be answered with longer texts, more elements or greater numbers; beyond 32 bits, numbers no longer fit.",
                Severity.NONE,
                Severity.DANGEROUS,
                "field-bound-loosened",
                "relaxed");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.isAnswered()
                && (difference.is(Aspect.BOUND, Trend.WIDENED, Trend.CHANGED)
                        || difference.is(Aspect.BOUND_SET, Trend.WIDENED, Trend.CHANGED)
                        || difference.is(Aspect.PATTERN, Trend.WIDENED, Trend.CHANGED));
    }

    @Override
    public Severity read(Difference difference) {
        return difference.has(Mark.BEYOND_INT) ? Severity.BREAKING : super.read(difference);
    }
}
