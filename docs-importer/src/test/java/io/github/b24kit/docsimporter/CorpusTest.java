package io.github.b24kit.docsimporter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.docsimporter.facts.MethodFacts;
import io.github.b24kit.docsimporter.facts.MethodReader;
import io.github.b24kit.docsimporter.facts.PageFinding;
import io.github.b24kit.docsimporter.page.Page;
import io.github.b24kit.docsimporter.page.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** All pages of the reference, where they are at hand. */
class CorpusTest {
    @Test
    void everyRowOfEveryMethodIsPlacedOrReported() throws IOException, InterruptedException {
        Corpus corpus = Corpus.newest();
        MethodReader reader = new MethodReader(Words.packaged());
        List<MethodFacts> methods = new ArrayList<>();
        List<String> differ = new ArrayList<>();
        for (Path file : corpus.pages()) {
            String text = Files.readString(file);
            MethodFacts facts = reader.read(Page.read(corpus.path(file), text));
            if (facts != null) {
                methods.add(facts);
                int accounted = facts.rows()
                        + facts.findings().stream().mapToInt(PageFinding::rows).sum();
                int seen = RowScanner.rows(text);
                if (accounted != seen) {
                    differ.add(facts.file() + ": " + seen + " rows, " + accounted + " accounted for");
                }
            }
        }
        List<MethodFacts> live =
                methods.stream().filter(each -> !each.deprecated()).toList();
        print(methods, live);
        assertThat(differ).isEmpty();
        assertThat(methods).hasSizeGreaterThanOrEqualTo(1667);
        assertThat(methods.stream().map(each -> each.method() + each.v3()).distinct())
                .as("methods of one name and version")
                .hasSameSizeAs(methods);
        assertThat(lossy(live)).as("pages with a finding of loss").isLessThanOrEqualTo(live.size() * 2L / 100);
        assertThat(rows(live) - placed(live)).as("rows not placed").isLessThanOrEqualTo(rows(live) / 100);
        assertThat(complete(live)).as("complete pages").isGreaterThanOrEqualTo((live.size() * 975L + 999) / 1000);
    }

    private static void print(List<MethodFacts> methods, List<MethodFacts> live) {
        TreeMap<PageFinding.Kind, Integer> kinds = new TreeMap<>();
        live.forEach(each -> each.findings().forEach(finding -> kinds.merge(finding.kind(), 1, Integer::sum)));
        System.out.printf(
                "%d methods, %d not deprecated, of these %d with a finding of loss, %d complete, %d of %d rows placed;"
                        + " findings of these %s%n",
                methods.size(), live.size(), lossy(live), complete(live), placed(live), rows(live), kinds);
    }

    private static long lossy(List<MethodFacts> methods) {
        return count(
                methods,
                each -> each.findings().stream()
                        .anyMatch(finding -> finding.kind().isLoss()));
    }

    private static long complete(List<MethodFacts> methods) {
        return count(
                methods,
                each -> each.findings().stream()
                        .noneMatch(finding -> finding.kind().isGap()));
    }

    private static long placed(List<MethodFacts> methods) {
        return methods.stream().mapToInt(MethodFacts::rows).sum();
    }

    private static long rows(List<MethodFacts> methods) {
        return placed(methods)
                + methods.stream()
                        .flatMap(each -> each.findings().stream())
                        .mapToInt(PageFinding::rows)
                        .sum();
    }

    private static long count(List<MethodFacts> methods, Predicate<MethodFacts> which) {
        return methods.stream().filter(which).count();
    }
}
