package io.github.b24kit.docsimporter.yfm;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A piece of a page as the markup divides it; what it means is not known here. */
public sealed interface Block {
    /** Number of the line on which the block begins. */
    int line();

    /** Blocks in the order of the page, with those inside notes and tabs in their place; not those inside cells. */
    static Stream<Block> flat(List<Block> blocks) {
        return blocks.stream().flatMap(block -> {
            if (block instanceof Note note) {
                return flat(note.blocks());
            }
            return block instanceof Tabs tabs
                    ? tabs.tabs().stream().flatMap(tab -> flat(tab.blocks()))
                    : Stream.of(block);
        });
    }

    /**
     * A heading.
     *
     * @param level 1 to 6
     * @param text without the marks and the anchor
     * @param anchors names by which a link reaches it
     */
    record Heading(int line, int level, String text, List<String> anchors) implements Block {}

    /** Lines of text that belong together. */
    record Paragraph(List<Line> lines) implements Block {
        @Override
        public int line() {
            return lines.get(0).number();
        }

        /** The lines joined by line feeds. */
        public String text() {
            return lines.stream().map(Line::stripped).collect(Collectors.joining("\n"));
        }
    }

    /**
     * An item of a list with the lines that continue it.
     *
     * @param indent columns in front of its mark
     * @param text without the mark
     */
    record Item(int line, int indent, String text) implements Block {}

    /** Quoted lines, without their marks. */
    record Quote(List<Line> lines) implements Block {
        @Override
        public int line() {
            return lines.get(0).number();
        }

        /** The lines joined by line feeds. */
        public String text() {
            return lines.stream().map(Line::stripped).collect(Collectors.joining("\n"));
        }
    }

    /**
     * Code between fences.
     *
     * @param language the word after the opening fence, empty if there is none
     */
    record Fence(int line, String language, List<Line> lines) implements Block {
        /** The code. */
        public String text() {
            return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
        }
    }

    /** {@code #| … |#}. */
    record Table(int line, List<Row> rows) implements Block {}

    /** {@code {% list tabs %}}. */
    record Tabs(int line, List<Tab> tabs) implements Block {}

    /**
     * {@code {% note %}} or {@code {% cut %}}.
     *
     * @param kind such as {@code warning}; {@code cut} for a cut
     */
    record Note(int line, String kind, String title, List<Block> blocks) implements Block {}

    /**
     * {@code {% include %}}: the text of another file stands here.
     *
     * @param title words of the link
     * @param titled whether the heading with which that text begins belongs to it
     * @param path as written, relative to the page
     */
    record Include(int line, String title, boolean titled, String path) implements Block {}

    /** A row of a table. */
    record Row(int line, List<Cell> cells) {}

    /** A cell of a row; its markup may hold anything, even a table. */
    record Cell(int line, List<Block> blocks) {}

    /** One of several tabs. */
    record Tab(int line, String title, List<Block> blocks) {}
}
