package io.github.b24kit.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.specmodel.MethodFilter;
import io.github.b24kit.specmodel.SpecRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {
    @TempDir
    Path spec;

    @Test
    void differsWithEverythingThatDecides() throws IOException {
        Path file = Files.writeString(
                Files.createDirectories(spec.resolve("methods")).resolve("user.get.yaml"), "a: 1");
        Optional<Fingerprint> first = fingerprint("com.acme", "user.*");
        assertThat(first).isPresent().isEqualTo(fingerprint("com.acme", "user.*"));
        assertThat(first)
                .isNotEqualTo(fingerprint("com.other", "user.*"))
                .isNotEqualTo(fingerprint("com.acme", "crm.*"));
        Files.writeString(file, "a: 2");
        assertThat(first).isNotEqualTo(fingerprint("com.acme", "user.*"));
    }

    private Optional<Fingerprint> fingerprint(String packageName, String methods) {
        return Fingerprint.of(
                List.of(new SpecRoot(spec, SpecRoot.Layer.PACKAGED)),
                new MethodFilter(List.of(methods)),
                new GeneratorOptions(packageName));
    }
}
