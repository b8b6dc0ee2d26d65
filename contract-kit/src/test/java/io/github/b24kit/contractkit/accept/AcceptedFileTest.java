package io.github.b24kit.contractkit.accept;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.contractkit.compare.finding.ContractFinding;
import io.github.b24kit.contractkit.compare.finding.Severity;
import io.github.b24kit.contractkit.compare.finding.Subject;
import io.github.b24kit.specmodel.finding.Finding;
import io.github.b24kit.specmodel.model.Operation.ApiVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places are counted by hand. */
class AcceptedFileTest {
    private static final String ENTRY = """
            format: 1
            accepted:
              - id: note
                rule: param-removed
                method: shop.order.*
                pointer: /params/note
                reason: Nobody sends it.
                owner: payments
                evidence: https://example.org/12
                expires: "2027-01-31"
            """;

    private static final ContractFinding NOTE = method("param-removed", "Shop.Order.Pay", "/params/note");

    @TempDir
    Path folder;

    @Test
    void anEntryAcceptsWhatItNames() throws IOException {
        AcceptedChanges changes = accepted(ENTRY);
        ContractFinding other = method("param-removed", "shop.order.pay", "/params/notes");
        ContractFinding rule = method("param-renamed", "shop.order.pay", "/params/note");
        ContractFinding type = type("param-removed", "shop.order.x", "/params/note");
        AcceptedChanges.Outcome outcome =
                changes.apply(List.of(NOTE, other, rule, type), LocalDate.of(2027, 1, 31), true);
        assertThat(outcome.ids()).containsOnlyKeys(NOTE).containsEntry(NOTE, "note");
        assertThat(outcome.findings()).isEmpty();
    }

    @Test
    void typesAreAcceptedByTheirName() throws IOException {
        AcceptedChanges changes = accepted(ENTRY.replace("method: shop.order.*", "type: shop_*"));
        ContractFinding type = type("param-removed", "shop_order", "/params/note");
        assertThat(changes.apply(List.of(NOTE, type), LocalDate.of(2026, 1, 1), false)
                        .ids())
                .containsOnlyKeys(type);
    }

    @ParameterizedTest
    @CsvSource({"false, WARNING", "true, ERROR"})
    void whatHasExpiredStillAcceptsAndIsTold(boolean strict, Finding.Severity severity) throws IOException {
        AcceptedChanges.Outcome outcome = accepted(ENTRY).apply(List.of(NOTE), LocalDate.of(2027, 2, 1), strict);
        assertThat(outcome.ids()).containsKey(NOTE);
        assertThat(outcome.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("accepted-has-expired");
            assertThat(finding.severity()).isEqualTo(severity);
            assertThat(finding.location().line()).isEqualTo(3);
            assertThat(finding.location().column()).isEqualTo(5);
        });
    }

    @ParameterizedTest
    @CsvSource({"false, WARNING", "true, ERROR"})
    void whatAcceptsNothingIsTold(boolean strict, Finding.Severity severity) throws IOException {
        AcceptedChanges.Outcome outcome = accepted(ENTRY).apply(List.of(), LocalDate.of(2026, 2, 1), strict);
        assertThat(outcome.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("accepted-is-used");
            assertThat(finding.severity()).isEqualTo(severity);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "format: 1                | format: 2                | 1:1   | accepted-has-form",
                "accepted:                | acepted:                 | 2:1   | accepted-key-is-known",
                "rule: param-removed      | rule: param-remove       | 4:11  | accepted-rule-is-known",
                "owner: payments          | owners: payments         | 8:5   | accepted-key-is-known",
                "owner: payments          | owner: 12                | 8:12  | accepted-has-form",
                "owner: payments          | owner: [a]               | 8:12  | accepted-has-form",
                "reason: Nobody sends it. | reason: ''               | 7:13  | accepted-has-form",
                "'\"2027-01-31\"'         | '\"31.01.2027\"'         | 10:14 | accepted-day-is-day",
                "method: shop.order.*     | methods: shop.order.*    | 3:5   | accepted-is-complete",
                "pointer: /params/note    | type: a                  | 3:5   | accepted-is-complete",
                "id: note                 | id: *note                | 3:9   | yaml-is-plain",
            })
    void whatIsWrongIsToldAtItsPlace(String right, String wrong, String place, String rule) throws IOException {
        AcceptedFile.Content content = read(ENTRY.replace(right, wrong));
        assertThat(content.changes().entries()).isEmpty();
        assertThat(content.findings().stream()
                        .map(each -> each.location().line() + ":"
                                + each.location().column() + " " + each.rule() + " " + each.severity()))
                .contains(place + " " + rule + " ERROR");
    }

    @Test
    void doubledEntriesFail() throws IOException {
        String entry = ENTRY.substring(ENTRY.indexOf("  - id"));
        List<Finding> sameId =
                read(ENTRY + entry.replace("/params/note", "/params/x")).findings();
        assertThat(sameId).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("accepted-once");
            assertThat(finding.location().line()).isEqualTo(11);
        });
        List<Finding> sameChange =
                read(ENTRY + entry.replace("id: note", "id: other")).findings();
        assertThat(sameChange).extracting(Finding::rule).containsExactly("accepted-once");
    }

    @Test
    void aFileThatIsNotThereFails() {
        assertThat(AcceptedFile.read(folder.resolve("none.yaml")).findings())
                .extracting(Finding::rule)
                .containsExactly("accepted-file-is-readable");
    }

    private AcceptedChanges accepted(String text) throws IOException {
        AcceptedFile.Content content = read(text);
        assertThat(content.findings()).isEmpty();
        return content.changes();
    }

    private AcceptedFile.Content read(String text) throws IOException {
        return AcceptedFile.read(Files.writeString(folder.resolve("bitrix24-accepted.yaml"), text));
    }

    private static ContractFinding method(String rule, String name, String pointer) {
        return finding(rule, new Subject.Method(name, ApiVersion.V2), pointer);
    }

    private static ContractFinding type(String rule, String name, String pointer) {
        return finding(rule, new Subject.SharedType(name, List.of()), pointer);
    }

    private static ContractFinding finding(String rule, Subject subject, String pointer) {
        return new ContractFinding(
                rule, Severity.BREAKING, Severity.NONE, null, null, subject, pointer, "a", "b", "It.", null, null);
    }
}
