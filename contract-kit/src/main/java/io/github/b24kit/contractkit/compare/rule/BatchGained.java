package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class BatchGained extends ContractRule {
    BatchGained() {
        super("batch-gained", "A method is accepted inside batch.", Severity.INFO, Severity.NONE, "batch-lost");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.is(Aspect.BATCH, Trend.WIDENED);
    }
}
