package io.github.b24kit.decoding;

import io.github.b24kit.decoding.Deviation.Kind;
import io.github.b24kit.decoding.Example.Section;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What came of all examples, as a page of Markdown: counts and places, no value of any example. */
record DecodingReport(String documentation, int methods, Examples examples, Decoding decoding) {
    private static final String HEAD = """
            # The documentation's own answers, decoded

            Bitrix24's pages show answers. Each of them that is JSON went through the client of the whole API as a portal's answer would, by a
            transport in memory and in report mode; what differed from the specification is listed here, with its place and never its value.
            Forms that an entry names under `wire` are known and no difference. A test of the module `client` holds this page against the
            documentation where that lies beside the checkout, and writes it with `-Ddecoding.update=true`.
            Fifty of the differences were looked up by eye: [decoding-sample.md](decoding-sample.md).

            """;

    String text() {
        StringBuilder text = new StringBuilder(HEAD);
        text.append("Documentation: `").append(documentation).append("`.\n\n## Examples\n\n");
        table(text, "| | success | error |", "|---|---:|---:|");
        row(text, "shown", shown(Section.SUCCESS), shown(Section.ERROR));
        row(text, "JSON by the letter, decoded", json(Section.SUCCESS), json(Section.ERROR));
        reasons()
                .forEach(reason -> row(
                        text, "not decoded: " + reason, left(Section.SUCCESS, reason), left(Section.ERROR, reason)));
        row(text, "methods with one that was decoded", methods(Section.SUCCESS), methods(Section.ERROR));
        text.append("\nThe client has ").append(methods).append(" methods.\n\n## Outcome\n\n");
        table(text, "| | examples |", "|---|---:|");
        row(text, "successes without any difference", decoding.clean());
        row(text, "successes with a difference", json(Section.SUCCESS) - decoding.clean());
        row(text, "errors that became an `ApiException` with the page's code", decoding.errors());
        row(text, "of these, with a documented meaning", decoding.meant());
        row(text, "exceptions of other types", decoding.faults().size());
        kinds(text);
        forms(text);
        places(text);
        return text.toString();
    }

    private void kinds(StringBuilder text) {
        text.append("\n## Differences by kind\n\n");
        text.append("A place counts once, however many elements of a list show it.\n\n");
        table(text, "| kind | places | pages | |", "|---|---:|---:|---|");
        for (Kind kind : Kind.values()) {
            List<Deviation> found = of(kind);
            row(
                    text,
                    name(kind),
                    found.size(),
                    found.stream().map(Deviation::page).distinct().count(),
                    kind.meaning());
        }
    }

    private void forms(StringBuilder text) {
        text.append("\n## Values of another form\n\n");
        table(text, "| documented | seen | places |", "|---|---|---:|");
        Map<String, Long> forms = of(Kind.OTHER_FORM).stream()
                .collect(Collectors.groupingBy(
                        each -> each.documented() + " | " + each.seen(), TreeMap::new, Collectors.counting()));
        forms.forEach((form, count) -> row(text, form, count));
    }

    private void places(StringBuilder text) {
        text.append(
                "\n## Places\n\nPages stand below `api-reference`; `*` is a position, or a key that is a number.\n\n");
        table(text, "| method | page | kind | pointer | documented | seen |", "|---|---|---|---|---|---|");
        for (Deviation each : decoding.deviations()) {
            row(
                    text,
                    "`" + each.method() + "`",
                    each.page().replaceFirst("^api-reference/", "") + ":" + each.line(),
                    name(each.kind()),
                    each.pointer().isEmpty() ? "" : "`" + each.pointer().replace("|", "\\|") + "`",
                    each.documented(),
                    each.seen());
        }
    }

    static String name(Kind kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private List<Deviation> of(Kind kind) {
        return decoding.deviations().stream()
                .filter(each -> each.kind() == kind)
                .toList();
    }

    private long json(Section section) {
        return examples.all().stream().filter(each -> each.section() == section).count();
    }

    private long shown(Section section) {
        return json(section)
                + examples.left().get(section).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum();
    }

    private long methods(Section section) {
        return examples.all().stream()
                .filter(each -> each.section() == section)
                .map(Example::method)
                .distinct()
                .count();
    }

    private List<String> reasons() {
        Function<Map<String, Integer>, Collection<String>> keys = Map::keySet;
        return examples.left().values().stream()
                .map(keys)
                .flatMap(Collection::stream)
                .distinct()
                .sorted()
                .toList();
    }

    private int left(Section section, String reason) {
        return examples.left().get(section).getOrDefault(reason, 0);
    }

    private static void table(StringBuilder text, String... lines) {
        row(text, lines[0].substring(2, lines[0].length() - 2));
        text.append(lines[1]).append('\n');
    }

    private static void row(StringBuilder text, Object... cells) {
        text.append(Arrays.stream(cells).map(String::valueOf).collect(Collectors.joining(" | ", "| ", " |")))
                .append('\n');
    }
}
