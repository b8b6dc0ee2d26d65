package io.github.b24kit.docsimporter.facts;

import io.github.b24kit.docsimporter.page.Inline;
import io.github.b24kit.docsimporter.page.Words;
import io.github.b24kit.docsimporter.yfm.Block;
import io.github.b24kit.docsimporter.yfm.Block.Row;
import io.github.b24kit.docsimporter.yfm.Block.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * What a table holds, as its header row says.
 *
 * @param kind fields, errors or something else
 * @param columns the role of each column, empty if it has none
 * @param headers how many rows at its beginning are header
 */
record TableRole(Kind kind, List<String> columns, int headers) {
    enum Kind {
        FIELDS,
        ERRORS,
        OTHER
    }

    private static final List<String> ROLES = List.of("status", "code", "name", "message", "description");

    static TableRole of(Table table, Words words) {
        if (table.rows().isEmpty()) {
            return new TableRole(Kind.OTHER, List.of(), 0);
        }
        Row first = table.rows().get(0);
        List<String> columns = new ArrayList<>();
        for (Block.Cell cell : first.cells()) {
            columns.add(role(firstLine(cell), words));
        }
        boolean named = columns.contains("description") || columns.contains("message");
        if (columns.contains("code") && named) {
            return new TableRole(Kind.ERRORS, List.copyOf(columns), 1);
        }
        if (!columns.isEmpty() && columns.get(0).equals("name") && named) {
            return new TableRole(Kind.FIELDS, List.copyOf(columns), 1);
        }
        if (columns.contains("message") && columns.contains("description")) {
            return new TableRole(Kind.ERRORS, List.copyOf(columns), 1);
        }
        return new TableRole(isField(first) ? Kind.FIELDS : Kind.OTHER, List.copyOf(columns), 0);
    }

    /** A table without a header row still shows by its first row what it holds: a bold name above a type. */
    private static boolean isField(Row row) {
        if (row.cells().size() < 2 || row.cells().get(0).blocks().isEmpty()) {
            return false;
        }
        String text = Inline.of(row.cells().get(0).blocks().get(0)).markup();
        return text.startsWith("**")
                && !FieldCell.of(row.cells().get(0)).types().isEmpty();
    }

    private static String role(String header, Words words) {
        return ROLES.stream()
                .filter(role -> words.is("header." + role, header))
                .findFirst()
                .orElse("");
    }

    static String firstLine(Block.Cell cell) {
        String text =
                cell.blocks().isEmpty() ? "" : Inline.of(cell.blocks().get(0)).plain();
        return text.lines().findFirst().orElse("").strip();
    }

    int column(String role) {
        return columns.indexOf(role);
    }
}
