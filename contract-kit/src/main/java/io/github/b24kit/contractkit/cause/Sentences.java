package io.github.b24kit.contractkit.cause;

import io.github.b24kit.contractkit.revision.PageFacts;
import io.github.b24kit.docsimporter.facts.MethodFacts;
import io.github.b24kit.docsimporter.page.Inline;
import io.github.b24kit.docsimporter.page.Page;
import io.github.b24kit.docsimporter.yfm.Block;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What pages say in words. The last page is kept, since findings come method by method. */
final class Sentences {
    private static final Pattern END = Pattern.compile("(?<=[.!?])\\s+");

    private final PageFacts pages;
    private @Nullable Said last;

    /**
     * The words of one page.
     *
     * @param text of the whole page
     * @param items of lists, outside of tables
     * @param outside paragraphs and items outside of tables, with their marks
     * @param all sentences, those inside of tables too, without marks
     */
    record Said(String file, String text, List<Block.Item> items, List<String> outside, List<String> all) {}

    Sentences(PageFacts pages) {
        this.pages = pages;
    }

    Said of(MethodFacts method) {
        Said said = last;
        if (said == null || !said.file().equals(method.file())) {
            said = read(method.file());
            last = said;
        }
        return said;
    }

    private Said read(String file) {
        String text = pages.text(file);
        List<Block> blocks = Page.read(file, text)
                .body()
                .all()
                .flatMap(section -> Block.flat(section.blocks()))
                .toList();
        return new Said(
                file,
                text,
                blocks.stream()
                        .filter(Block.Item.class::isInstance)
                        .map(Block.Item.class::cast)
                        .toList(),
                blocks.stream()
                        .filter(Sentences::isText)
                        .map(block -> Inline.of(block).markup())
                        .toList(),
                blocks.stream()
                        .flatMap(Sentences::inside)
                        .filter(Sentences::isText)
                        .flatMap(block -> END.splitAsStream(Inline.of(block).plain()))
                        .toList());
    }

    private static boolean isText(Block block) {
        return block instanceof Block.Paragraph || block instanceof Block.Item;
    }

    private static Stream<Block> inside(Block block) {
        return block instanceof Block.Table table
                ? table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .flatMap(cell -> Block.flat(cell.blocks()))
                        .flatMap(Sentences::inside)
                : Stream.of(block);
    }
}
