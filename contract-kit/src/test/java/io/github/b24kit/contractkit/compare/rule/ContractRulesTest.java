package io.github.b24kit.contractkit.compare.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.contractkit.compare.difference.Aspect;
import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Mark;
import io.github.b24kit.contractkit.compare.difference.NoContract;
import io.github.b24kit.contractkit.compare.difference.Role;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.contractkit.compare.finding.Severity;
import io.github.b24kit.contractkit.compare.finding.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules as a whole, over every difference that there can be. */
class ContractRulesTest {
    /** The design's numbering; {@code name} where it has none. */
    private static final Path NUMBERS = Path.of("src/test/resources/contract-rules.txt");

    private static final Path DESIGN = Path.of("../../shared/design/diff-rules.md");
    private static final Path PAGE = Path.of("../docs/contract-rules.md");
    private static final Pattern ROW = Pattern.compile("^\\| (\\d+) ([a-z0-9-]+) \\|", Pattern.MULTILINE);

    private static final Map<Role, String> IN_ROLE = Map.of(
            Role.METHOD,
            "",
            Role.REQUEST,
            "of what is sent",
            Role.ANSWER,
            "of what is answered",
            Role.ROWS,
            "of rows spoken of");

    @Test
    void everyNumberOfTheDesignIsARuleOrWaits() throws IOException {
        Map<String, String> numbers = numbers();
        List<String> ids = ids();
        assertThat(numbers.values()).as("rules, and those that wait").containsExactlyInAnyOrderElementsOf(known());
        assertThat(ids)
                .doesNotContainAnyElementsOf(WaitingRules.REASONS.keySet())
                .doesNotHaveDuplicates();
        assertThat(WaitingRules.REASONS.values())
                .allSatisfy(reason -> assertThat(reason).isNotBlank());
    }

