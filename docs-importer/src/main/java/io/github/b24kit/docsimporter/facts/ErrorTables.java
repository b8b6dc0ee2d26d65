package io.github.b24kit.docsimporter.facts;

import io.github.b24kit.docsimporter.page.Inline;
import io.github.b24kit.docsimporter.page.Section;
import io.github.b24kit.docsimporter.page.Words;
import io.github.b24kit.docsimporter.yfm.Block;
import io.github.b24kit.docsimporter.yfm.Block.Row;
import io.github.b24kit.docsimporter.yfm.Block.Table;
import io.github.b24kit.docsimporter.yfm.Line;
import io.github.b24kit.docsimporter.yfm.PageText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads tables of error codes. */
final class ErrorTables {
    private static final Pattern QUOTES_OF_LINE = Pattern.compile("^[`\"\\s]+|[`\"\\s,]+$");

    private final PageText page;
    private final Words words;
    private final List<Fact.ErrorRow> errors = new ArrayList<>();
    private final Map<Integer, Block.Cell> described = new HashMap<>();
    private final List<Row> unplaced = new ArrayList<>();
    private final List<Table> placed = new ArrayList<>();
    private boolean labelled;
    private boolean shared;

    ErrorTables(PageText page, Words words) {
        this.page = page;
        this.words = words;
    }

    List<Fact.ErrorRow> errors() {
        return errors;
    }

    /** The cells that say in words what an error means, by the lines of the rows. */
    Map<Integer, Block.Cell> described() {
        return described;
    }

    /** The tables that were read. */
    List<Table> placed() {
        return placed;
    }

    List<Row> unplaced() {
        return unplaced;
    }

    /** Whether one of the tables stands in a fragment that pages share. */
    boolean shared() {
        return shared;
    }

    /** Reads the tables of a section. */
    void read(Section section) {
        for (Block block : section.blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                labels(paragraph);
            } else {
                Tables.in(List.of(block)).forEach(this::read);
            }
        }
    }

    /** REST v3: a line names the code, the table below it lists the parameters that it is told of. */
    private void labels(Block.Paragraph paragraph) {
        for (Line line : paragraph.lines()) {
            Inline text = new Inline(line.text());
            if (words.isLabel("line.code", text.plain()) && !text.codes().isEmpty()) {
                errors.add(new Fact.ErrorRow(source(line.number()), text.codes().get(0), ""));
                labelled = true;
            }
        }
    }

    private void read(Table table) {
        TableRole role = TableRole.of(table, words);
        // A fragment tells the fields of any error.
        boolean fragment = !page.place(table.line()).file().equals(page.file());
        shared |= fragment;
        if (role.kind() == TableRole.Kind.FIELDS && (labelled || fragment)) {
            placed.add(table);
        } else if (role.kind() == TableRole.Kind.ERRORS || role.column("description") >= 0) {
            placed.add(table);
            rows(table, role);
        }
    }

    private void rows(Table table, TableRole role) {
        for (Row row : table.rows().subList(role.headers(), table.rows().size())) {
            boolean coded = role.column("code") >= 0;
            int code = coded ? role.column("code") : role.column("error");
            if (code < row.cells().size()) {
                role.words(row).ifPresent(cell -> described.put(row.line(), cell));
                String written = text(row, code);
                boolean above =
                        role.headers() > 0 && text(table.rows().get(0), code).contains("\n");
                for (String each : codes(above ? firstLine(written) : written)) {
                    errors.add(
                            new Fact.ErrorRow(source(row.line()), code(each, coded), text(row, role.column("status"))));
                }
            } else {
                unplaced.add(row);
            }
        }
    }

    private Fact.Source source(int line) {
        return new Fact.Source(page.file(), line, Fact.Layer.TABLE);
    }

    /** Codes on lines of their own share what the row says. */
    private static List<String> codes(String written) {
        List<String> lines = written.lines()
                .map(line -> QUOTES_OF_LINE.matcher(line).replaceAll(""))
                .toList();
        boolean several = lines.size() > 1 && lines.stream().allMatch(line -> line.matches("\\S+"));
        return several ? lines : List.of(written);
    }

    /** Under "error" there stands a code, or a sentence instead of one. */
    private String code(String written, boolean coded) {
        return words.is("text.nocode", written) || (!coded && written.contains(" ")) ? "" : written;
    }

    /** Where the header tells of a code above its text. */
    private static String firstLine(String written) {
        return written.lines().findFirst().orElse("").replaceAll("`+$", "");
    }

    private static String text(Row row, int column) {
        if (column < 0
                || column >= row.cells().size()
                || row.cells().get(column).blocks().isEmpty()) {
            return "";
        }
        return unquoted(Inline.of(row.cells().get(column).blocks().get(0)).plain());
    }

    private static String unquoted(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isQuote(text.charAt(from))) {
            from++;
        }
        while (to > from && isQuote(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isQuote(char c) {
        return c == '`' || c == '"';
    }
}
