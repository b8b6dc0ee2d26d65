package io.github.b24kit.contractkit.report;

import io.github.b24kit.contractkit.report.ReportEntry.Level;
import io.github.b24kit.specmodel.finding.SourceLocation;

/** Workflow commands of GitHub Actions, which show entries at lines of files. Notes are left out: a page shows ten of each kind. */
final class GithubReport {
    private GithubReport() {}

    static String write(Report report) {
        StringBuilder out = new StringBuilder();
        report.entries().stream()
                .filter(entry -> !entry.isAccepted() && entry.level() != Level.NOTE)
                .forEach(entry -> append(out, entry));
        return out.toString();
    }

    private static void append(StringBuilder out, ReportEntry entry) {
        out.append(entry.level() == Level.ERROR ? "::error " : "::warning ");
        SourceLocation place = entry.place();
        if (place != null) {
            out.append("file=").append(property(place.file())).append(',');
            if (place.line() > 0) {
                out.append("line=").append(place.line()).append(',');
            }
        }
        out.append("title=").append(property(entry.what().isEmpty() ? entry.rule() : entry.what()));
        out.append("::")
                .append(data(entry.message() + " [" + entry.details() + "]"))
                .append('\n');
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
