package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class AuthKindNarrowed extends ContractRule {
    AuthKindNarrowed() {
        super(
                "auth-kind-narrowed",
                "A kind of authorisation is refused.",
                Severity.BREAKING,
                Severity.NONE,
                "auth-kind-narrowed",
                "relaxed");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.is(Aspect.AUTHORISATION, Trend.NARROWED, Trend.CHANGED);
    }
}
