package io.github.b24kit.docsimporter.facts;

import io.github.b24kit.docsimporter.yfm.Block;
import io.github.b24kit.docsimporter.yfm.Block.Table;
import java.util.List;
import java.util.stream.Stream;

/** Finds the tables among blocks, also inside notes and tabs. */
final class Tables {
    private Tables() {}

    static Stream<Table> in(List<Block> blocks) {
        return Block.flat(blocks).filter(Table.class::isInstance).map(Table.class::cast);
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
