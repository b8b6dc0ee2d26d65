package io.github.b24kit.contractkit.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.contractkit.compare.difference.Side;
import io.github.b24kit.contractkit.compare.finding.ContractFinding;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.model.Operation;
import io.github.b24kit.specmodel.resolve.Places;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** As many methods as Bitrix24 has: comparing them is no matter of minutes, whatever happened to them. */
class ScaleTest {
    private static final int METHODS = 1700;
    private static final long MOST_MILLIS = 5_000;

    @Test
    void theWholeApiIsComparedInSeconds() {
        Api api = Specs.packaged().api();
        long before = nanosOfThisThread();
        List<ContractFinding> same = compare(many(api, "m"), many(api, "m"));
        // Nothing keeps its name: each method that is gone could be any of those that came.
        List<ContractFinding> renamed = compare(many(api, "old"), many(api, "new"));
        long millis = (nanosOfThisThread() - before) / 1_000_000;
        System.out.println("compared 2 x " + METHODS + " methods in " + millis + " ms");
        assertThat(same).isEmpty();
        assertThat(renamed).hasSizeGreaterThanOrEqualTo(METHODS);
        assertThat(millis).isLessThan(MOST_MILLIS);
    }

    private static List<ContractFinding> compare(Api base, Api head) {
        return SpecComparison.compare(new Side(base, Places.NONE), new Side(head, Places.NONE), Specs.DAY);
    }

    /** Of the processor, since a busy machine says nothing about the comparison. */
    private static long nanosOfThisThread() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Api many(Api api, String word) {
        List<Operation> operations = new ArrayList<>();
        for (int i = 0; i < METHODS; i++) {
            Operation each = api.operations().get(i % api.operations().size());
            String name = word + i / api.operations().size() + "." + each.method();
            operations.add(new Operation(
                    name,
                    each.api(),
                    each.location(),
                    each.origin(),
                    each.summary(),
                    each.docs(),
                    each.source(),
                    each.access(),
                    each.behaviour(),
                    each.deprecated(),
                    each.params(),
                    each.result(),
                    each.pages(),
                    each.httpStatus(),
                    each.errors(),
                    each.examples()));
        }
        return new Api(operations, api.types(), api.commonErrors(), api.naming());
    }
}
