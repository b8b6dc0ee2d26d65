package io.github.b24kit.docsimporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.b24kit.docsimporter.facts.Fact;
import io.github.b24kit.docsimporter.facts.MethodFacts;
import io.github.b24kit.docsimporter.facts.MethodReader;
import io.github.b24kit.docsimporter.page.Page;
import io.github.b24kit.docsimporter.page.Words;
import io.github.b24kit.docsimporter.yfm.PageText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds what is read of randomly drawn pages against what people read of them who knew neither the code nor its output. Where they
 * differed the page decided.
 */
class ByHandTest {
    private static final Path FACTS = Path.of("src", "test", "resources", "by-hand");

    @TestFactory
    Stream<DynamicTest> aPageIsReadAsByHand() throws IOException, InterruptedException {
        Corpus corpus = Corpus.newest();
        MethodReader reader = new MethodReader(Words.packaged());
        try (Stream<Path> files = Files.list(FACTS)) {
            return files.sorted().toList().stream()
                    .map(file -> dynamicTest(file.getFileName().toString(), () -> compare(json(file), corpus, reader)));
        }
    }

    private static JsonNode json(Path file) throws IOException {
        return new ObjectMapper().readTree(file.toFile());
    }

    private static void compare(JsonNode hand, Corpus corpus, MethodReader reader) throws IOException {
        String file = hand.get("file").asText();
        PageText text =
                PageText.of(file, Files.readString(corpus.root().resolve(file)), path -> fragment(corpus, path));
        MethodFacts read = Objects.requireNonNull(reader.read(Page.read(text)), file);

        assertThat(read.method()).isEqualTo(hand.get("method").asText());
        assertThat(read.v3() ? "v3" : "v2").isEqualTo(hand.get("api").asText());
        assertThat(read.deprecated()).isEqualTo(hand.get("deprecated").asBoolean());
        assertThat(read.scope()).isEqualTo(texts(hand.get("scope")));
        assertThat(read.httpStatus().stream().distinct())
                .containsExactlyInAnyOrderElementsOf(texts(hand.get("httpStatus")));
        assertThat(read.params().stream().map(ByHandTest::param))
                .containsExactlyInAnyOrderElementsOf(rows(hand.get("params"), ByHandTest::param));
        List<Fact.FieldRow> result = read.result().stream()
                .filter(row -> row.source().layer() != Fact.Layer.JSON_EXAMPLE)
                .toList();
        assertThat(result.stream().map(row -> row.path() + " " + row.types()))
                .containsExactlyInAnyOrderElementsOf(rows(
                        hand.at("/result/fields"), row -> row.get("path").asText() + " " + texts(row.get("types"))));
        if (!hand.at("/result/types").isEmpty()) {
            assertThat(read.resultTypes()).isEqualTo(texts(hand.at("/result/types")));
            assertThat(read.envelope()).containsExactlyInAnyOrderElementsOf(texts(hand.at("/result/envelope")));
        }
        assertThat(read.errors().stream()
                        .filter(row -> !read.isShared(row))
                        .map(row -> row.code() + " " + row.status()))
                .containsExactlyElementsOf(rows(
                        hand.get("errors"),
                        row -> row.get("code").asText() + " "
                                + row.get("status").asText()));
    }

    private static String fragment(Corpus corpus, String path) {
        try {
            return Files.readString(corpus.root().resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String param(Fact.FieldRow row) {
        return row.path() + " " + row.types() + " " + row.required() + " "
                + row.values().stream().sorted().toList() + " " + row.variant();
    }

    private static String param(JsonNode row) {
        return row.get("path").asText() + " " + texts(row.get("types")) + " "
                + row.get("required").asBoolean() + " "
                + texts(row.get("values")).stream().sorted().toList() + " "
                + row.path("variant").asText();
    }

    private static List<String> rows(JsonNode rows, Function<JsonNode, String> text) {
        List<String> texts = new ArrayList<>();
        rows.forEach(row -> texts.add(text.apply(row)));
        return texts;
    }

    private static List<String> texts(JsonNode array) {
        return rows(array, JsonNode::asText);
    }
}
