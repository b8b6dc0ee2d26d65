package io.github.b24kit.docsimporter.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.b24kit.docsimporter.Corpus;
import io.github.b24kit.docsimporter.facts.MethodReader;
import io.github.b24kit.docsimporter.page.Page;
import io.github.b24kit.docsimporter.page.Words;
import io.github.b24kit.docsimporter.sample.Reading.Read;
import io.github.b24kit.docsimporter.yfm.Block;
import io.github.b24kit.docsimporter.yfm.Block.Fence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The samples of all pages of methods, where the pages are at hand. */
class SamplesCorpusTest {
    private static final Pattern TYPED_CALL = Pattern.compile("(?m)^(?!\\s*//).*\\.make\\b");
    private static final Pattern GO_CALL = Pattern.compile("\\.Call\\(ctx,");
    private static final Pattern IDEMPOTENT = Pattern.compile("WithIdempotent\\(\\)");
    private static final Pattern CURL = Pattern.compile("(?m)^[ \\t]*curl ");

    @Test
    void samplesAreReadOrReported() throws IOException, InterruptedException {
        Corpus corpus = Corpus.newest();
        Words words = Words.packaged();
        MethodReader methods = new MethodReader(words);
        SampleReader reader = new SampleReader(words);
        List<PageSamples> all = new ArrayList<>();
        List<String> differ = new ArrayList<>();
        long spent = 0;
        for (Path file : corpus.pages()) {
            String text = Files.readString(file);
            Page page = Page.read(corpus.path(file), text);
            if (methods.read(page) != null) {
                long begin = System.nanoTime();
                PageSamples samples = reader.read(page);
                spent += System.nanoTime() - begin;
                all.add(samples);
                compare(samples, text, differ);
            }
        }
        System.out.println(all.size() + " pages, samples read in " + spent / 1_000_000 + " ms");
        print(all);
        assertThat(differ).as("samples that a search of the text sees").isEmpty();
        assertThat(all.stream().filter(page -> !page.successAnswers().isEmpty()))
                .hasSizeGreaterThanOrEqualTo(1534);
        assertThat(all.stream().filter(page -> !page.errorAnswers().isEmpty())).hasSizeGreaterThanOrEqualTo(1411);
        assertThat(all.stream().filter(page -> !page.calls().isEmpty())).hasSizeGreaterThanOrEqualTo(1588);
        assertThat(calls(all).filter(call -> call.body() instanceof Read)).hasSizeGreaterThanOrEqualTo(3139);
        assertThat(all.stream().mapToInt(page -> page.typescript().size()).sum())
                .isGreaterThanOrEqualTo(1475);
        assertThatLanguagesAgree(all);
        assertThat(all.stream().mapToInt(page -> page.go().size()).sum()).isGreaterThanOrEqualTo(1616);
    }

    /** Two readers, of JSON and of programming languages, see the same names where a page shows the same call to both. */
    private static void assertThatLanguagesAgree(List<PageSamples> all) {
        int same = 0;
        int compared = 0;
        for (PageSamples page : all) {
            for (CodeCall code : page.code()) {
                for (CurlCall call : page.calls()) {
                    if (call.url().method().equalsIgnoreCase(code.method())
                            && call.body() instanceof Read<Sample> body
                            && body.value() instanceof Sample.Obj object) {
                        compared++;
                        same += code.names()
                                        .equals(object.members().stream()
                                                .map(Sample.Member::name)
                                                .collect(Collectors.toSet()))
                                ? 1
                                : 0;
                    }
                }
            }
        }
        System.out.println("calls in code: " + compared + " pairs with curl, " + same + " with the same names");
        assertThat(compared).isGreaterThanOrEqualTo(15_820);
        assertThat(same).isGreaterThanOrEqualTo(14_307);
    }

    /** Every place that a search of the bare text finds is a sample or unread. */
    private static void compare(PageSamples samples, String text, List<String> differ) {
        long idempotent = samples.go().stream().filter(GoMark::idempotent).count();
        long unreadCalls = unread(samples, UnreadSample.Kind.CURL)
                .filter(each -> each.reason() == Reading.Reason.NO_CALL)
                .count();
        long untyped = unread(samples, UnreadSample.Kind.TYPESCRIPT)
                .filter(each -> each.reason() != Reading.Reason.NO_CALL)
                .count();
        differ(samples, "Go calls", samples.go().size(), count(GO_CALL, text, "go"), differ);
        differ(samples, "Go marks", idempotent, count(IDEMPOTENT, text, "go"), differ);
        differ(samples, "types", samples.typescript().size() + untyped, count(TYPED_CALL, text, "ts"), differ);
        differ(samples, "calls", samples.calls().size() + unreadCalls, count(CURL, text, ""), differ);
    }

