package io.github.b24kit.benchmarks.scale;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.benchmarks.scale.Program.Done;
import io.github.b24kit.benchmarks.scale.Program.Failed;
import io.github.b24kit.benchmarks.scale.Program.TooSlow;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HeapSearchTest {
    private static final Done DONE = new Done(new Costs(1, 1, 1));

    @Test
    void findsTheFirstSizeThatIsEnough() throws Exception {
        assertThat(HeapSearch.smallest((heap, seconds) -> heap < 100 ? new Failed(3) : DONE, 10, 1))
                .isBetween(100, 125);
        assertThat(HeapSearch.smallest((heap, seconds) -> DONE, 10, 1)).isEqualTo(8);
        assertThat(HeapSearch.smallest((heap, seconds) -> new Failed(3), 10, 1)).isEqualTo(2048);
    }

    @Test
    void aRunMayTakeAFifthMoreThanTheBest() throws Exception {
        HeapSearch.smallest(
                (heap, seconds) -> {
                    assertThat(seconds).isEqualTo(12);
                    return DONE;
                },
                10,
                1);
    }

    @Test
    void oneSlowRunIsNoProof() throws Exception {
        AtomicInteger runs = new AtomicInteger();
        assertThat(HeapSearch.smallest(
                        (heap, seconds) -> runs.incrementAndGet() % 2 == 1 ? new TooSlow() : DONE, 10, 2))
                .isEqualTo(8);
    }
}
