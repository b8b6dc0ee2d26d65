package io.github.b24kit.docsimporter.sample;

import io.github.b24kit.docsimporter.page.Inline;
import io.github.b24kit.docsimporter.page.Page;
import io.github.b24kit.docsimporter.page.Parts;
import io.github.b24kit.docsimporter.page.Parts.Part;
import io.github.b24kit.docsimporter.page.Section;
import io.github.b24kit.docsimporter.page.Words;
import io.github.b24kit.docsimporter.sample.Reading.Read;
import io.github.b24kit.docsimporter.sample.Reading.Reason;
import io.github.b24kit.docsimporter.sample.Reading.Unread;
import io.github.b24kit.docsimporter.yfm.Block.Fence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the samples of a page. Which code is which, its tab, its language and its section tell. */
public final class SampleReader {
    private static final Set<Part> SUCCESS = Set.of(Part.RESPONSE, Part.RETURNED);
    private static final Set<Part> ERROR = Set.of(Part.ERRORS, Part.CODES);

    private final Words words;

    public SampleReader(Words words) {
        this.words = words;
    }

    /** What the samples of a page say. */
    public PageSamples read(Page page) {
        Parts parts = new Parts(page, words);
        List<UnreadSample> unread = new ArrayList<>();
        List<Answer> success = new ArrayList<>(answers(parts, SUCCESS, UnreadSample.Kind.SUCCESS_ANSWER, unread));
        List<Answer> error = new ArrayList<>(answers(parts, ERROR, UnreadSample.Kind.ERROR_ANSWER, unread));
        // Some methods tell in their result what went wrong.
        error.stream().filter(Answer::isResult).forEach(success::add);
        error.removeIf(Answer::isResult);
        List<CurlCall> calls = new ArrayList<>();
        List<CodeCall> code = new ArrayList<>();
        List<ResultType> types = new ArrayList<>();
        List<GoMark> marks = new ArrayList<>();
        page.body().all().flatMap(section -> TabbedFence.in(section.blocks())).forEach(sample -> {
            Fence fence = sample.fence();
            if (words.is("fence.code", fence.language())) {
                code.addAll(CodeReader.read(fence.lines()));
            }
            if (is(sample, "tab.curl", "fence.shell") && CurlReader.isIn(fence.lines())) {
                keep(CurlReader.read(fence.lines()), UnreadSample.Kind.CURL, calls, unread);
            } else if (is(sample, "tab.typescript", "fence.typescript")) {
                keep(TypeScriptReader.read(fence.lines()), UnreadSample.Kind.TYPESCRIPT, types, unread);
            } else if (is(sample, "tab.go", "fence.go")) {
                List<GoMark> found = GoReader.read(fence.lines(), words);
                marks.addAll(found);
                if (found.isEmpty()) {
                    unread.add(new UnreadSample(UnreadSample.Kind.GO, Reason.NO_CALL, fence.line()));
                }
            }
        });
        calls.forEach(call -> keep(List.of(call.body()), UnreadSample.Kind.CURL, null, unread));
        unread.sort(Comparator.comparingInt(UnreadSample::line));
        return new PageSamples(
                page.file(),
                List.copyOf(calls),
                List.copyOf(code),
                List.copyOf(success),
                List.copyOf(error),
                List.copyOf(types),
                List.copyOf(marks),
                List.copyOf(unread));
    }

    /** In a tab its title tells, elsewhere the language. */
    private boolean is(TabbedFence sample, String tab, String language) {
        return sample.tab().isEmpty() ? words.is(language, sample.fence().language()) : words.isIn(tab, sample.tab());
    }

    private List<Answer> answers(Parts parts, Set<Part> where, UnreadSample.Kind kind, List<UnreadSample> unread) {
        List<Answer> answers = new ArrayList<>();
        List<Section> sections = where.stream()
                .flatMap(part -> Stream.concat(
                        parts.headed(part).stream(),
                        parts.following(part).stream().filter(section -> !isAboutCalls(section))))
                .sorted(Comparator.comparingInt(section -> section.heading().line()))
                .toList();
        for (Section section : sections) {
            String heading = new Inline(section.heading().text()).plain();
            TabbedFence.in(section.blocks())
                    .map(TabbedFence::fence)
                    .filter(fence -> words.is("fence.json", fence.language()))
                    .forEach(fence -> {
                        List<JsonText> json = new ArrayList<>();
                        keep(List.of(JsonReader.read(fence.lines())), kind, json, unread);
                        json.forEach(each -> answers.add(new Answer(fence.line(), heading, each)));
                    });
        }
        return List.copyOf(answers);
    }

    /** Below the answers some pages show how to filter. */
    private boolean isAboutCalls(Section section) {
        String heading = section.heading().text();
        return words.isIn("name.query", heading) && words.isIn("text.sample", heading);
    }

    private static <T> void keep(
            List<Reading<T>> readings, UnreadSample.Kind kind, @Nullable List<T> values, List<UnreadSample> unread) {
        for (Reading<T> reading : readings) {
            if (reading instanceof Unread<T> failed) {
                unread.add(new UnreadSample(kind, failed.reason(), failed.line()));
            } else if (values != null && reading instanceof Read<T> read) {
                values.add(read.value());
            }
        }
    }
}
