package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.contractkit.compare.finding.Severity;

final class BatchLost extends ContractRule {
    BatchLost() {
        super("batch-lost", "A method is refused inside batch.", Severity.BREAKING, Severity.NONE, "batch-gained");
    }

    @Override
    boolean claims(Difference difference) {
        return difference.is(Aspect.BATCH, Trend.NARROWED);
    }
}
