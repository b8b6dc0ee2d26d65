package io.github.b24kit.specmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every folder or file below {@code broken/} is a spec with mistakes; beside it stand the findings as they are printed. A
 * file {@code x.yaml} is read as {@code methods/a.b.yaml}; a folder holds {@code spec/}, {@code user/} and
 * {@code filter}, lines of a method filter.
 * {@code -Dbroken.update=true} writes the findings anew: read the difference before you commit it.
 */
class BrokenSpecsTest {
    private static final Path FOLDER = Path.of("src/test/resources/broken");

    @ParameterizedTest
    @MethodSource("names")
    void isToldAsExpected(String name) throws IOException {
        String findings = sources(name).findings();
        if (Boolean.getBoolean("broken.update")) {
            Files.writeString(expectation(name), findings);
        }
        assertThat(findings).isNotEmpty().isEqualTo(Files.readString(expectation(name)));
    }

    @Test
    void everySpecHasItsExpectationAndTheOtherWayRound() throws IOException {
        assumeFalse(Boolean.getBoolean("broken.update"));
        TreeSet<String> expected = new TreeSet<>();
        for (Path file : list()) {
            String name = file.getFileName().toString();
            if (Files.isDirectory(file)) {
                assertThat(file.resolve("spec")).isDirectory();
                expected.add(Files.exists(file.resolve("expected")) ? name : name + "/expected is missing");
            } else if (name.endsWith(".expected")) {
                expected.add(name.substring(0, name.length() - ".expected".length()));
            }
        }
        assertThat(names()).containsExactlyInAnyOrderElementsOf(expected);
    }

    static Stream<String> names() throws IOException {
        return list().stream()
                .filter(file -> !file.toString().endsWith(".expected"))
                .map(file -> file.getFileName().toString().replaceFirst("\\.yaml$", ""));
    }

    private static SpecSources sources(String name) throws IOException {
        Path folder = FOLDER.resolve(name);
        SpecSources sources = SpecSources.empty();
        if (!Files.isDirectory(folder)) {
            return sources.file("methods/a.b.yaml", Files.readString(FOLDER.resolve(name + ".yaml")));
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (path.equals("filter")) {
                    sources.filtered(Files.readAllLines(file));
                } else if (!path.equals("expected")) {
                    sources.at(path, Files.readString(file));
                }
            }
        }
        return sources;
    }

    private static Path expectation(String name) {
        Path folder = FOLDER.resolve(name);
        return Files.isDirectory(folder) ? folder.resolve("expected") : FOLDER.resolve(name + ".expected");
    }

    private static List<Path> list() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }
}
