package io.github.b24kit.contractkit.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.contractkit.compare.rule.ContractRule;
import io.github.b24kit.contractkit.compare.rule.ContractRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule has a file of cases below {@code compare/}: changes that it knows, changes that look alike and are none, and all of them back. */
class RuleCasesTest {
    private static final Path FOLDER = Path.of("src/test/resources/compare");

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("cases")
    void isToldThereAndBack(String rule, String title, ComparedCase each) throws IOException {
        assertThat(each.findingsThere(folder)).as("there").containsExactlyElementsOf(each.there());
        assertThat(each.findingsBack(folder)).as("back").containsExactlyElementsOf(each.back());
    }

    @Test
    void everyRuleHasItsCasesAndTheOtherWayRound() throws IOException {
        Set<String> ids = ContractRules.ALL.stream().map(ContractRule::id).collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(RuleCasesTest::rule)).containsExactlyInAnyOrderElementsOf(ids);
        }
    }

    @Test
    void everyRuleIsShownNotShownAndMirrored() throws IOException {
        for (ContractRule rule : ContractRules.ALL) {
            List<ComparedCase> cases = ComparedCase.in(FOLDER.resolve(rule.id() + ".txt"));
            assertThat(cases)
                    .as("a case that shows " + rule.id())
                    .anyMatch(each -> rules(each.there()).contains(rule.id()));
            assertThat(cases)
                    .as("a case that looks like " + rule.id() + " and is none")
                    .anyMatch(each -> !rules(each.there()).contains(rule.id()));
            assertThat(cases)
                    .as("a way back from " + rule.id())
                    .anyMatch(each -> rules(each.there()).contains(rule.id())
                            && rules(each.back()).stream().anyMatch(rule.mirrors()::contains));
        }
    }

    static Stream<Arguments> cases() throws IOException {
        List<Arguments> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                for (ComparedCase each : ComparedCase.in(file)) {
                    cases.add(Arguments.of(rule(file), each.title(), each));
                }
            }
        }
        return cases.stream();
    }

    private static String rule(Path file) {
        return file.getFileName().toString().replace(".txt", "");
    }

    private static List<String> rules(List<String> lines) {
        return lines.stream().map(line -> line.split(" ", -1)[2]).toList();
    }
}
