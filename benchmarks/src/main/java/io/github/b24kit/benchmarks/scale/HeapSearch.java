package io.github.b24kit.benchmarks.scale;

import java.io.IOException;
import java.util.stream.IntStream;

/** The smallest heap with which a program is not much slower than with all it wants. */
final class HeapSearch {
    private static final double STEP = 1.25;
    private static final int SMALLEST = 8;
    private static final double SLOWER = 1.2;

    /** Sizes to try, in MiB; the last one is known to be enough. */
    private static final int[] SIZES = IntStream.concat(
                    IntStream.iterate(
                            SMALLEST, size -> size < Program.AMPLE_HEAP, size -> (int) Math.ceil(size * STEP)),
                    IntStream.of(Program.AMPLE_HEAP))
            .toArray();

    private HeapSearch() {}

    /** A run of something, with the heap and the seconds that it may take. */
    interface Run {
        Program.End run(int heapMegabytes, double seconds) throws IOException, InterruptedException;
    }

    /**
     * Halves the sizes until one is left.
     *
     * @param best seconds of the fastest run with an ample heap
     * @param tries how often a size may be too slow before it counts as too small
     */
    static int smallest(Run program, double best, int tries) throws IOException, InterruptedException {
        int tooSmall = -1;
        int enough = SIZES.length - 1;
        while (enough - tooSmall > 1) {
            int middle = (tooSmall + enough) / 2;
            if (isEnough(program, SIZES[middle], best * SLOWER, tries)) {
                enough = middle;
            } else {
                tooSmall = middle;
            }
        }
        return SIZES[enough];
    }

    private static boolean isEnough(Run program, int heap, double seconds, int tries)
            throws IOException, InterruptedException {
        for (int run = 0; run < tries; run++) {
            Program.End end = program.run(heap, seconds);
            if (!(end instanceof Program.TooSlow)) {
                return end instanceof Program.Done;
            }
        }
        return false;
    }
}
