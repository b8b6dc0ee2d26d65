package io.github.b24kit.docsimporter.sample;

import io.github.b24kit.docsimporter.page.Inline;
import io.github.b24kit.docsimporter.page.Page;
import io.github.b24kit.docsimporter.page.Parts;
import io.github.b24kit.docsimporter.page.Parts.Part;
import io.github.b24kit.docsimporter.page.Section;
import io.github.b24kit.docsimporter.page.Words;
import io.github.b24kit.docsimporter.sample.Reading.Read;
import io.github.b24kit.docsimporter.sample.Reading.Unread;
import io.github.b24kit.docsimporter.yfm.Block;
import io.github.b24kit.docsimporter.yfm.Block.Fence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the samples of a page. Which fence is which, its language, its tab and its section tell. */
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
        List<Answer> success = answers(parts, SUCCESS, UnreadSample.Kind.SUCCESS_ANSWER, unread);
        List<Answer> error = answers(parts, ERROR, UnreadSample.Kind.ERROR_ANSWER, unread);
        return new PageSamples(page.file(), success, error, List.copyOf(unread));
    }

    private List<Answer> answers(Parts parts, Set<Part> where, UnreadSample.Kind kind, List<UnreadSample> unread) {
        List<Answer> answers = new ArrayList<>();
        List<Section> sections = where.stream()
                .flatMap(part -> Stream.concat(parts.headed(part).stream(), parts.following(part).stream()))
                .sorted(Comparator.comparingInt(section -> section.heading().line()))
                .toList();
        for (Section section : sections) {
            String heading = new Inline(section.heading().text()).plain();
            Block.flat(section.blocks())
                    .filter(Fence.class::isInstance)
                    .map(Fence.class::cast)
                    .filter(fence -> words.is("fence.json", fence.language()))
                    .forEach(fence -> {
                        Reading<JsonText> reading = JsonReader.read(fence.lines());
                        if (reading instanceof Read<JsonText> read) {
                            answers.add(new Answer(fence.line(), heading, read.value()));
                        } else if (reading instanceof Unread<JsonText> failed) {
                            unread.add(new UnreadSample(kind, failed.reason(), failed.line()));
                        }
                    });
        }
        return List.copyOf(answers);
    }
}
