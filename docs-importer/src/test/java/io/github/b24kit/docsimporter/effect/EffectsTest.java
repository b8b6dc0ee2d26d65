package io.github.b24kit.docsimporter.effect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.docsimporter.Corpus;
import io.github.b24kit.docsimporter.docs.DocsReader;
import io.github.b24kit.docsimporter.docs.DocsReading;
import io.github.b24kit.docsimporter.docs.Documentation;
import io.github.b24kit.docsimporter.facts.MethodFacts;
import io.github.b24kit.docsimporter.sample.GoMark;
import io.github.b24kit.specmodel.model.Operation.Effect;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectsTest {
    private static final Effects EFFECTS = Effects.packaged();

    /** Marks: {@code y} for a call that Go marks, {@code n} for one that it does not. */
    @ParameterizedTest
    @CsvSource({
        "a.b.get, y, SAFE, VERB",
        "a.b.get, '', SAFE, VERB",
        "a.b.getList, yy, SAFE, VERB",
        "a.b.FIELDS, y, SAFE, VERB",
        "a.b.get, n, UNSAFE, NO_MARK",
        "a.b.get, yn, UNSAFE, NO_MARK",
        "a.b.add, n, UNSAFE, VERB",
        "a.b.update, '', UNSAFE, VERB",
        "a.b.update, y, UNSAFE, NO_VERB",
        "a.b.getAndClear, '', UNSAFE, VERB",
        "a.get.b, y, UNSAFE, NO_VERB",
        "get.b, n, UNSAFE, VERB",
        "b, '', UNSAFE, VERB",
        "user.current, n, SAFE, NAME",
        "User.Current, n, SAFE, NAME",
        "event.offline.get, '', UNSAFE, NAME",
        "im.notify.read.list, y, UNSAFE, NAME",
    })
    void whatTellsLessSafetyCounts(String method, String marks, Effect effect, EffectTelling.By by) {
        List<GoMark> go = marks.chars()
                .mapToObj(mark -> new GoMark(1, method, mark == 'y'))
                .toList();
        assertThat(EFFECTS.of(method, go)).isEqualTo(new EffectTelling(effect, by));
    }

    @Test
    void marksOfOtherCallsOnThePageDoNotCount() {
        assertThat(EFFECTS.of("a.b.get", List.of(new GoMark(1, "a.b.add", false)))
                        .effect())
                .isEqualTo(Effect.SAFE);
    }

    /** Every method that is told to be safe was looked at; one that becomes safe later fails here until somebody has. */
    @Test
    void theWholeDocumentation() throws Exception {
        DocsReading docs = DocsReader.read(Documentation.at(Corpus.newest().root()), done -> {});
        Set<String> safe = new TreeSet<>();
        Set<String> disputed = new TreeSet<>();
        Set<String> documented = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (MethodFacts method : docs.methods()) {
            documented.add(method.method());
            EffectTelling telling = EFFECTS.of(method);
            if (telling.effect() != Effect.UNSAFE) {
                safe.add(method.method());
            }
            if (telling.isDisputed()) {
                disputed.add(method.method());
            }
        }
        assertThat(documented).as("a judgement of a method that is gone").containsAll(EFFECTS.names());
        assertThat(safe).isEqualTo(lookedAt());
        assertThat(disputed)
                .containsExactly(
                        "humanresources.hcmlink.company.add",
                        "humanresources.hcmlink.company.delete",
                        "humanresources.hcmlink.company.update",
                        "humanresources.hcmlink.employee.set",
                        "humanresources.hcmlink.field.value.set",
                        "humanresources.hcmlink.job.update");
    }

    private static Set<String> lookedAt() throws IOException {
        try (InputStream in = EffectsTest.class.getResourceAsStream("safe-methods.txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