    /** Where the design lies beside the checkout, our copy of its numbers is its own. */
    @Test
    void theNumbersAreTheDesigns() throws IOException {
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(DESIGN), "the design is not here");
        Map<String, String> design = new TreeMap<>();
        for (Matcher row = ROW.matcher(Files.readString(DESIGN)); row.find(); ) {
            design.put(row.group(1), row.group(2));
        }
        Map<String, String> numbers = numbers();
        numbers.keySet().removeIf(number -> !number.matches("\\d+"));
        assertThat(numbers).isEqualTo(design).hasSize(72);
    }

    @Test
    void aRuleIsNamedAsItsClass() {
        assertThat(ContractRules.ALL)
                .allSatisfy(rule -> assertThat(rule.id())
                        .isEqualTo(rule.getClass()
                                .getSimpleName()
                                .replaceAll("(?<!^)([A-Z])", "-$1")
                                .toLowerCase(Locale.ROOT)));
    }

    @Test
    void noTwoRulesKnowTheSameDifference() {
        List<ContractRule> special = ContractRules.ALL.stream()
                .filter(rule -> !(rule instanceof Relaxed) && !(rule instanceof UnclassifiedChange))
                .toList();
        for (Difference difference : differences()) {
            List<String> claiming = special.stream()
                    .filter(rule -> rule.claims(difference))
                    .map(ContractRule::id)
                    .toList();
            assertThat(claiming).as(difference.toString()).hasSizeLessThan(2);
        }
    }

    @Test
    void everyRuleKnowsSomeDifference() {
        Set<String> used =
                differences().stream().map(each -> ContractRules.of(each).id()).collect(Collectors.toSet());
        assertThat(used).containsExactlyInAnyOrderElementsOf(ids());
    }

    /** Whatever changes is known by a rule that names the rule of the way back. */
    @Test
    void theWayBackIsTheMirrors() {
        for (Difference there : differences()) {
            if (!canBe(there)) {
                continue;
            }
            ContractRule rule = ContractRules.of(there);
            ContractRule back = ContractRules.of(with(there, there.trend().reversed()));
            assertThat(rule.mirrors())
                    .as("%s taken back is %s: %s", rule.id(), back.id(), there)
                    .contains(back.id());
        }
    }

    @Test
    void everythingIsJudgedAndARelaxationIsHarmless() {
        for (Difference each :
                differences().stream().filter(ContractRulesTest::canBe).toList()) {
            ContractRule rule = ContractRules.of(each);
            Severity worst = rule.call(each).isWorseThan(rule.read(each)) ? rule.call(each) : rule.read(each);
            assertThat(worst).as(each.toString()).isNotEqualTo(Severity.NONE);
            if (rule instanceof Relaxed) {
                assertThat(worst).isEqualTo(Severity.INFO);
            }
        }
    }

    @Test
    void thePageTellsEveryRule() throws IOException {
        StringBuilder page = new StringBuilder("""
                # What a change of the contract does to a caller

                The rules by which two specs are compared. `call` is for code that calls, `read` for code that reads answers. The numbers are
                those of the design; a change that no rule knows is `unclassified-change` and dangerous. Taken back, a change is one of the
                rules in the last column.

                | number | rule | call | read | purpose | taken back |
                |---|---|---|---|---|---|
                """);
        Map<String, String> numberOf = new TreeMap<>();
        numbers().forEach((number, id) -> numberOf.put(id, number.matches("\\d+") ? number : ""));
        for (ContractRule rule : ContractRules.ALL) {
            page.append("| %s | `%s` | %s | %s | %s | %s |\n"
                    .formatted(
                            numberOf.get(rule.id()),
                            rule.id(),
                            words(rule, ContractRule::call),
                            words(rule, ContractRule::read),
                            rule.purpose(),
                            rule.mirrors().stream()
                                    .sorted()
                                    .map(id -> "`" + id + "`")
                                    .collect(Collectors.joining(", "))));
        }
        page.append("\n## Rules that wait\n\n| number | rule | what it waits for |\n|---|---|---|\n");
        WaitingRules.REASONS.forEach(
                (id, reason) -> page.append("| %s | `%s` | %s |\n".formatted(numberOf.get(id), id, reason)));
        page.append(
                "\n## What is no contract\n\nThese parts of the model may change without a finding.\n\n| part | why |\n|---|---|\n");
        NoContract.COMPONENTS.forEach(
                (component, reason) -> page.append("| `%s` | %s |\n".formatted(component, reason)));
        for (Role role : Role.values()) {
            new TreeMap<>(NoContract.IN_ROLE.get(role))
                    .forEach((component, reason) ->
                            page.append("| `%s` %s | %s |\n".formatted(component, IN_ROLE.get(role), reason)));
        }
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page.toString());
    }

    private interface Judged {
        Severity of(ContractRule rule, Difference difference);
    }

    /** The severities that a rule gives, the worst first. */
    private static String words(ContractRule rule, Judged judged) {
        return differences().stream()
                .filter(each -> canBe(each) && ContractRules.of(each) == rule)
                .map(each -> judged.of(rule, each))
                .distinct()
                .sorted((a, b) -> b.compareTo(a))
                .map(Severity::word)
                .collect(Collectors.joining(", "));
    }

    private static Map<String, String> numbers() throws IOException {
        Map<String, String> numbers = new TreeMap<>();
        for (String line : Files.readAllLines(NUMBERS)) {
            String[] words = line.split(" ", 2);
            numbers.put(words[0].equals("-") ? "-" + words[1] : words[0], words[1]);
        }
        return numbers;
    }

    private static List<String> ids() {
        return ContractRules.ALL.stream().map(ContractRule::id).toList();
    }

    private static List<String> known() {
        return Stream.concat(ids().stream(), WaitingRules.REASONS.keySet().stream())
                .toList();
    }

    /** All combinations, with at most two marks. */
    private static List<Difference> differences() {
        List<Difference> all = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            for (Trend trend : Trend.values()) {
                for (Role role : Role.values()) {
                    for (Mark first : EnumSet.complementOf(EnumSet.of(Mark.EARLY))) {
                        all.add(difference(aspect, trend, role, EnumSet.of(first)));
                    }
                    all.add(difference(aspect, trend, role, EnumSet.noneOf(Mark.class)));
                    all.add(difference(aspect, trend, role, EnumSet.of(Mark.ANNOUNCED, Mark.EARLY)));
                }
            }
        }
        return all;
    }

    private static Difference difference(Aspect aspect, Trend trend, Role role, Set<Mark> marks) {
        return new Difference(new Subject.EveryMethod(), role, "/x", aspect, trend, marks, "from", "to", null, null);
    }

    private static Difference with(Difference difference, Trend trend) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        marks.addAll(difference.marks());
        // What was announced was there before; what is new is not.
        marks.remove(Mark.ANNOUNCED);
        marks.remove(Mark.EARLY);
        marks.remove(Mark.REQUIRED);
        return difference(difference.aspect(), trend, difference.role(), marks);
    }

    /** Which aspects a walk tells of what: the rest of the combinations occurs nowhere. */
    private static boolean canBe(Difference difference) {
        boolean comesOrGoes = difference.trend() == Trend.APPEARED || difference.trend() == Trend.VANISHED;
        boolean ofMethods = difference.role() == Role.METHOD;
        return switch (difference.aspect()) {
            case METHOD, ERROR -> comesOrGoes && ofMethods;
            case DEPRECATION -> comesOrGoes;
            case FIELD, ROW_FIELDS, REST, CASE, VALUES -> comesOrGoes && !ofMethods;
            case METHOD_NAME, API_VERSION, PAGE_STYLE, PAGE_SIZE, ERROR_CODE ->
                difference.trend() == Trend.CHANGED && ofMethods;
            case ENVELOPE -> difference.trend() == Trend.CHANGED && difference.isAnswered();
            case FIELD_NAME, FIELD_CASE, FIELD_LEVEL, REST_PATTERN, CASE_TITLE ->
                difference.trend() == Trend.CHANGED && !ofMethods;
            case DEFAULT -> difference.trend() == Trend.CHANGED && difference.isSent();
            case MULTIPLICITY ->
                !ofMethods && !comesOrGoes && (difference.isAnswered() || difference.trend() == Trend.CHANGED);
            case ENCODING ->
                !ofMethods && !comesOrGoes && (difference.isAnswered() || difference.trend() == Trend.CHANGED);
            case CLEARING, POSITION, OPERATORS, FILTER_FORM -> difference.isSent() && !comesOrGoes;
            case CONSTRAINT, PRESENCE, NULLABLE, OPENNESS ->
                !ofMethods
                        && !comesOrGoes
                        && (difference.trend() != Trend.CHANGED
                                || (difference.isAnswered() && difference.aspect() == Aspect.PRESENCE))
                        && (difference.isSent() || difference.aspect() != Aspect.CONSTRAINT);
            case TYPE, BOUND, BOUND_SET, PATTERN -> !ofMethods && !comesOrGoes;
            case SUNSET -> !comesOrGoes;
            case EDITIONS -> !comesOrGoes && !difference.isAnswered();
            case EFFECT, CONSUMES, BATCH, PAGE_MAX, TOTAL, PERMISSION ->
                ofMethods && (difference.trend() == Trend.NARROWED || difference.trend() == Trend.WIDENED);
            case SCOPE, AUTHORISATION, FAILURE_STATUS, ERROR_STATUS -> ofMethods && !comesOrGoes;
        };
    }
}
