package io.github.b24kit.benchmarks.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramTest {
    @TempDir
    Path temp;

    /** Does what its argument says, in a JVM of its own. */
    public static final class Guinea {
        private Guinea() {}

        public static void main(String[] args) throws InterruptedException {
            switch (args[0]) {
                case "fill" -> System.out.println(new byte[50 << 20].length);
                case "sleep" -> Thread.sleep(60_000);
                default -> throw new IllegalArgumentException("no such trick: " + args[0]);
            }
        }
    }

    @Test
    void costsAreThoseOfTheProcess() throws Exception {
        Costs costs = program("fill").run();
        assertThat(costs.wall()).isPositive();
        assertThat(costs.cpu()).isPositive();
        assertThat(costs.heap()).isBetween(50.0, 150.0);
        assertThat(Files.readString(temp.resolve("log"))).startsWith("52428800");
    }

    @Test
    void aHeapThatIsTooSmallIsAFailure() throws Exception {
        assertThat(program("fill").run(16, 60)).isInstanceOf(Program.Failed.class);
    }

    @Test
    void aRunThatTakesTooLongIsStopped() throws Exception {
        assertThat(program("sleep").run(16, 0.5)).isEqualTo(new Program.TooSlow());
    }

    @Test
    void aFailureIsToldWithWhatTheProgramSaid() {
        assertThatThrownBy(() -> program("dance").run()).hasMessageContaining("no such trick: dance");
    }

    private Program program(String trick) {
        return new Program(Program.home(Guinea.class), Guinea.class.getName(), List.of(trick), temp.resolve("log"));
    }
}
