package io.github.b24kit.contractkit.report;

import io.github.b24kit.contractkit.report.ReportEntry.Level;
import io.github.b24kit.contractkit.report.ReportEntry.Use;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that one run found.
 *
 * @param title what was looked at
 * @param entries what breaks code that was given first, then by level; what was accepted comes last
 * @param words what its levels are called
 * @param forCode whether code was given, so that entries say what they do to it
 * @param rules purpose by id of each rule that found something
 */
public record Report(
        String title, Words words, List<ReportEntry> entries, boolean forCode, SortedMap<String, String> rules) {
    private static final Comparator<ReportEntry> ORDER = Comparator.comparing(ReportEntry::isAccepted)
            .thenComparing(entry -> !entry.breaks(Use.USED))
            .thenComparing(entry -> !entry.breaks(Use.UNKNOWN))
            .thenComparing(ReportEntry::level)
            .thenComparing(ReportEntry::use);

    public Report {
        title = PlainText.of(title);
        entries = entries.stream().sorted(ORDER).toList();
        rules = new TreeMap<>(rules);
    }

    /** The words of who found it, for one of a level and for several. */
    public enum Words {
        OF_CHANGES("breaking", "dangerous", "info"),
        OF_FINDINGS("error", "warning", "note");

        private final String error;
        private final String warning;
        private final String note;

        Words(String error, String warning, String note) {
            this.error = error;
            this.warning = warning;
            this.note = note;
        }

        String of(Level level, long number) {
            String word = switch (level) {
                case ERROR -> error;
                case WARNING -> warning;
                case NOTE -> note;
            };
            return this == OF_FINDINGS && number != 1 ? word + 's' : word;
        }

        String heading(Level level) {
            String word = of(level, 2);
            return Character.toUpperCase(word.charAt(0)) + word.substring(1);
        }
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

    /** Such as {@code 2 breaking, 1 dangerous, 0 info, 1 accepted}. */
    String counts() {
        return Stream.of(Level.values())
                .map(level -> count(level) + " " + words.of(level, count(level)) + ", ")
                .collect(Collectors.joining("", "", accepted() + " accepted"));
    }

    /** How often each rule found something, the worst first. */
    public List<RuleCount> byRule() {
        return RuleCount.of(this);
    }
}
