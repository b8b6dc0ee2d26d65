package io.github.b24kit.generator.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.generator.Compilation;
import io.github.b24kit.specmodel.entry.Language;
import io.github.b24kit.specmodel.entry.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Specs nobody thought of: read, generate, compile, send and answer through the generated code.
 *
 * <p>{@code -Dproperty.count=500} draws that many, {@code -Dproperty.seed=7} begins with that one; each failure names the seed of
 * its spec, so that {@code -Dproperty.seed=<seed> -Dproperty.count=1} shows it alone.
 */
class RandomSpecTest {
    /** Compiled together: starting the compiler costs more than most specs. */
    private static final int BATCH = 20;

    private static final int REQUESTS = 5;

    @TempDir
    static Path folder;

    private static final List<Trial> TRIALS = new ArrayList<>();

    @BeforeAll
    static void draw() throws Exception {
        int count = Integer.getInteger("property.count", 30);
        String given = System.getProperty("property.seed", "1");
        long first = given.equals("random") ? new Random().nextInt(1_000_000_000) : Long.parseLong(given);
        System.out.println("property.seed=" + first + " property.count=" + count);
        for (long seed = first; seed < first + count; seed++) {
            TRIALS.add(Trial.of(seed, folder));
        }
    }

    @Test
    void whatIsGeneratedCompilesAndCarriesEveryRequestAndAnswer() throws Exception {
        for (int start = 0; start < TRIALS.size(); start += BATCH) {
            List<Trial> batch = TRIALS.subList(start, Math.min(start + BATCH, TRIALS.size()));
            Compilation compilation =
                    new Compilation(folder.resolve("classes" + start).toAbsolutePath());
            batch.forEach(trial -> compilation.add(trial.files()));
            assertThat(compilation.problems()).isEmpty();
            ClassLoader loader = compilation.loader();
            for (Trial trial : batch) {
                for (int i = 0; i < REQUESTS; i++) {
                    trial.send(loader);
                    trial.stray(loader);
                    trial.answer(loader);
                }
            }
        }
    }

    /** A key that comes into the language has to come into the random specs too. */
    @Test
    void everyKeyOfTheLanguageIsDrawn() {
        Set<String> drawn =
                TRIALS.stream().flatMap(trial -> trial.keys().stream()).collect(Collectors.toSet());
        Set<String> known = Arrays.stream(Level.values())
                .filter(level -> level != Level.NAMING)
                .flatMap(level -> Language.keys(level).keySet().stream())
                .filter(key -> !key.equals("because")) // a word of corrections only
                .collect(Collectors.toCollection(TreeSet::new));
        if (TRIALS.size() >= 30) {
            assertThat(drawn).containsAll(known);
        }
    }
}
