package io.github.b24kit.docsimporter.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.docsimporter.Corpus;
import io.github.b24kit.docsimporter.RowScanner;
import io.github.b24kit.docsimporter.facts.Fact;
import io.github.b24kit.docsimporter.facts.MethodFacts;
import io.github.b24kit.docsimporter.facts.PageFinding;
import io.github.b24kit.docsimporter.facts.PageFinding.Kind;
import io.github.b24kit.docsimporter.facts.TypeLink;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All pages as one documentation, where they are at hand. */
class DocsReaderTest {
    private static final Pattern INCLUDE = Pattern.compile("(?m)^\\s*\\{% include .*?\\]\\((.*?)\\).*$");
    private static final int PAGES = Integer.getInteger("bitrix24.pages", 200);
    private static final Set<String> PLAIN = Set.of(
            ("object array string integer int boolean bool double float char date datetime time text any null enum file"
                            + " number mixed")
                    .split(" "));

    private static Corpus corpus;
    private static DocsReading all;

    @BeforeAll
    static void read() throws Exception {
        corpus = Corpus.newest();
        var threads = ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
        long wall = System.nanoTime();
        long cpu = threads.getProcessCpuTime();
        all = DocsReader.read(Documentation.at(corpus.root()), done -> {});
        System.out.printf(
                "all pages in %.1f s, %.1f s of all processors%n",
                (System.nanoTime() - wall) / 1e9, (threads.getProcessCpuTime() - cpu) / 1e9);
        System.out.println(Counts.of(all));
    }

    @Test
    void everyPageHasAKind() throws IOException {
        try (Stream<Path> files = Files.walk(corpus.root())) {
            long pages = files.filter(file -> file.toString().endsWith(".md")).count();
            assertThat(all.pages().values().stream()
                            .mapToLong(Integer::longValue)
                            .sum())
                    .isEqualTo(pages);
        }
        assertThat(all.pages().get(PageKind.METHOD)).isEqualTo(all.methods().size());
        assertThat(all.findings())
                .extracting(PageFinding::kind)
                .doesNotContain(Kind.UNREADABLE_PAGE, Kind.NO_FRAGMENT, Kind.SAME_METHOD);
    }

    @Test
    void everyRowOfAMethodAndOfItsFragmentsIsPlacedOrReported() throws IOException {
        List<String> differ = new ArrayList<>();
        for (MethodFacts method : all.methods()) {
            int seen = rows(corpus.root().resolve(method.file()));
            int accounted = method.rows()
                    + method.findings().stream().mapToInt(PageFinding::rows).sum();
            if (seen != accounted) {
                differ.add(method.file() + ": " + seen + " rows, " + accounted + " accounted for");
            }
        }
        assertThat(differ).isEmpty();
    }

    /** Rows of the page and of what it includes, by bars alone. */
    private static int rows(Path page) throws IOException {
        String text = Files.readString(page);
        int rows = RowScanner.rows(text);
        Matcher include = INCLUDE.matcher(text);
        while (include.find()) {
            rows += rows(Objects.requireNonNull(page.getParent()).resolve(include.group(1)));
        }
        return rows;
    }

    @Test
    void aFragmentBelongsToThePagesThatIncludeIt() {
        assertThat(all.methods())
                .allSatisfy(method -> assertThat(method.errors().stream()
                                .filter(method::isShared)
                                .map(row -> row.source().file()))
                        .allMatch(file -> file.contains("_includes/")));
        assertThat(all.methods()).allSatisfy(method -> {
            assertThat(method.params()).noneMatch(method::isShared);
            assertThat(method.vocabularies()).noneMatch(method::isShared);
        });
        assertThat(all.methods().stream()
                        .filter(method -> method.result().stream().anyMatch(method::isShared)))
                .hasSizeGreaterThanOrEqualTo(14);
    }

    @Test
    void aPageIsReadAloneAsWithAllOthers(@TempDir Path folder) throws Exception {
        for (MethodFacts method : some()) {
            Path inside = corpus.root().resolve(method.file());
            DocsReading alone = DocsReader.read(Documentation.at(inside), done -> {});
            assertThat(alone.methods()).containsExactly(method);
            assertThat(alone.types())
                    .allSatisfy((name, type) -> assertThat(all.types()).containsKey(name));

            Path copy = folder.resolve(method.file());
            Files.createDirectories(Objects.requireNonNull(copy.getParent()));
            Files.copy(inside, copy);
            DocsReading without = DocsReader.read(Documentation.at(copy), done -> {});
            Files.delete(copy);
            assertThat(without.methods()).hasSize(1);
            assertThat(own(without.methods().get(0))).as(method.file()).isEqualTo(own(method));
            assertThat(without.types()).isEmpty();
            assertThat(opaque(without)).as(method.file()).containsExactlyInAnyOrderElementsOf(named(method));
        }
    }

    /** Everything but what stands in files that are absent, or depends on it. */
    private static List<Object> own(MethodFacts method) {
        boolean answersElsewhere = !all.methods().stream()
                .filter(each -> each.file().equals(method.file()))
                .allMatch(each -> each.result().stream().noneMatch(each::isShared));
        return List.of(
                method.method(),
                method.v3(),
                method.scope(),
                method.deprecated(),
                method.httpStatus(),
                own(method, method.params()),
                answersElsewhere ? "" : List.of(method.resultTypes(), method.result(), method.envelope()),
                own(method, method.errors()),
                answersElsewhere ? "" : method.vocabularies(),
                method.samples(),
                method.findings().stream()
                        // An error section may hold nothing but what pages share.
                        .filter(finding -> finding.kind() != Kind.NO_FRAGMENT && finding.kind() != Kind.NO_ERRORS)
                        .filter(finding -> !answersElsewhere || finding.kind() != Kind.RESULT_BY_EXAMPLE)
                        .toList());
    }

    private static List<? extends Fact> own(MethodFacts method, List<? extends Fact> rows) {
        return rows.stream().filter(row -> !method.isShared(row)).toList();
    }

    /** The types of a page's own rows that are linked to another page, by their spelling alone. */
    private static Set<String> named(MethodFacts method) {
        Set<String> names = new HashSet<>();
        String page = method.file().substring(method.file().lastIndexOf('/') + 1);
        for (TypeLink link : method.typeLinks()) {
            String target = link.target().replaceFirst("#.*", "").replaceFirst("^\\./", "");
            if (link.file().equals(method.file()) && !target.isEmpty() && !target.equals(page)) {
                for (String name : link.type().split("[|/,]|\\bor\\b|\n", -1)) {
                    names.add(name.replaceAll("\\[.*?\\]$|[`'\\\\]", "").strip());
                }
            }
        }
        names.removeIf(name -> name.isEmpty() || PLAIN.contains(name.toLowerCase(Locale.ROOT)));
        return names;
    }

    private static List<String> opaque(DocsReading reading) {
        return reading.findings().stream()
                .filter(finding -> finding.kind() == Kind.OPAQUE_TYPE)
                .map(finding -> finding.detail().replaceFirst(" at .*", ""))
                .toList();
    }

    private static List<MethodFacts> some() {
        long seed = Long.getLong("bitrix24.seed", System.nanoTime());
        System.out.println(PAGES + " pages alone: -Dbitrix24.seed=" + seed);
        return new Random(seed)
                .ints(0, all.methods().size())
                .distinct()
                .limit(PAGES)
                .mapToObj(all.methods()::get)
                .toList();
    }
}
