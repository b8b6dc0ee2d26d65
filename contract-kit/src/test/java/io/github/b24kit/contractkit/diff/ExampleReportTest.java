package io.github.b24kit.contractkit.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.contractkit.compare.finding.Severity;
import io.github.b24kit.contractkit.report.Report;
import io.github.b24kit.contractkit.report.ReportFormat;
import io.github.b24kit.contractkit.report.Reports;
import io.github.b24kit.contractkit.report.RuleCount;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The example of a report is what the comparison finds today; {@code -Dexample.update=true} writes it. */
class ExampleReportTest {
    private static final Path EXAMPLES = Path.of("..", "docs", "examples");
    private static final String NAME = "contract-2025-12-to-2026-08";

    @Test
    void isWhatIsFound() throws Exception {
        TwoStates states = TwoStates.compared();
        Report report = Reports.ofChanges(
                states.diff().findings(),
                Map.of(),
                Map.of(),
                Reports.pages(states.base().side().api(), states.head().side().api()));

        assertSame(NAME + ".html", ReportFormat.HTML.write(report));
        assertSame(NAME + ".md", summary(states.diff(), report));
    }

    private static void assertSame(String name, String text) throws Exception {
        Path file = EXAMPLES.resolve(name);
        if (Boolean.getBoolean("example.update")) {
            Files.createDirectories(EXAMPLES);
            Files.writeString(file, text);
        }
        // Not compared by AssertJ, which would print millions of characters.
        assertThat(Files.readString(file).equals(text))
                .as(name + " is old; look at what changed and write it with -Dexample.update=true")
                .isTrue();
    }

    private static String summary(ContractDiff diff, Report report) {
        List<String> lines = new ArrayList<>(List.of(
                "# From December 2025 to August 2026",
                "",
                "What `bitrix24:diff` finds between the documentation of 2025-12-24 and that of 2026-08-21, two folders of pages, all methods:",
                diff.count(Severity.BREAKING) + " breaking, " + diff.count(Severity.DANGEROUS) + " dangerous, "
                        + diff.count(Severity.INFO) + " info. [The report](" + NAME + ".html) has every finding;",
                "a browser shows it once it is saved. How it is made, and what a cause is: [diff.md](../diff.md).",
                "",
                "| | rule | times | provider changed | documentation corrected | first documented | undetermined |",
                "|---|---|---:|---:|---:|---:|---:|"));
        for (RuleCount rule : report.byRule()) {
            lines.add("| " + rule.word() + " | `" + rule.rule() + "` | " + rule.number() + " | "
                    + of(rule, "provider-change") + " | " + of(rule, "documentation-correction") + " | "
                    + of(rule, "first-documented") + " | " + of(rule, "undetermined") + " |");
        }
        return String.join("\n", lines) + "\n";
    }

    private static int of(RuleCount rule, String cause) {
        return rule.causes().getOrDefault(cause, 0);
    }
}
