package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Mark;
import io.github.b24kit.contractkit.compare.difference.Trend;
import java.util.Set;

/** Fields, or several at once, that came or went. */
final class Presences {
    private static final Set<Aspect> FIELDS = Set.of(Aspect.FIELD, Aspect.CASE, Aspect.REST, Aspect.ROW_FIELDS);

    private Presences() {}

    static boolean vanished(Difference difference) {
        return difference.trend() == Trend.VANISHED && FIELDS.contains(difference.aspect());
    }

    static boolean appeared(Difference difference) {
        return difference.trend() == Trend.APPEARED && FIELDS.contains(difference.aspect());
    }

    /** Whether some answers lack what came or went anyway. */
    static boolean sometimes(Difference difference) {
        return difference.has(Mark.CONDITIONAL) || difference.aspect() != Aspect.FIELD;
    }
}
