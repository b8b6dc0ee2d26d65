package io.github.b24kit.specmodel.finding;

import io.github.b24kit.specmodel.finding.Finding.Severity;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Shows findings the way a compiler does: one clickable line each, then the source line with a caret, and a count at the end.
 *
 * <pre>
 * spec/methods/a.b.yaml:4:12: error: unknown type "strng"; did you mean "string"? [type-is-known]
 *     4 |   x: {type: strng}
 *       |             ^
 * 1 error in 1 file
 * </pre>
 */
public final class FindingPrinter {
    private static final int WIDEST = 160;
    private static final int MOST = 200;
    private static final String CUT = "…";

    private FindingPrinter() {}

    /**
     * The findings in the given order, as many as somebody reads, and the count line; each line ends with a line feed; empty
     * for no findings.
     */
    public static String print(List<Finding> findings) {
        if (findings.isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        findings.stream().limit(MOST).forEach(finding -> out.append(print(finding)));
        if (findings.size() > MOST) {
            out.append("... and ").append(findings.size() - MOST).append(" more\n");
        }
        return out.append(count(findings)).append('\n').toString();
    }

    /** One finding: a line, and two more when it has a source line. Each ends with a line feed. */
    public static String print(Finding finding) {
        StringBuilder out = new StringBuilder();
        out.append(Quoted.printable(finding.location().toString()))
                .append(": ")
                .append(finding.severity().name().toLowerCase(Locale.ROOT))
                .append(": ")
                .append(Quoted.printable(finding.message()));
        if (finding.hint() != null) {
            out.append("; ").append(Quoted.printable(finding.hint()));
        }
        out.append(" [").append(finding.rule()).append("]\n");
        appendExcerpt(out, finding.location(), finding.excerpt());
        return out.toString();
    }

    /** Such as {@code 2 errors, 1 warning in 1 file}. */
    public static String count(List<Finding> findings) {
        long errors = number(findings, Severity.ERROR);
        long warnings = number(findings, Severity.WARNING);
        long notes = number(findings, Severity.INFO);
        StringBuilder out = new StringBuilder();
        appendCount(out, errors, "error");
        appendCount(out, warnings, "warning");
        appendCount(out, notes, "note");
        if (out.isEmpty()) {
            return "no findings";
        }
        long files = findings.stream()
                .map(finding -> finding.location().file())
                .distinct()
                .count();
        return out + " in " + files + (files == 1 ? " file" : " files");
    }

    private static long number(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private static void appendCount(StringBuilder out, long number, String noun) {
        if (number > 0) {
            out.append(out.isEmpty() ? "" : ", ").append(number).append(' ').append(noun);
            out.append(number == 1 ? "" : "s");
        }
    }

    private static void appendExcerpt(StringBuilder out, SourceLocation location, @Nullable String excerpt) {
        if (excerpt == null) {
            return;
        }
        int length = excerpt.codePointCount(0, excerpt.length());
        int caret = Math.max(0, location.column() - 1);
        int from = length > WIDEST ? Math.max(0, Math.min(caret - WIDEST / 2, length - WIDEST)) : 0;
        int to = Math.min(length, from + WIDEST);
        // Only what is shown is looked at: a line may be as long as a file.
        int start = excerpt.offsetByCodePoints(0, from);
        int[] points = excerpt.substring(start, excerpt.offsetByCodePoints(start, to - from))
                .codePoints()
                .map(c -> Quoted.isPrintable(c) ? c : c == '\t' ? ' ' : '?')
                .toArray();
        String shown = new String(points, 0, points.length);
        String before = from > 0 ? CUT : "";
        out.append(String.format(Locale.ROOT, "%5d | ", location.line()))
                .append(before)
                .append(shown)
                .append(to < length ? CUT : "")
                .append('\n');
        if (location.column() > 0) {
            out.append("      | ")
                    .append(" ".repeat(before.length() + caret - from))
                    .append("^\n");
        }
    }
}
