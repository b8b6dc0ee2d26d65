package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class ApiVersionMoved extends ContractRule {
    ApiVersionMoved() {
        super(
                "api-version-moved",
                "A method is called through another version of the REST protocol.",
                Severity.BREAKING,
                Severity.BREAKING,
                "api-version-moved");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.is(Aspect.API_VERSION, Trend.CHANGED);
    }
}
