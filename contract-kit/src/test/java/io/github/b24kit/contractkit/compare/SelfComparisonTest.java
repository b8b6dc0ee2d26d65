package io.github.b24kit.contractkit.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A spec compared with itself has nothing to tell. */
class SelfComparisonTest {
    @Test
    void thePackagedSpecIsLikeItself() {
        assertThat(SpecComparison.compare(Specs.packaged(), Specs.packaged(), Specs.DAY))
                .isEmpty();
    }
}
