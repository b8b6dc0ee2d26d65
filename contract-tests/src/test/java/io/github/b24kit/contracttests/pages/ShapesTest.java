package io.github.b24kit.contracttests.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.b24kit.contractkit.recording.Provenance;
import io.github.b24kit.contractkit.recording.Recording;
import io.github.b24kit.contractkit.recording.Recording.Outcome;
import io.github.b24kit.contractkit.recording.Recordings;
import io.github.b24kit.contracttests.DocumentationCorpus;
import io.github.b24kit.docsimporter.Corpus;
import io.github.b24kit.runtime.Operation;
import io.github.b24kit.runtime.answer.DriftMode;
import io.github.b24kit.runtime.error.ApiException;
import io.github.b24kit.specmodel.model.TypeDefinition.EnumDefinition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The shapes of the pages' answers: those of the pages, and what the generated decoders say of them. */
class ShapesTest {
    /** Its page has a comma after the last element of a list. */
    private static final String NO_JSON = "sale.payment.list.success";

    /** The state of the documentation that the archive holds; one recording is of an older one. */
    private static final String READ = "5988ed13";

    private final List<Recording> recordings = Recordings.packaged().all();

    @Test
    void everyMethodHasAnAnswerOfBothOutcomes() {
        assertThat(shapes()).hasSize(60);
        assertThat(recordings.stream()
                        .map(each -> each.method() + each.outcome())
                        .distinct())
                .hasSize(70);
    }

    @TestFactory
    Stream<DynamicTest> anAnswerHasTheShapeOfItsPage() {
        Optional<DocumentationCorpus> corpus = DocumentationCorpus.newest();
        assumeTrue(corpus.isPresent(), "no archive of the documentation in " + Corpus.ARCHIVES);
        Shape shape = new Shape(documentedValues());
        return recordings.stream()
                .filter(each -> source(each).commit().equals(READ))
                .map(each ->
                        dynamicTest(each.id(), () -> compare(each, corpus.get().root(), shape)));
    }

    private static void compare(Recording recording, Path root, Shape shape) throws IOException {
        Provenance.Source source = source(recording);
        String[] lines = source.lines().split("-", -1);
        String page = String.join(
                "\n",
                Files.readAllLines(root.resolve(source.path()))
                        .subList(Integer.parseInt(lines[0]) - 1, Integer.parseInt(lines[1])));
        if (recording.id().equals(NO_JSON)) {
            assertThatThrownBy(() -> shape.of(page)).isInstanceOf(JsonProcessingException.class);
        } else {
            assertThat(shape.of(recording.response().bodyText())).isEqualTo(shape.of(page));
        }
    }

    /** A contradiction between the answer on a page and its entry is in {@code drifts.yaml}, with the reason why it may stay. */
    @Test
    void theGeneratedDecodersReadTheShapes() throws ReflectiveOperationException {
        List<Difference> told = new ArrayList<>();
        for (Recording each : shapes()) {
            Operation<?> operation = operation(each.method());
            byte[] body = each.response().bodyText().getBytes(StandardCharsets.UTF_8);
            int status = each.response().status();
            if (each.outcome() == Outcome.ERROR) {
                assertThatThrownBy(() -> operation.decode(status, body, DriftMode.REPORT, drift -> {}))
                        .as(each.id())
                        .isInstanceOfSatisfying(
                                ApiException.class,
                                e -> assertThat(e.code().meanings()).isNotEmpty());
            } else {
                operation.decode(
                        status,
                        body,
                        DriftMode.REPORT,
                        drift -> told.add(new Difference(drift.method(), drift.pointer(), "shown", "drift")));
            }
        }
        Correction.explain(told, Correction.read("drifts.yaml"));
    }

    private List<Recording> shapes() {
        return recordings.stream()
                .filter(each -> each.provenance() instanceof Provenance.DocShape)
                .toList();
    }

    private static Provenance.Source source(Recording recording) {
        if (recording.provenance() instanceof Provenance.DocShape shape) {
            return shape.source();
        }
        return ((Provenance.DocExample) recording.provenance()).source();
    }

    private static Set<String> documentedValues() {
        Set<String> values = new TreeSet<>(Set.of("Y", "N"));
        EntriesAgainstPagesTest.api().types().values().forEach(type -> {
            if (type instanceof EnumDefinition open) {
                open.values().forEach(value -> values.add(value.value()));
            }
        });
        return values;
    }

    private static Operation<?> operation(String method) throws ReflectiveOperationException {
        StringBuilder name = new StringBuilder("io.github.b24kit.sample.api.")
                .append(method, 0, method.indexOf('.'))
                .append('.');
        for (String segment : method.split("\\.", -1)) {
            name.append(Character.toUpperCase(segment.charAt(0))).append(segment.substring(1));
        }
        return (Operation<?>)
                Class.forName(name.toString()).getField("OPERATION").get(null);
    }
}
