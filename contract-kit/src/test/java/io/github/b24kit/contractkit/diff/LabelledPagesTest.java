package io.github.b24kit.contractkit.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.contractkit.compare.finding.ContractFinding;
import io.github.b24kit.contractkit.compare.finding.Severity;
import io.github.b24kit.contractkit.compare.rule.ContractRule;
import io.github.b24kit.contractkit.compare.rule.ContractRules;
import io.github.b24kit.specmodel.finding.SourceLocation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** Sixty pages that differ between two states of the documentation, read by eye before: what changed is told, and nothing else. */
class LabelledPagesTest {
    private static final Pattern STEP = Pattern.compile("[.\\[\\]]");
    private static List<ContractFinding> findings = List.of();

    @BeforeAll
    static void compare() throws Exception {
        findings = TwoStates.compared().diff().findings();
    }

    @Test
    void noPageThatKeptItsContractIsTold() throws IOException {
        List<String> told = read("labelled-pages.yaml").stream()
                .filter(page -> page.get("label").equals("unchanged"))
                .flatMap(page -> of(page).filter(finding -> finding.worst().isWorseThan(Severity.INFO))
                        .map(finding -> page.get("page") + " " + finding.rule() + " " + finding.pointer()))
                .toList();

        assertThat(told).isEmpty();
    }

    @Test
    void whatChangedForTheWorseIsTold() throws IOException {
        TreeSet<String> missed = new TreeSet<>();
        int seen = 0;
        for (Map<String, Object> page : read("labelled-pages.yaml")) {
            for (Object each : (List<?>) page.get("changes")) {
                Map<?, ?> change = (Map<?, ?>) each;
                String rule = String.valueOf(change.get("rule"));
                if (isBad(rule)) {
                    seen++;
                    if (of(page).noneMatch(finding -> isMeant(finding, rule, String.valueOf(change.get("name"))))) {
                        missed.add(Path.of(page.get("page").toString()).getFileName() + " " + rule);
                    }
                }
            }
        }
        List<String> explained = new ArrayList<>();
        for (Map<String, Object> miss : read("labelled-misses.yaml")) {
            assertThat(miss.get("why")).isNotNull();
            ((List<?>) miss.get("rules")).forEach(rule -> explained.add(miss.get("page") + " " + rule));
        }
        assertThat(seen).isEqualTo(157); // counted in the file by another program, by the severities of the design
        assertThat(missed).containsExactlyInAnyOrderElementsOf(explained);
    }

    private static Stream<ContractFinding> of(Map<String, Object> page) {
        String file = page.get("page").toString();
        return findings.stream()
                .filter(finding -> Stream.of(finding.base(), finding.head())
                        .filter(Objects::nonNull)
                        .map(SourceLocation::file)
                        .anyMatch(file::equals));
    }

    private static boolean isBad(String id) {
        return ContractRules.ALL.stream().filter(rule -> rule.id().equals(id)).anyMatch(LabelledPagesTest::isBad);
    }

    private static boolean isBad(ContractRule rule) {
        return rule.call().isWorseThan(Severity.INFO) || rule.read().isWorseThan(Severity.INFO);
    }

    /** The reader names a field by its path, and a method by its whole name. */
    private static boolean isMeant(ContractFinding finding, String rule, String name) {
        if (!finding.rule().equals(rule)) {
            return false;
        }
        if (name.isEmpty() || rule.startsWith("method-")) {
            return true;
        }
        String[] steps = rule.startsWith("error-") ? new String[] {name} : STEP.split(name, -1);
        String text = Stream.of(finding.pointer(), finding.from(), finding.to())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
        return text.contains(last(steps).toLowerCase(Locale.ROOT));
    }

    private static String last(String... steps) {
        return steps[steps.length - 1];
    }

    private static List<Map<String, Object>> read(String name) throws IOException {
        @Nullable
        InputStream file =
                LabelledPagesTest.class.getResourceAsStream("/io/github/b24kit/contractkit/revision/" + name);
        try (InputStream in = Objects.requireNonNull(file, name)) {
            return new Yaml().load(in);
        }
    }
}
