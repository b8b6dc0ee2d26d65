package io.github.b24kit.contractkit.report;

import io.github.b24kit.contractkit.report.ReportEntry.Level;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything that one run found.
 *
 * @param title what was looked at
 * @param entries what breaks code that was given first, then by level; what was accepted comes last
 * @param forCode whether code was given, so that entries say what they do to it
 * @param rules purpose by id of each rule that found something
 */
public record Report(String title, List<ReportEntry> entries, boolean forCode, SortedMap<String, String> rules) {
    private static final Comparator<ReportEntry> ORDER = Comparator.comparing(ReportEntry::isAccepted)
            .thenComparing(entry -> !(entry.yours() && entry.level() == Level.ERROR))
            .thenComparing(ReportEntry::level)
            .thenComparing(entry -> !entry.yours());

    public Report {
        title = PlainText.of(title);
        entries = entries.stream().sorted(ORDER).toList();
        rules = new TreeMap<>(rules);
    }

    /** How many entries of a level nobody has accepted. */
    long count(Level level) {
        return entries.stream()
                .filter(entry -> !entry.isAccepted() && entry.level() == level)
                .count();
    }

    long accepted() {
        return entries.stream().filter(ReportEntry::isAccepted).count();
    }

    /** Such as {@code 2 errors, 1 warning, 0 notes, 1 accepted}. */
    String counts() {
        return number(count(Level.ERROR), "error") + ", " + number(count(Level.WARNING), "warning") + ", "
                + number(count(Level.NOTE), "note") + ", " + accepted() + " accepted";
    }

    private static String number(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
