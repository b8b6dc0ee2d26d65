package io.github.b24kit.contractkit.report;

/** A line for each entry. A line begins with a word of ours, so that no name in it is taken for a command of a CI server. */
final class ConsoleReport {
    private ConsoleReport() {}

    static String write(Report report) {
        StringBuilder out = new StringBuilder();
        for (ReportEntry entry : report.entries()) {
            out.append("%-9s ".formatted(entry.isAccepted() ? "accepted" : entry.word()));
            out.append(entry.what().isEmpty() ? "" : entry.what() + ": ").append(entry.message());
            out.append(" [").append(entry.details()).append(']');
            out.append(entry.place() == null ? "" : " " + entry.place()).append('\n');
        }
        return out.append(report.counts()).append('\n').toString();
    }
}
