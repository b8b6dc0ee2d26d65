package io.github.b24kit.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
    @TempDir
    Path temp;

    @Test
    void mergesTheRatiosOfBothAndJudgesThem() throws Exception {
        Path jmh = part("jmh.json", "{'ratios': {'validate': 0.01}, 'measured': {'Validate.generated': {'ns': 200}}}");
        Path scale = part(
                "scale.json",
                "{'ratios': {'jar-size': 0.7}, 'measured': {'all bitrix24': {'files': 9}, 'all other': {'files': 8}}}");
        Main.main(new String[] {temp.toString(), jmh.toString(), scale.toString()});
        JsonNode report = new JsonMapper().readTree(temp.resolve("report.json").toFile());
        assertThat(report.get("ratios").toString()).isEqualTo("{\"jar-size\":0.7,\"validate\":0.01}");
        assertThat(report.get("measured").get("all bitrix24").get("files").asInt())
                .isEqualTo(9);
        assertThat(report.get("machine").get("cores").asInt()).isPositive();
        assertThat(report.get("date").asText()).matches("\\d{4}-\\d{2}-\\d{2}");
        assertThat(Files.readString(temp.resolve("report.md")))
                .contains("| `jar-size` | 0.7 | 0.6 | **missed** |", "| `validate` | 0.01 | 0.02 | kept |")
                .contains("| `javac-wall` | not measured | 0.4 |")
                .contains("| measured | files |\n|---|---:|\n| all bitrix24 | 9 |\n| all other | 8 |\n");
    }

    @Test
    void aPartThatIsMissingIsTold() {
        assertThatThrownBy(() -> Main.main(new String[] {temp.toString(), "nowhere.json"}))
                .hasMessageContaining("nowhere.json is missing");
    }

    private Path part(String name, String json) throws Exception {
        return Files.writeString(temp.resolve(name), json.replace('\'', '"'));
    }
}
