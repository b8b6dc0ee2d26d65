package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.contractkit.compare.finding.Severity;
import java.util.Set;

/** What the other rules demand of a change is the other way round here. */
final class Relaxed extends ContractRule {
    static final String ID = "relaxed";

    private static final Set<Aspect> OF_CALLS = Set.of(
            Aspect.PERMISSION,
            Aspect.AUTHORISATION,
            Aspect.EDITIONS,
            Aspect.EFFECT,
            Aspect.CONSUMES,
            Aspect.PAGE_MAX,
            Aspect.POSITION);

    Relaxed() {
        super(
                ID,
                "More is accepted, or less can come back, than before; what was right stays right.",
                Severity.INFO,
                Severity.INFO,
                "sunset-earlier",
                "effect-changed",
                "page-size-max-decreased",
                "total-or-next-removed",
                "auth-kind-narrowed",
                "permission-raised",
                "plan-or-edition-limited",
                "param-became-enum",
                "param-bound-tightened",
                "param-bound-set",
                "param-encoding-changed",
                "param-position-changed",
                "param-dependency-added",
                "param-deprecated",
                "filter-operator-removed",
                "field-multiplicity-changed",
                "field-enum-added",
                "field-bound-loosened",
                "field-deprecated",
                "error-status-changed");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.is(Aspect.DEPRECATION, Trend.VANISHED)
                || difference.is(Aspect.SUNSET, Trend.WIDENED)
                || difference.trend() == (difference.isAnswered() ? Trend.NARROWED : Trend.WIDENED);
    }

    @Override
    public Severity call(Difference difference) {
        return difference.isAnswered() ? Severity.NONE : Severity.INFO;
    }

    /** What only a caller could do wrong is no news for who reads. */
    @Override
    public Severity read(Difference difference) {
        return difference.isSent() || OF_CALLS.contains(difference.aspect()) ? Severity.NONE : Severity.INFO;
    }
}