    private static void differ(PageSamples page, String what, long read, long seen, List<String> differ) {
        if (read != seen) {
            differ.add(page.file() + ": " + seen + " " + what + " seen, " + read + " read");
        }
    }

    private static long count(Pattern pattern, String text, String language) {
        long count = 0;
        // A fence that nobody closed goes on over the beginning of the next one.
        String closed = text.replaceAll("(?m)(^\\s*```\\w+\\n(?:(?!\\s*```).*\\n)*)\\s*```\\w+\\n", "$1\n");
        String[] parts = closed.split("```", -1);
        for (int i = 1; i < parts.length; i += 2) {
            if (language.isEmpty() ? !parts[i].startsWith("php") : parts[i].startsWith(language + "\n")) {
                count += pattern.matcher(parts[i]).results().count();
            }
        }
        return count;
    }

    private static Stream<UnreadSample> unread(PageSamples samples, UnreadSample.Kind kind) {
        return samples.unread().stream().filter(each -> each.kind() == kind);
    }

    private static Stream<CurlCall> calls(List<PageSamples> pages) {
        return pages.stream().flatMap(page -> page.calls().stream());
    }

    private static void print(List<PageSamples> pages) {
        System.out.printf(
                "cURL: %d calls on %d pages, %d bodies by the letter, %d read otherwise%n",
                calls(pages).count(),
                pages.stream().filter(page -> !page.calls().isEmpty()).count(),
                calls(pages).filter(CurlCall::strict).count(),
                calls(pages)
                        .filter(call -> !call.strict() && call.body() instanceof Read)
                        .count());
        print("responses", pages, PageSamples::successAnswers);
        print("errors", pages, PageSamples::errorAnswers);
        System.out.printf(
                "TypeScript: %d results on %d pages, %d rows%n",
                pages.stream().mapToInt(page -> page.typescript().size()).sum(),
                pages.stream().filter(page -> !page.typescript().isEmpty()).count(),
                pages.stream()
                        .flatMap(page -> page.typescript().stream())
                        .mapToInt(type -> type.rows().size())
                        .sum());
        System.out.printf(
                "Go: %d calls on %d pages, %d marked idempotent%n",
                pages.stream().mapToInt(page -> page.go().size()).sum(),
                pages.stream().filter(page -> !page.go().isEmpty()).count(),
                pages.stream()
                        .flatMap(page -> page.go().stream())
                        .filter(GoMark::idempotent)
                        .count());
        Map<String, Integer> unread = new TreeMap<>();
        pages.stream()
                .flatMap(page -> page.unread().stream())
                .forEach(each -> unread.merge(each.kind() + " " + each.reason(), 1, Integer::sum));
        System.out.println("unread: " + unread);
    }

    private static void print(String what, List<PageSamples> pages, Function<PageSamples, List<Answer>> answers) {
        List<JsonText> first = pages.stream()
                .map(answers)
                .filter(each -> !each.isEmpty())
                .map(each -> each.get(0).json())
                .toList();
        System.out.printf(
                "%s: %d on %d pages, the first by the letter on %d, otherwise on %d%n",
                what,
                pages.stream().map(answers).mapToInt(List::size).sum(),
                first.size(),
                first.stream().filter(JsonText::strict).count(),
                first.stream().filter(json -> !json.strict()).count());
    }

    /** The paths of strict JSON are those that another parser sees. */
    @Test
    void pathsAreThoseOfAnotherParser() throws IOException, InterruptedException {
        ObjectMapper mapper = new ObjectMapper();
        Corpus corpus = Corpus.newest();
        Words words = Words.packaged();
        int compared = 0;
        for (Path file : corpus.pages()) {
            Page page = Page.read(corpus.path(file), Files.readString(file));
            for (Fence fence : page.body()
                    .all()
                    .flatMap(section -> Block.flat(section.blocks()))
                    .filter(Fence.class::isInstance)
                    .map(Fence.class::cast)
                    .filter(each -> words.is("fence.json", each.language()))
                    .toList()) {
                if (JsonReader.read(fence.lines()) instanceof Read<JsonText> read
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
