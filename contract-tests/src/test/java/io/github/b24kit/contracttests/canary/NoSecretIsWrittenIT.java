package io.github.b24kit.contracttests.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Runs after the tests of all modules: logs, reports, pacts, whatever they have written under their target folders. */
class NoSecretIsWrittenIT {
    private static final Path TARGET = Path.of(System.getProperty("bitrix24.target", "target"));

    @Test
    void noFileHoldsAPlantedSecret() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> modules =
                Files.list(TARGET.toAbsolutePath().getParent().getParent())) {
            for (Path target : modules.map(module -> module.resolve("target"))
                    .filter(Files::isDirectory)
                    .toList()) {
                found.addAll(CanarySearch.in(target).found());
            }
        }
        assertThat(found).isEmpty();
    }

    /** Otherwise nothing would be found because nothing was written. */
    @Test
    void whatWasPrintedBesideTheSecretsIsThere() throws IOException {
        Path printed = TARGET.resolve("surefire-reports/" + PlantedSecretsTest.class.getName() + "-output.txt");
        assertThat(Files.readString(printed))
                .contains(PlantedSecretsTest.BESIDE, "OutcomeUnknownException", "ApiException", "drift")
                .contains("***");
    }
}
