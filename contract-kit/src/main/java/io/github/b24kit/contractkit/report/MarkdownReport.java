package io.github.b24kit.contractkit.report;

import io.github.b24kit.contractkit.report.ReportEntry.Level;
import io.github.b24kit.contractkit.report.ReportEntry.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The comment of a pull request: at most 25 lines, one for each entry, what breaks the reader's code first. What has no line of its own is
 * counted in a part that is folded.
 */
final class MarkdownReport {
    private static final int MOST_LINES = 25;
    /** Title, counts, headings, the folded part, and the blank lines between them. */
    private static final int FRAME = 18;

    private static final int MOST_ENTRIES = MOST_LINES - FRAME;
    private static final String SPECIAL = "\\`*_{}[]()<>#+!|~&@:$^=\"'";

    private MarkdownReport() {}

    static String write(Report report) {
        List<ReportEntry> open =
                report.entries().stream().filter(entry -> !entry.isAccepted()).toList();
        List<ReportEntry> told = open.stream()
                .filter(entry -> entry.level() != Level.NOTE)
                .limit(MOST_ENTRIES)
                .toList();
        List<String> lines = new ArrayList<>(List.of("## " + plain(report.title()), "", plain(report.counts()), ""));
        addGroup(
                lines,
                "Breaks you",
                told.stream().filter(entry -> entry.breaks(Use.USED)).toList());
        addGroup(
                lines,
                "May break you: usage unknown",
                told.stream().filter(entry -> entry.breaks(Use.UNKNOWN)).toList());
        String heading = report.forCode() ? "Everything else" : "What changed for the worse";
        addGroup(
                lines,
                heading,
                told.stream()
                        .filter(entry -> !entry.breaks(Use.USED) && !entry.breaks(Use.UNKNOWN))
                        .toList());
        addFolded(lines, report, told);
        return String.join("\n", lines) + "\n";
    }

    private static void addGroup(List<String> lines, String heading, List<ReportEntry> entries) {
        if (!entries.isEmpty()) {
            lines.add("**" + heading + "**");
            lines.add("");
            entries.forEach(entry -> lines.add(line(entry)));
            lines.add("");
        }
    }

    /** Method, pointer, from -> to, cause, page, the reader's line, id of the acceptance. */
    private static String line(ReportEntry entry) {
        List<String> parts = new ArrayList<>();
        parts.add(entry.change().isEmpty() ? plain(shortened(entry.message())) : plain(shortened(entry.change())));
        parts.add(plain(entry.rule()));
        if (!entry.cause().isEmpty()) {
            parts.add(plain(entry.cause()));
        }
        if (entry.page() != null) {
            parts.add("[page](<" + entry.page() + ">)");
        }
        entry.code().forEach(place -> parts.add(plain(place)));
        if (entry.accepted() != null) {
            parts.add("accepted as " + plain(entry.accepted()));
        }
        return "* " + plain(entry.word()) + " " + plain(shortened(entry.what())) + ": " + String.join(", ", parts);
    }

    private static void addFolded(List<String> lines, Report report, List<ReportEntry> told) {
        Map<String, Integer> counts = new TreeMap<>();
        for (ReportEntry entry : report.entries()) {
            if (!told.contains(entry)) {
                String word = entry.isAccepted() ? "accepted " + entry.accepted() : entry.word() + " " + entry.rule();
                counts.merge(word, 1, Integer::sum);
            }
        }
        if (counts.isEmpty()) {
            return;
        }
        int others = counts.values().stream().mapToInt(Integer::intValue).sum();
        List<String> words = new ArrayList<>();
        counts.forEach((word, number) -> words.add(number + " " + plain(word)));
        lines.add("<details><summary>" + others + " more</summary>");
        lines.add("");
        lines.add(String.join("; ", words));
        lines.add("");
        lines.add("</details>");
    }

    private static String shortened(String text) {
        int longest = 120;
        boolean fits = text.codePointCount(0, text.length()) <= longest;
        return fits ? text : text.substring(0, text.offsetByCodePoints(0, longest)) + "…";
    }

    /** Text as text: each character that Markdown may know is written as its number, so that no link, mention or tag comes of it. */
    private static String plain(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (SPECIAL.indexOf(c) >= 0) {
                out.append("&#").append(c).append(';');
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString().replace("www.", "www&#46;");
    }
}
