package io.github.b24kit.benchmarks.scale;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What one process has cost.
 *
 * @param wall seconds from its start to its end
 * @param cpu seconds of user and system time
 * @param heap greatest use of the heap, in MiB
 */
record Costs(double wall, double cpu, double heap) {
    static double median(List<Costs> runs, ToDoubleFunction<Costs> cost) {
        double[] sorted = runs.stream().mapToDouble(cost).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    static double best(List<Costs> runs) {
        return runs.stream().mapToDouble(Costs::wall).min().orElseThrow();
    }
}
