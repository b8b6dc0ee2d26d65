package io.github.b24kit.generator.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Recorded answers and example requests fit the exported schemas, and what is wrong on purpose does not. */
class RecordedAnswersTest {
    private static final JsonMapper JSON = new JsonMapper();

    private static Exported newer;
    private static Exported older;

    @BeforeAll
    static void export() throws Exception {
        newer = Exported.of(Exported.written(), OpenApi.Version.V3_1);
        older = Exported.of(Exported.written(), OpenApi.Version.V3_0);
    }

    static List<Path> recordings() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../recordings"), 2)) {
            return files.filter(file -> file.toString().matches(".*\\.(success|error)(\\.[0-9]+)?\\.json"))
                    .filter(file -> !file.toString().contains("target"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void everyRecordedAnswerFits(Path file) throws IOException {
        JsonNode recording = JSON.readTree(Files.readString(file));
        String method = recording.at("/method").asText();
        int status = recording.at("/response/status").asInt();
        String body = recording.at("/response/bodyText").asText();
        assertThat(newer.answerErrors(method, status, body)).isEmpty();
        assertThat(older.answerErrors(method, status, body)).isEmpty();
    }

    /** Requests of pages; where they differ from what the page documents, the difference is listed beside them. */
    @ParameterizedTest
    @MethodSource("recordings")
    void everyRecordedRequestFitsButForWhatIsListed(Path file) throws IOException {
        JsonNode recording = JSON.readTree(Files.readString(file));
        String method = recording.at("/method").asText();
        JsonNode body = recording.at("/request/body");
        if (body.isTextual()
                && !newer.document()
                        .at("/paths/~1" + method + ".json/post/requestBody")
                        .isMissingNode()) {
            List<String> wrong = newer.requestErrors(method, body.asText()).stream()
                    .map(error -> error.getInstanceLocation().toString())
                    .distinct()
                    .toList();
            assertThat(wrong).containsExactlyInAnyOrderElementsOf(listed(method, body.asText()));
        }
    }

    private static List<String> listed(String method, String body) throws IOException {
        List<String> listed = new ArrayList<>();
        for (JsonNode row :
                JSON.readTree(Path.of("../recordings/deviations.json").toFile())) {
            String pointer = row.at("/pointer").asText();
            boolean sent = JSON.readTree(body).at(pointer).equals(row.at("/page"));
            if (row.at("/method").asText().equals(method) && sent) {
                listed.add(pointer);
            }
        }
        return listed;
    }

    @Test
    void everyExampleFitsItsRequest() {
        int examples = 0;
        for (Exported exported : List.of(newer, older)) {
            for (Map.Entry<String, JsonNode> path :
                    exported.document().at("/paths").properties()) {
                for (JsonNode example : path.getValue().at("/post/requestBody/content/application~1json/examples")) {
                    String method = path.getKey().substring(1, path.getKey().length() - ".json".length());
                    assertThat(exported.requestErrors(
                                    method, example.at("/value").toString()))
                            .as(path.getKey())
                            .isEmpty();
                    examples++;
                }
            }
        }
        assertThat(examples).isGreaterThan(60);
    }

    @Test
    void allMethodsAreThere() throws Exception {
        assertThat(recordings()).hasSizeGreaterThan(60);
        try (Stream<Path> written = Files.walk(Path.of("../spec/methods"));
                Stream<Path> imported = Files.walk(Path.of("../spec/imported/methods"))) {
            Exported whole = Exported.of(Exported.packaged(), OpenApi.Version.V3_1);
            assertThat(whole.document().at("/paths").size()).isEqualTo((int) Stream.concat(written, imported)
                    .filter(each -> each.toString().endsWith(".yaml"))
                    .count());
        }
    }
}
