package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.contractkit.compare.finding.Severity;
import java.util.regex.Pattern;

final class ParamTypeChanged extends ContractRule {
    /** What an entry has where a page gives no type. */
    private static final Pattern UNTOLD = Pattern.compile("(?<![\\w.])any(?![\\w.])");

    ParamTypeChanged() {
        super(
                "param-type-changed",
                "A parameter does not take all the values that it took; where the older spec tells no type, it may not have taken them.",
                Severity.BREAKING,
                Severity.NONE,
                "param-type-changed",
                "param-type-widened");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.isSent() && difference.is(Aspect.TYPE, Trend.NARROWED, Trend.CHANGED);
    }

    @Override
    public Severity call(Difference difference) {
        String from = difference.from();
        boolean untold = from != null && UNTOLD.matcher(from).find();
        return untold && difference.trend() == Trend.NARROWED ? Severity.DANGEROUS : super.call(difference);
    }
}
