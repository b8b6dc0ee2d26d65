package io.github.b24kit.contracttests.bite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps the list of named faults in step with the code it patches; that tests kill them is shown by the profile {@code faults}. */
class NamedFaultsTest {
    private static final Path ROOT = Path.of("..");

    static List<Fault> faults() {
        return Faults.all();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultHasItsPlaceInTheCode(Fault fault) throws IOException {
        assertThat(fault.places(ROOT))
                .as("places of " + fault.name() + " in " + fault.file())
                .isOne();
    }

    @Test
    void namesAreUnique() {
        assertThat(faults()).extracting(Fault::name).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(30);
    }
}
