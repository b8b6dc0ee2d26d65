package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class ParamEnumAdded extends ContractRule {
    ParamEnumAdded() {
        super(
                "param-enum-added",
                "A parameter lists a value more.",
                Severity.INFO,
                Severity.NONE,
                "param-enum-removed");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.isSent() && difference.is(Aspect.VALUES, Trend.APPEARED);
    }
}
