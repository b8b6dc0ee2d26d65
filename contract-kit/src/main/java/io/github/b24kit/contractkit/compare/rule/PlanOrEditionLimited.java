package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class PlanOrEditionLimited extends ContractRule {
    PlanOrEditionLimited() {
        super(
                "plan-or-edition-limited",
                "What was there in an edition of Bitrix24 is not there any more.",
                Severity.BREAKING,
                Severity.NONE,
                "plan-or-edition-limited",
                "relaxed");
    }

    @Override
    boolean claims(Difference difference) {
        return !difference.isAnswered() && difference.is(Aspect.EDITIONS, Trend.NARROWED, Trend.CHANGED);
    }
}
