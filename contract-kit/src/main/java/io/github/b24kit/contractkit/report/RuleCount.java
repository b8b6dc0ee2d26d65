package io.github.b24kit.contractkit.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How often one rule found something of one level that nobody has accepted.
 *
 * @param level how much it matters
 * @param word the level in the words of who found it
 * @param rule id of the rule
 * @param purpose what the rule says
 * @param number how many findings
 * @param causes how many of them by cause; empty where nobody asked why
 */
public record RuleCount(
        ReportEntry.Level level,
        String word,
        String rule,
        String purpose,
        int number,
        SortedMap<String, Integer> causes) {
    private static final Comparator<RuleCount> ORDER = Comparator.comparing(RuleCount::level)
            .thenComparing(Comparator.comparing(RuleCount::number).reversed())
            .thenComparing(RuleCount::rule);

    /** All that a report tells: the worst level first, and there the most frequent rule. */
    static List<RuleCount> of(Report report) {
        Map<List<Object>, List<ReportEntry>> groups = report.entries().stream()
                .filter(entry -> !entry.isAccepted())
                .collect(Collectors.groupingBy(
                        entry -> List.of(entry.level(), entry.rule()), LinkedHashMap::new, Collectors.toList()));
        List<RuleCount> counts = new ArrayList<>();
        for (List<ReportEntry> group : groups.values()) {
            counts.add(of(group, report.rules()));
        }
        counts.sort(ORDER);
        return counts;
    }

    private static RuleCount of(List<ReportEntry> group, SortedMap<String, String> purposes) {
        ReportEntry any = group.get(0);
        SortedMap<String, Integer> causes = new TreeMap<>();
        group.stream()
                .map(ReportEntry::cause)
                .filter(cause -> !cause.isEmpty())
                .forEach(cause -> causes.merge(cause, 1, Integer::sum));
        String purpose = Objects.requireNonNullElse(purposes.get(any.rule()), "");
        return new RuleCount(any.level(), any.word(), any.rule(), purpose, group.size(), causes);
    }

    /** Such as {@code 3 first-documented, 1 undetermined}. */
    public String why() {
        return causes.entrySet().stream()
                .map(cause -> cause.getValue() + " " + cause.getKey())
                .collect(Collectors.joining(", "));
    }
}
