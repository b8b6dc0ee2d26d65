package io.github.b24kit.contractkit.report;

import com.github.mustachejava.DefaultMustacheFactory;
import io.github.b24kit.contractkit.report.ReportEntry.Level;
import io.github.b24kit.contractkit.report.ReportEntry.Use;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/** A page that needs nothing but itself: no script, no other file. */
final class HtmlReport {
    private static final String TEMPLATE = "report.mustache";

    private HtmlReport() {}

    static String write(Report report) {
        List<Map<String, Object>> groups = new ArrayList<>();
        Predicate<ReportEntry> open = entry -> !entry.isAccepted();
        Predicate<ReportEntry> yours = entry -> entry.breaks(Use.USED);
        Predicate<ReportEntry> maybe = entry -> entry.breaks(Use.UNKNOWN);
        addGroup(groups, "Breaks you", report, open.and(yours));
        addGroup(groups, "May break you: usage unknown", report, open.and(maybe));
        for (Level level : Level.values()) {
            Predicate<ReportEntry> others = yours.or(maybe).negate().and(entry -> entry.level() == level);
            addGroup(groups, report.words().heading(level), report, open.and(others));
        }
        addGroup(groups, "Accepted", report, ReportEntry::isAccepted);
        Map<String, Object> content = Map.of(
                "title", report.title(),
                "counts", report.counts(),
                "rules", report.byRule().stream().map(HtmlReport::row).toList(),
                "groups", groups,
                "empty", groups.isEmpty());
        StringWriter text = new StringWriter();
        try (InputStream template = HtmlReport.class.getResourceAsStream(TEMPLATE);
                InputStreamReader reader =
                        new InputStreamReader(Objects.requireNonNull(template, TEMPLATE), StandardCharsets.UTF_8)) {
            new DefaultMustacheFactory().compile(reader, TEMPLATE).execute(text, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().replace("\r\n", "\n");
    }

    private static Map<String, Object> row(RuleCount count) {
        return Map.of(
                "word", count.word(),
                "level", letter(count.level()),
                "rule", count.rule(),
                "purpose", count.purpose().equals(count.rule()) ? "" : count.purpose(),
                "number", count.number(),
                "why", count.why());
    }

    /** The class that colours a word. */
    private static String letter(Level level) {
        return level.name().substring(0, 1);
    }

    private static void addGroup(
            List<Map<String, Object>> groups, String name, Report report, Predicate<ReportEntry> which) {
        List<Map<String, Object>> entries =
                report.entries().stream().filter(which).map(HtmlReport::entry).toList();
        if (!entries.isEmpty()) {
            groups.add(Map.of("name", name, "number", entries.size(), "entries", entries));
        }
    }

    private static Map<String, Object> entry(ReportEntry entry) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("word", entry.word());
        row.put("level", letter(entry.level()));
        row.put("what", entry.what().isEmpty() ? entry.rule() : entry.what());
        row.put("message", entry.message());
        row.put("page", Objects.requireNonNullElse(entry.page(), ""));
        List<Map<String, String>> facts = new ArrayList<>();
        addFact(facts, "Change", entry.change());
        addFact(facts, "Rule", entry.rule());
        addFact(facts, "Cause", entry.reason().isEmpty() ? entry.cause() : entry.cause() + ": " + entry.reason());
        addFact(facts, "Place", entry.place() == null ? "" : entry.place().toString());
        addFact(facts, "Your code", String.join(", ", entry.code()));
        addFact(facts, "Accepted as", Objects.requireNonNullElse(entry.accepted(), ""));
        row.put("facts", facts);
        return row;
    }

    private static void addFact(List<Map<String, String>> facts, String name, String value) {
        if (!value.isEmpty()) {
            facts.add(Map.of("name", name, "value", value));
        }
    }
}
