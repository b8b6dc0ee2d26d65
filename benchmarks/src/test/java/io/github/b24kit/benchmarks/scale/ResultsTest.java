package io.github.b24kit.benchmarks.scale;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsTest {
    @TempDir
    Path temp;

    @Test
    void ratiosAreOfTheWholeApi() throws Exception {
        Results results = new Results();
        results.add("50", "bitrix24", Map.of("methods", 50.0, "generate-cpu-s", 2.0));
        results.add("500", "bitrix24", Map.of("methods", 500.0, "generate-cpu-s", 6.5));
        results.add(
                "all",
                "bitrix24",
                Map.of(
                        "methods", 1000.0,
                        "generate-cpu-s", 10.5,
                        "generate-wall-s", 4.0,
                        "no-change-wall-s", 1.0,
                        "generate-heap-mb", 100.0,
                        "javac-wall-s", 3.0,
                        "jar-bytes", 123456.0,
                        "lines", 250000.0));
        results.add(
                "all",
                "openapi-generator",
                Map.of(
                        "generate-wall-s",
                        20.0,
                        "generate-heap-mb",
                        400.0,
                        "javac-wall-s",
                        12.0,
                        "jar-bytes",
                        246912.0));
        Path file = temp.resolve("scale.json");
        results.write(file);
        JsonNode ratios = new JsonMapper().readTree(file.toFile()).get("ratios");
        assertThat(ratios.get("generate-wall").asDouble()).isEqualTo(0.2);
        assertThat(ratios.get("generate-heap").asDouble()).isEqualTo(0.25);
        assertThat(ratios.get("javac-wall").asDouble()).isEqualTo(0.25);
        assertThat(ratios.get("jar-size").asDouble()).isEqualTo(0.5);
        assertThat(ratios.get("lines-per-method").asDouble()).isEqualTo(250);
        assertThat(ratios.get("no-change").asDouble()).isEqualTo(0.25);
        assertThat(ratios.get("growth").asDouble()).isEqualTo(0.8);
    }

    @Test
    void aRatioIsLeftOutWhereASideIsMissing() throws Exception {
        Results results = new Results();
        results.add("5", "bitrix24", Map.of("methods", 5.0));
        Path file = temp.resolve("scale.json");
        results.write(file);
        assertThat(new JsonMapper().readTree(file.toFile()).get("ratios")).isEmpty();
    }
}
