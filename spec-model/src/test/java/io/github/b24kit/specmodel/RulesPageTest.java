package io.github.b24kit.specmodel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.specmodel.finding.ReadingRule;
import io.github.b24kit.specmodel.finding.Rule;
import io.github.b24kit.specmodel.rules.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every rule is shown by a broken spec and stands on the page of rules; {@code -Dbroken.update=true} writes the page. */
class RulesPageTest {
    private static final Path PAGE = Path.of("../docs/rules.md");
    private static final Path BROKEN = Path.of("src/test/resources/broken");
    private static final Pattern FINDING =
            Pattern.compile("^\\S.*?: (error|warning): .* \\[([a-z-]+)]$", Pattern.MULTILINE);

    @Test
    void everyRuleIsBrokenBySomeSpecAndNothingElseIsTold() throws IOException {
        Set<String> ids = new TreeSet<>();
        rules().forEach(rule -> ids.add(rule.id()));
        assertThat(severities().keySet()).isEqualTo(ids);
    }

    @Test
    void noTwoRulesShareAName() {
        assertThat(rules()).extracting(Rule::id).doesNotHaveDuplicates();
    }

    @Test
    void aRuleIsNamedAsItsClass() {
        assertThat(Rules.ALL)
                .allSatisfy(rule -> assertThat(rule.id())
                        .isEqualTo(rule.getClass()
                                .getSimpleName()
                                .replaceAll("(?<!^)([A-Z])", "-$1")
                                .toLowerCase(Locale.ROOT)));
    }

    @Test
    void thePageTellsEveryRule() throws IOException {
        StringBuilder page = new StringBuilder("""
                # The rules of the specification

                What `bitrix24:check` demands, in the order in which it looks. The severity is the one that the broken specs in
                `spec-model/src/test/resources/broken` show; the hint is what a finding says when it knows nothing better.

                """);
        page.append("## Reading: roots, files, YAML, layers\n\n");
        table(page, List.of(ReadingRule.values()));
        page.append("\n## Entries\n\n");
        table(page, Rules.ALL);
        if (Boolean.getBoolean("broken.update")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page.toString());
    }

    private static void table(StringBuilder page, List<? extends Rule> rules) throws IOException {
        Map<String, Set<String>> severities = severities();
        page.append("| rule | severity | purpose | hint |\n|---|---|---|---|\n");
        for (Rule rule : rules) {
            String severity = String.join(", ", severities.getOrDefault(rule.id(), Set.of()));
            page.append("| `%s` | %s | %s | %s |\n"
                    .formatted(rule.id(), severity, cell(rule.purpose()), cell(rule.hint())));
        }
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("<", "&lt;").replace("*", "\\*");
    }

    private static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>(List.of(ReadingRule.values()));
        rules.addAll(Rules.ALL);
        return rules;
    }

    /** With which severities each rule is told, as the expectations show. */
    private static Map<String, Set<String>> severities() throws IOException {
        Map<String, Set<String>> severities = new TreeMap<>();
        try (Stream<Path> files = Files.walk(BROKEN)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith("expected")).toList()) {
                for (Matcher found = FINDING.matcher(Files.readString(file)); found.find(); ) {
                    severities
                            .computeIfAbsent(found.group(2), id -> new TreeSet<>())
                            .add(found.group(1));
                }
            }
        }
        return severities;
    }
}
