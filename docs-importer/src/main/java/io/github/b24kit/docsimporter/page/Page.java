package io.github.b24kit.docsimporter.page;

import io.github.b24kit.docsimporter.yfm.Block;
import io.github.b24kit.docsimporter.yfm.Block.Heading;
import io.github.b24kit.docsimporter.yfm.BlockReader;
import io.github.b24kit.docsimporter.yfm.Loss;
import java.util.ArrayList;
import java.util.List;

/**
 * A page of the documentation.
 *
 * @param file path inside the documentation, with slashes
 * @param body the section under its title
 * @param losses where the markup is not what it should be
 */
public record Page(String file, Section body, List<Loss> losses) {
    /** Reads the text of a page. */
    public static Page read(String file, String text) {
        List<Loss> losses = new ArrayList<>();
        List<Block> blocks = BlockReader.read(text, losses);
        Heading title = blocks.stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .findFirst()
                .orElse(new Heading(1, 1, "", List.of()));
        int after = blocks.indexOf(title) + 1;
        return new Page(file, Section.of(title, blocks.subList(after, blocks.size())), List.copyOf(losses));
    }

    /** The words of the title. */
    public String title() {
        return new Inline(body.heading().text()).plain();
    }
}
