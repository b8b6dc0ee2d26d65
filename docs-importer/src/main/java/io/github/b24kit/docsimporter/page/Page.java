package io.github.b24kit.docsimporter.page;

import io.github.b24kit.docsimporter.yfm.Block;
import io.github.b24kit.docsimporter.yfm.Block.Heading;
import io.github.b24kit.docsimporter.yfm.BlockReader;
import io.github.b24kit.docsimporter.yfm.Loss;
import io.github.b24kit.docsimporter.yfm.PageText;
import java.util.ArrayList;
import java.util.List;

/**
 * A page of the documentation.
 *
 * @param text its lines, which know where they stand
 * @param body the section under its title
 * @param losses where the markup is not what it should be
 */
public record Page(PageText text, Section body, List<Loss> losses) {
    /** Reads a page without what it includes. */
    public static Page read(String file, String text) {
        return read(PageText.of(file, text));
    }

    /** Reads a page. */
    public static Page read(PageText text) {
        List<Loss> losses = new ArrayList<>(text.losses());
        List<Block> blocks = BlockReader.read(text.lines(), losses);
        Heading title = blocks.stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .findFirst()
                .orElse(new Heading(1, 1, "", List.of()));
        int after = blocks.indexOf(title) + 1;
        return new Page(text, Section.of(title, blocks.subList(after, blocks.size())), List.copyOf(losses));
    }

    /** Its path inside the documentation, with slashes. */
    public String file() {
        return text.file();
    }

    /** The words of the title. */
    public String title() {
        return new Inline(body.heading().text()).plain();
    }
}
