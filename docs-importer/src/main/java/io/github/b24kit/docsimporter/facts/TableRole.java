package io.github.b24kit.docsimporter.facts;

import io.github.b24kit.docsimporter.page.Inline;
import io.github.b24kit.docsimporter.page.Words;
import io.github.b24kit.docsimporter.yfm.Block;
import io.github.b24kit.docsimporter.yfm.Block.Row;
import io.github.b24kit.docsimporter.yfm.Block.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

    private static final Pattern CODE = Pattern.compile("`[^`]*`");
    private static final List<String> ROLES = List.of("status", "code", "error", "name", "message", "description");

    static TableRole of(Table table, Words words) {
        if (table.rows().isEmpty()) {
            return new TableRole(Kind.OTHER, List.of(), 0);
        }
        Row first = table.rows().get(0);
        List<String> columns = new ArrayList<>();
        for (Block.Cell cell : first.cells()) {
            columns.add(role(heading(cell), words));
        }
        boolean named = columns.contains("description") || columns.contains("message");
        if ((columns.contains("code") || columns.contains("error")) && named) {
            return new TableRole(Kind.ERRORS, List.copyOf(columns), 1);
        }
        boolean typed = !columns.isEmpty() && isTyped(first.cells().get(0), words);
        boolean shown = columns.indexOf("description") == 1
                && table.rows().size() > 1
                && isField(table.rows().get(1));
        if (named && (columns.indexOf("name") == 0 || typed || shown || isCaseAndName(table, columns))) {
            return new TableRole(Kind.FIELDS, List.copyOf(columns), 1);
        }
        if (columns.contains("message") && columns.contains("description")) {
            return new TableRole(Kind.ERRORS, List.copyOf(columns), 1);
        }
        boolean header = columns.stream().anyMatch(role -> !role.isEmpty()) || isBold(first);
        return new TableRole(
                isField(first) ? Kind.FIELDS : Kind.OTHER, List.copyOf(columns), header && !isField(first) ? 1 : 0);
    }

    /** Whatever a header calls the names, behind it or below it stands the word for types. */
    private static boolean isTyped(Block.Cell header, Words words) {
        String first = heading(header);
        boolean behind = words.isLast("header.type", first) && !words.is("header.type", first);
        return behind || words.is("header.type", secondLine(header));
    }

    /** In front of the names stands the case in which they hold. */
    private static boolean isCaseAndName(Table table, List<String> columns) {
        return columns.indexOf("name") == 1
                && columns.get(0).isEmpty()
                && table.rows().size() > 1
                && table.rows().get(1).cells().size() > 1
                && isCode(table.rows().get(1).cells().get(1));
    }

    /** A table without a header row still shows by its first row what it holds: a bold name above a type. */
    private static boolean isField(Row row) {
        if (row.cells().size() < 2 || row.cells().get(0).blocks().isEmpty()) {
            return false;
        }
        return text(row.cells().get(0)).startsWith("**")
                && !FieldCell.of(row.cells().get(0)).types().isEmpty();
    }

    private static boolean isBold(Row row) {
        return row.cells().stream().allMatch(cell -> text(cell).startsWith("**"));
    }

    /** Whether the first column lists what is written to the wire. */
    boolean isVocabulary(Table table) {
        List<Row> rows = rows(table).filter(row -> !row.cells().isEmpty()).toList();
        return !rows.isEmpty()
                && rows.stream().filter(row -> isCode(row.cells().get(0))).count() * 2 > rows.size();
    }

    private static boolean isCode(Block.Cell cell) {
        String text = text(cell).strip();
        return text.startsWith("`") || text.startsWith("**`");
    }

    private static String text(Block.Cell cell) {
        return cell.blocks().isEmpty() ? "" : Inline.of(cell.blocks().get(0)).markup();
    }

    /** The first line of a header; behind the word for the names some have the one for the types. */
    private static String heading(Block.Cell cell) {
        String line = text(cell).lines().findFirst().orElse("");
        String words = new Inline(CODE.matcher(line).replaceAll("")).plain();
        return words.isEmpty() ? firstLine(cell) : words;
    }

    private static String role(String header, Words words) {
        return ROLES.stream()
                .filter(role -> words.is("header." + role, header))
                .findFirst()
                .orElse("");
    }

    static String firstLine(Block.Cell cell) {
        return line(cell, 0);
    }

    private static String secondLine(Block.Cell cell) {
        return line(cell, 1);
    }

    private static String line(Block.Cell cell, int which) {
        String text =
                cell.blocks().isEmpty() ? "" : Inline.of(cell.blocks().get(0)).plain();
        return text.lines().skip(which).findFirst().orElse("").strip();
    }

    /** The rows below the header. */
    Stream<Row> rows(Table table) {
        return table.rows().stream().skip(headers);
    }

    /** The name that a row is about; it has none if the row is too short. */
    FieldCell field(Row row) {
        int at = Math.max(0, columns.indexOf("name"));
        return at < row.cells().size()
                ? FieldCell.of(row.cells().get(at))
                : new FieldCell("", List.of(), false, List.of(), false);
    }

    /** The case in which alone the row holds; empty if it always does. */
    String variant(Row row) {
        return columns.indexOf("name") == 1 ? firstLine(row.cells().get(0)) : "";
    }

    /** The cell that says in words what the row is about: the described one, or else the last. */
    Optional<Block.Cell> words(Row row) {
        int described = Math.max(columns.indexOf("description"), columns.indexOf("message"));
        int at = described < 0 ? row.cells().size() - 1 : described;
        return at > 0 && at < row.cells().size() ? Optional.of(row.cells().get(at)) : Optional.empty();
    }

    int column(String role) {
        return columns.indexOf(role);
    }
}
