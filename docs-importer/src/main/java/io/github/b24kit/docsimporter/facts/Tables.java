package io.github.b24kit.docsimporter.facts;

import io.github.b24kit.docsimporter.page.Inline;
import io.github.b24kit.docsimporter.yfm.Block;
import io.github.b24kit.docsimporter.yfm.Block.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
        List<Found> found = new ArrayList<>();
        @Nullable Block before = null;
        for (Block block : blocks) {
            if (block instanceof Table table) {
                found.add(new Found(table, variant.isEmpty() && before != null ? caseOf(before) : variant));
            } else if (block instanceof Block.Note note) {
                found(note.blocks(), variant).forEach(found::add);
            } else if (block instanceof Block.Tabs tabs) {
                tabs.tabs().stream()
                        .flatMap(tab -> found(tab.blocks(), new Inline(tab.title()).plain()))
                        .forEach(found::add);
            }
            before = block;
        }
        // A table on its own has no case, and the first of several only where all have one.
        boolean eachOwn = found.size() > 1
                && found.stream().noneMatch(each -> each.variant().isEmpty());
        if (!found.isEmpty()
                && !eachOwn
                && variant.isEmpty()
                && blocks.contains(found.get(0).table())) {
            found.set(0, new Found(found.get(0).table(), variant));
        }
        return found.stream();
    }

    /** A line that names one value, between two tables, tells the case in which the second one holds. */
    private static String caseOf(Block before) {
        if (before instanceof Block.Paragraph paragraph && paragraph.lines().size() == 1) {
            Inline line = Inline.of(paragraph);
            // A value may be linked to where it is explained; what else is linked is not a case.
            return line.codes().size() == 1
                            && line.links().stream()
                                    .allMatch(link -> line.codes().contains(link.words()))
                    ? line.plain().replaceAll("[:.]$", "")
                    : "";
        }
        return "";
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
