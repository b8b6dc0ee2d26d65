package io.github.b24kit.docsimporter.contradiction;

import io.github.b24kit.docsimporter.contradiction.Contradiction.Kind;
import io.github.b24kit.docsimporter.docs.FactsJson;
import io.github.b24kit.docsimporter.facts.Fact;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Contradictions as text for people: by kind, then by page. */
public final class ContradictionsMarkdown {
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final int MOST = 100;

    private final List<Contradiction> found;
    private final StringBuilder text = new StringBuilder();

    private ContradictionsMarkdown(List<Contradiction> found) {
        this.found = found;
    }

    /** The text; of kinds that occur often it has the first hundred, the JSON has all. */
    public static String of(List<Contradiction> found) {
        return new ContradictionsMarkdown(found).write();
    }

    private String write() {
        text.append("# Contradictions in the documentation\n\n");
        text.append(found.size())
                .append(" on ")
                .append(ContradictionCounts.pages(found))
                .append(" pages. In front stands what a table says, behind it what another place shows.\n\n");
        SortedMap<Kind, ContradictionCounts> counts = ContradictionCounts.of(found);
        text.append("| Kind | Found | Pages | Meaning |\n|---|---:|---:|---|\n");
        counts.forEach((kind, count) -> text.append("| [%1$s](#%1$s) | %2$d | %3$d | %4$s |\n"
                .formatted(FactsJson.word(kind), count.found(), count.pages(), kind.meaning())));
        counts.keySet().forEach(this::kind);
        return text.toString();
    }

    private void kind(Kind kind) {
        List<Contradiction> all =
                found.stream().filter(each -> each.kind() == kind).toList();
        text.append("\n## ").append(FactsJson.word(kind)).append("\n\n");
        text.append(kind.meaning()).append('\n');
        Map<String, List<Contradiction>> pages = all.stream()
                .limit(MOST)
                .collect(Collectors.groupingBy(Contradiction::page, LinkedHashMap::new, Collectors.toList()));
        pages.forEach((page, each) -> {
            text.append("\n### ").append(line(page)).append("\n\n");
            each.forEach(this::line);
        });
        if (all.size() > MOST) {
            text.append("\nand ").append(all.size() - MOST).append(" more\n");
        }
    }

    private void line(Contradiction each) {
        text.append("- ").append(code(each.method()));
        if (!each.path().isEmpty()) {
            text.append(' ').append(code(each.path()));
        }
        text.append(": ").append(place(each.stated()));
        text.append(' ').append(each.documented().isEmpty() ? "nothing" : code(each.documented()));
        text.append(", ").append(FactsJson.word(each.other().layer()));
        text.append(' ').append(place(each.other()));
        text.append(' ').append(code(each.shown())).append('\n');
    }

    private static String place(Fact.Source place) {
        return line(place.file()) + ":" + place.line();
    }

    /** The name of a file may hold anything. */
    private static String line(String name) {
        return CONTROL.matcher(name).replaceAll("?");
    }

    /** Two marks hold a text that has one itself. */
    private static String code(String text) {
        return text.contains("`") ? "`` " + text + " ``" : "`" + text + "`";
    }
}
