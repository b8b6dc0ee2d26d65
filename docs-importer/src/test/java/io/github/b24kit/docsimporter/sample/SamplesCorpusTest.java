package io.github.b24kit.docsimporter.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.b24kit.docsimporter.Corpus;
import io.github.b24kit.docsimporter.facts.MethodReader;
import io.github.b24kit.docsimporter.page.Page;
import io.github.b24kit.docsimporter.page.Words;
import io.github.b24kit.docsimporter.yfm.Block;
import io.github.b24kit.docsimporter.yfm.Block.Fence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The samples of all pages of methods, where the pages are at hand. */
class SamplesCorpusTest {
    @Test
    void samplesAreReadOrReported() throws IOException, InterruptedException {
        Corpus corpus = Corpus.newest();
        Words words = Words.packaged();
        MethodReader methods = new MethodReader(words);
        SampleReader reader = new SampleReader(words);
        List<PageSamples> all = new ArrayList<>();
        long spent = 0;
        for (Path file : corpus.pages()) {
            Page page = Page.read(corpus.name(file), Files.readString(file));
            if (methods.read(page) != null) {
                long begin = System.nanoTime();
                PageSamples samples = reader.read(page);
                spent += System.nanoTime() - begin;
                all.add(samples);
            }
        }
        System.out.println(all.size() + " pages, samples read in " + spent / 1_000_000 + " ms");
        print("success", all, PageSamples::successAnswers);
        print("error", all, PageSamples::errorAnswers);
        all.stream()
                .flatMap(page -> page.unread().stream().map(unread -> page.file() + " " + unread))
                .forEach(System.out::println);
        assertThat(all.stream().filter(page -> !page.successAnswers().isEmpty()))
                .hasSizeGreaterThanOrEqualTo(1534);
        assertThat(all.stream().filter(page -> !page.errorAnswers().isEmpty())).hasSizeGreaterThanOrEqualTo(1413);
    }

    private static void print(String what, List<PageSamples> pages, Function<PageSamples, List<Answer>> answers) {
        List<List<Answer>> some =
                pages.stream().map(answers).filter(each -> !each.isEmpty()).toList();
        System.out.printf(
                "%s: %d pages with answers, the first strict on %d; %d answers%n",
                what,
                some.size(),
                some.stream().filter(each -> each.get(0).json().strict()).count(),
                some.stream().mapToInt(List::size).sum());
    }

    /** The paths of strict JSON are those that another parser sees. */
    @Test
    void pathsAreThoseOfAnotherParser() throws IOException, InterruptedException {
        ObjectMapper mapper = new ObjectMapper();
        Corpus corpus = Corpus.newest();
        Words words = Words.packaged();
        int compared = 0;
        for (Path file : corpus.pages()) {
            Page page = Page.read(corpus.name(file), Files.readString(file));
            for (Fence fence : page.body()
                    .all()
                    .flatMap(section -> Block.flat(section.blocks()))
                    .filter(Fence.class::isInstance)
                    .map(Fence.class::cast)
                    .filter(each -> words.is("fence.json", each.language()))
                    .toList()) {
                if (JsonReader.read(fence.lines()) instanceof Reading.Read<JsonText> read
                        && read.value().strict()
                        && read.value().values().size() == 1) {
                    Set<String> seen = new TreeSet<>();
                    collect(mapper.readTree(fence.text()), "", seen);
                    Set<String> ours = new TreeSet<>();
                    read.value().values().get(0).rows().forEach(row -> ours.add(row.path() + " " + row.kind()));
                    assertThat(ours).as(page.file() + ":" + fence.line()).isEqualTo(seen);
                    compared++;
                }
            }
        }
        System.out.println(compared + " strict samples have the paths that another parser sees");
        assertThat(compared).isGreaterThan(3000);
    }

    private static void collect(JsonNode node, String path, Set<String> paths) {
        if (!path.isEmpty()) {
            String kind = switch (node.getNodeType()) {
                case STRING -> "TEXT";
                case ARRAY -> "LIST";
                default -> node.getNodeType().name();
            };
            paths.add(path + " " + kind);
        }
        node.properties()
                .forEach(entry -> collect(
                        entry.getValue(), path.isEmpty() ? entry.getKey() : path + "." + entry.getKey(), paths));
        if (node.isArray()) {
            node.forEach(element -> collect(element, path, paths));
        }
    }
}
