package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class SunsetEarlier extends ContractRule {
    SunsetEarlier() {
        super(
                "sunset-earlier",
                "What is deprecated ends sooner than announced.",
                Severity.DANGEROUS,
                Severity.DANGEROUS,
                "sunset-earlier",
                "relaxed");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.is(Aspect.SUNSET, Trend.NARROWED, Trend.CHANGED);
    }
}
