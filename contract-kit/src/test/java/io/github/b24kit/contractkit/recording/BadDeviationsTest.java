package io.github.b24kit.contractkit.recording;

import static io.github.b24kit.contractkit.recording.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.b24kit.contractkit.RecordingFiles;
import io.github.b24kit.specmodel.finding.Finding;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Deviations that no recording shows, or that are listed twice. */
class BadDeviationsTest {
    private static final String GOOD = "{\"result\":{\"a\":1}}";

    @TempDir
    Path folder;

    static Stream<Arguments> deviations() {
        return Stream.of(
                arguments(new String[] {"a.b", "/id", "2", "3"}, "deviation-is-shown", "/0/page"),
                arguments(new String[] {"a.c", "/id", "1", "3"}, "deviation-is-shown", "/0/page"),
                arguments(new String[] {"a.b", "/id", "1", "1"}, "deviation-differs", "/0/ours"),
                arguments(new String[] {"a.b", "id", "1", "2"}, "recording-value-is-valid", "/0/pointer"),
                arguments(new String[] {"a b", "/id", "1", "2"}, "recording-value-is-valid", "/0/method"));
    }

    @ParameterizedTest
    @MethodSource("deviations")
    void refusesADeviationThatNothingShows(String[] row, String rule, String pointer) {
        new RecordingFiles(folder)
                .with("a.b.success", "a.b", "{\"id\":1}", GOOD)
                .deviations(row);

        assertThat(refusal(folder).findings())
                .extracting(Finding::rule, Finding::pointer)
                .containsExactly(tuple(rule, pointer));
    }

    @Test
    void refusesADeviationListedTwice() {
        new RecordingFiles(folder)
                .with("a.b.success", "a.b", "{\"id\":1}", GOOD)
                .deviations("a.b", "/id", "1", "2", "a.b", "/id", "1", "3");

        assertThat(refusal(folder).findings())
                .extracting(Finding::rule, Finding::pointer)
                .containsExactly(
                        tuple("deviation-is-unique", "/0/pointer"), tuple("deviation-is-unique", "/1/pointer"));
    }
}
