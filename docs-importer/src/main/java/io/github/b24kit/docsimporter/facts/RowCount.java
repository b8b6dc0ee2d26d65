package io.github.b24kit.docsimporter.facts;

import io.github.b24kit.docsimporter.facts.PageFinding.Kind;
import io.github.b24kit.docsimporter.page.Page;
import io.github.b24kit.docsimporter.page.Section;
import io.github.b24kit.docsimporter.yfm.Block.Row;
import io.github.b24kit.docsimporter.yfm.Block.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Accounts for every row of every table of a page: it was placed, or a finding says why not. */
final class RowCount {
    private final Page page;
    private final Set<Table> placed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Table> reported = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Row> unreadable = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<PageFinding> findings = new ArrayList<>();

    RowCount(Page page) {
        this.page = page;
    }

    void add(List<Table> tables, List<Row> unplaced) {
        placed.addAll(tables);
        for (Row row : unplaced) {
            if (unreadable.add(row)) {
                findings.add(new PageFinding(Kind.UNREADABLE_ROW, page.file(), row.line(), 1));
            }
        }
    }

    void orphans(List<Table> tables) {
        tables.forEach(table -> report(Kind.NO_PARENT, table));
    }

    void asides(List<Table> tables) {
        tables.forEach(table -> report(Kind.SIDE_TABLE, table));
    }

    /** Reports the tables of sections that nobody read. */
    void rest(Kind kind, List<Section> sections, Predicate<Table> which) {
        sections.stream()
                .flatMap(section -> Tables.deepIn(section.blocks()))
                .filter(table -> !placed.contains(table) && !reported.contains(table))
                .filter(which)
                .forEach(table -> report(kind, table));
    }

    private void report(Kind kind, Table table) {
        if (reported.add(table)) {
            findings.add(new PageFinding(
                    kind, page.file(), table.line(), table.rows().size()));
        }
    }

    /** How many rows became facts or are headers of those that did. */
    int rows() {
        return placed.stream().mapToInt(table -> table.rows().size()).sum() - unreadable.size();
    }

    List<PageFinding> findings() {
        return findings;
    }
}
