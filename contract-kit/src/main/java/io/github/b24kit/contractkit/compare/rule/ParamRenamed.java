package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class ParamRenamed extends ContractRule {
    ParamRenamed() {
        super("param-renamed", "A parameter has another name.", Severity.BREAKING, Severity.NONE, "param-renamed");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.isSent() && difference.is(Aspect.FIELD_NAME, Trend.CHANGED);
    }
}
