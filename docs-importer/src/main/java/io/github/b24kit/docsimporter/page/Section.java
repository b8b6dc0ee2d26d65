package io.github.b24kit.docsimporter.page;

import io.github.b24kit.docsimporter.yfm.Block;
import io.github.b24kit.docsimporter.yfm.Block.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A heading with what stands under it.
 *
 * @param heading its heading
 * @param blocks what stands before the next heading
 * @param sections those of a deeper level
 */
public record Section(Heading heading, List<Block> blocks, List<Section> sections) {
    /** The section and all inside it, in the order of the page. */
    public Stream<Section> all() {
        return Stream.concat(Stream.of(this), sections.stream().flatMap(Section::all));
    }

    /** Divides blocks at their headings; what stands before the first goes into a section of the given heading. */
    static Section of(Heading top, List<Block> blocks) {
        List<Block> own = new ArrayList<>();
        int at = 0;
        while (at < blocks.size() && !(blocks.get(at) instanceof Heading)) {
            own.add(blocks.get(at++));
        }
        List<Section> sections = new ArrayList<>();
        while (at < blocks.size()) {
            Heading heading = (Heading) blocks.get(at);
            int end = at + 1;
            while (end < blocks.size()
                    && !(blocks.get(end) instanceof Heading next && next.level() <= heading.level())) {
                end++;
            }
            sections.add(of(heading, blocks.subList(at + 1, end)));
            at = end;
        }
        return new Section(top, List.copyOf(own), List.copyOf(sections));
    }
}
