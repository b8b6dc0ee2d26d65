package io.github.b24kit.docsimporter.facts;

import io.github.b24kit.docsimporter.page.Inline;
import io.github.b24kit.docsimporter.yfm.Block;
import io.github.b24kit.docsimporter.yfm.Block.Table;
import java.util.List;
import java.util.stream.Stream;

/** Finds the tables among blocks, also inside notes and tabs. */
final class Tables {
    private Tables() {}

    /**
     * A table.
     *
     * @param variant words of the tab in which it stands; empty outside tabs
     */
    record Found(Table table, String variant) {}

    static Stream<Table> in(List<Block> blocks) {
        return found(blocks).map(Found::table);
    }

    static Stream<Found> found(List<Block> blocks) {
        return found(blocks, "");
    }

    private static Stream<Found> found(List<Block> blocks, String variant) {
        return blocks.stream().flatMap(block -> {
            if (block instanceof Table table) {
                return Stream.of(new Found(table, variant));
            } else if (block instanceof Block.Note note) {
                return found(note.blocks(), variant);
            }
            return block instanceof Block.Tabs tabs
                    ? tabs.tabs().stream().flatMap(tab -> found(tab.blocks(), new Inline(tab.title()).plain()))
                    : Stream.empty();
        });
    }

    /** The same with those inside cells, each behind the table that holds it. */
    static Stream<Table> deepIn(List<Block> blocks) {
        return in(blocks)
                .flatMap(table -> Stream.concat(
                        Stream.of(table),
                        table.rows().stream()
                                .flatMap(row -> row.cells().stream())
                                .flatMap(cell -> deepIn(cell.blocks()))));
    }
}
