package io.github.b24kit.contractkit.diff;

import io.github.b24kit.contractkit.compare.finding.Cause;
import io.github.b24kit.contractkit.compare.finding.ContractFinding;
import io.github.b24kit.contractkit.compare.finding.Severity;
import io.github.b24kit.contractkit.compare.finding.Subject;
import io.github.b24kit.specmodel.finding.Quoted;
import io.github.b24kit.specmodel.finding.SourceLocation;

/** A comparison for a terminal. */
public final class DiffLines {
    private DiffLines() {}

    /** Such as {@code 2 breaking, 1 dangerous, 0 info: breaking}. */
    public static String count(ContractDiff diff) {
        return "%d breaking, %d dangerous, %d info: %s"
                .formatted(
                        diff.count(Severity.BREAKING),
                        diff.count(Severity.DANGEROUS),
                        diff.count(Severity.INFO),
                        diff.status());
    }

    /** Such as {@code breaking  a.b /params/x: parameter "x" is gone [param-removed; undetermined] pages/a.md:12}. */
    public static String line(ContractFinding finding) {
        Subject subject = finding.subject();
        String users = subject instanceof Subject.SharedType
                ? " (" + subject.methods().size() + (subject.methods().size() == 1 ? " method)" : " methods)")
                : "";
        Cause cause = finding.cause();
        SourceLocation place = finding.head() == null ? finding.base() : finding.head();
        String line = "%-9s %s%s %s: %s [%s%s]%s"
                .formatted(
                        finding.worst().word(),
                        subject.name(),
                        users,
                        finding.pointer(),
                        finding.message(),
                        finding.rule(),
                        cause == null ? "" : "; " + cause.word(),
                        place == null ? "" : " " + place);
        return printable(line.replace(" : ", ": "));
    }

    /** Names come from pages that anybody may write, and a terminal obeys control characters. */
    private static String printable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Quoted.isPrintable(c)) {
                out.appendCodePoint(c);
            } else {
                out.append("\\u%04x".formatted(c));
            }
        });
        return out.toString();
    }
}
