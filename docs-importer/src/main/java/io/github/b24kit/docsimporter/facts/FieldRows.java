package io.github.b24kit.docsimporter.facts;

import io.github.b24kit.docsimporter.facts.Tables.Found;
import io.github.b24kit.docsimporter.page.Inline;
import io.github.b24kit.docsimporter.page.Words;
import io.github.b24kit.docsimporter.yfm.Block;
import io.github.b24kit.docsimporter.yfm.Block.Row;
import io.github.b24kit.docsimporter.yfm.Block.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the rows of tables of parameters or fields, once it is known which field a table describes. */
final class FieldRows {
    private final String file;
    private final Words words;
    private final Places places;
    private final Owners owners;
    private final List<Fact.FieldRow> fields = new ArrayList<>();
    private final List<Fact.Vocabulary> vocabularies = new ArrayList<>();
    private final List<Fact.Moved> moved = new ArrayList<>();
    private final Map<String, Set<String>> forms = new HashMap<>();
    private final List<Row> unplaced = new ArrayList<>();
    private final List<Table> placed = new ArrayList<>();
    private final List<TypeLink> typeLinks = new ArrayList<>();
    private final List<ProseReader.Description> descriptions = new ArrayList<>();
    private final Map<Integer, Block.Cell> described = new HashMap<>();

    FieldRows(String file, Words words, Places places, Owners owners) {
        this.file = file;
        this.words = words;
        this.places = places;
        this.owners = owners;
    }

    List<Fact.FieldRow> fields() {
        return fields;
    }

    /** The tables of names or values for use in fields. */
    List<Fact.Vocabulary> vocabularies() {
        return vocabularies;
    }

    /** The rows whose place is not the one that their table says. */
    List<Fact.Moved> moved() {
        return moved;
    }

    /** Where the types of the rows lead, in the order in which the rows were read. */
    List<TypeLink> typeLinks() {
        return typeLinks;
    }

    /** What the other cells of the rows hold, in the order in which the rows were read. */
    List<ProseReader.Description> descriptions() {
        return descriptions;
    }

    /** The cells that say in words what a row is about, by its line. */
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

    /** The tables among blocks whose rows are fields. */
    Stream<Found> tables(List<Block> blocks) {
        return Tables.found(blocks)
                .filter(found -> TableRole.of(found.table(), words).kind() == TableRole.Kind.FIELDS);
    }

    /** The names in the rows of a table. */
    List<String> names(Table table) {
        TableRole role = TableRole.of(table, words);
        return role.rows(table).map(row -> role.field(row).name()).toList();
    }

    /**
     * Reads the rows of a table.
     *
     * @param parent path of the field that it describes, empty at the top
     */
    void read(Found found, String parent) {
        Table table = found.table();
        TableRole role = TableRole.of(table, words);
        List<Row> named = new ArrayList<>();
        List<FieldCell> cells = new ArrayList<>();
        role.rows(table).forEach(row -> {
            FieldCell cell = role.field(row);
            if (cell.name().isEmpty()) {
                unplaced.add(row);
            } else if (!isCaption(row)) {
                named.add(row);
                cells.add(cell);
            }
        });
        if (AlternativeTypes.standIn(cells, words)) {
            ofTypes(table, named, cells, parent);
            return;
        }
        if (cells.size() == 1 && !parent.isEmpty() && isAnyKey(named.get(0), cells.get(0), role)) {
            cells.set(0, cells.get(0).named("*"));
        }
        placed.add(table);
        List<String> names = cells.stream().map(FieldCell::name).toList();
        String place = Places.isPattern(parent, names) ? Places.above(parent) : parent;
        List<String> paths = places.of(place, forms.getOrDefault(parent, Set.of()), names);
        String stated = places.stated(place, names);
        for (int i = 0; i < named.size(); i++) {
            int line = named.get(i).line();
            String variant = found.variant().isEmpty() ? role.variant(named.get(i)) : found.variant();
            row(named.get(i), cells.get(i), paths.get(i), parent.isEmpty(), variant);
            role.words(named.get(i)).ifPresent(cell -> described.put(line, cell));
            String written = Places.below(stated, cells.get(i).name());
            if (!written.equals(paths.get(i))) {
                Fact.Layer layer = parent.isEmpty() ? Fact.Layer.TABLE : Fact.Layer.NESTED_TABLE;
                moved.add(new Fact.Moved(new Fact.Source(file, named.get(i).line(), layer), written, paths.get(i)));
            }
        }
    }

    /** What the rows say of their types is said of the field that the table describes. */
    private void ofTypes(Table table, List<Row> named, List<FieldCell> cells, String parent) {
        vocabulary(table, List.of(parent));
        List<String> types = AlternativeTypes.of(cells);
        if (types.isEmpty()) {
            return;
        }
        fields.replaceAll(field -> field.path().equals(parent) ? field.of(types) : field);
        named.forEach(row -> owners.remember(parent, types, row.cells()));
    }

    /** A text or a number has no keys: of what its row says is a key, it is the value. */
    private boolean isAnyKey(Row row, FieldCell cell, TableRole role) {
        return !cell.types().isEmpty()
                && cell.types().stream().allMatch(type -> words.is("type.scalar", type))
                && role.words(row).stream()
                        .flatMap(each -> Block.flat(each.blocks()))
                        .anyMatch(
                                block -> words.isIn("text.key", Inline.of(block).plain()));
    }

    /** A row of words alone divides a table. */
    private static boolean isCaption(Row row) {
        return TableRole.firstLine(row.cells().get(0)).contains(" ")
                && row.cells().stream().skip(1).allMatch(cell -> cell.blocks().isEmpty())
                && FieldCell.of(row.cells().get(0)).types().isEmpty();
    }

    private void row(Row row, FieldCell cell, String path, boolean top, String variant) {
        Fact.Layer layer = top ? Fact.Layer.TABLE : Fact.Layer.NESTED_TABLE;
        Fact.Source source = new Fact.Source(file, row.line(), layer);
        List<String> values = new ArrayList<>();
        List<Found> inside = new ArrayList<>();
        // Where a bar was forgotten the description stands in the first cell.
        for (Block.Cell each : row.cells()
                .subList(Math.min(1, row.cells().size() - 1), row.cells().size())) {
            values.addAll(ListedValues.of(each, cell, words));
            tables(each.blocks()).forEach(inside::add);
        }
        Fact.FieldRow field =
                new Fact.FieldRow(source, path, cell.types(), cell.required(), List.copyOf(values), variant);
        // The elements of a list have no row of their own beside the list's.
        if (!cell.element() || fields.stream().noneMatch(other -> other.path().equals(path))) {
            fields.add(field);
        }
        descriptions.add(new ProseReader.Description(
                field,
                row.cells().stream()
                        .skip(1)
                        .flatMap(each -> each.blocks().stream())
                        .toList()));
        cell.links().forEach(link -> typeLinks.add(new TypeLink(file, row.line(), link.words(), link.target())));
        owners.remember(path, cell.types(), row.cells());
        forms.put(path, ObjectForm.keys(row.cells(), words));
        items(row, path, variant);
        inside.forEach(table -> read(table, path));
    }

    /** A field may be described by an item of a list that has the form of a row's first cell. */
    private void items(Row row, String path, String variant) {
        for (Block.Cell cell : row.cells()) {
            List<Block> blocks = Block.flat(cell.blocks()).toList();
            for (int i = 0; i < blocks.size(); i++) {
                if (blocks.get(i) instanceof Block.Item item) {
                    Block.Cell below = new Block.Cell(item.line(), deeper(item, blocks.subList(i + 1, blocks.size())));
                    FieldCell.ofItem(item, path.substring(path.lastIndexOf('.') + 1))
                            .ifPresent(field -> fields.add(new Fact.FieldRow(
                                    new Fact.Source(file, item.line(), Fact.Layer.NESTED_TABLE),
                                    Places.below(path, field.name()),
                                    field.types(),
                                    field.required(),
                                    ListedValues.of(below, field, words),
                                    variant)));
                }
            }
        }
    }

    /** The items that stand deeper than one, up to the next that does not. */
    private static List<Block> deeper(Block.Item item, List<Block> blocks) {
        return blocks.stream()
                .takeWhile(block -> block instanceof Block.Item other && other.indent() > item.indent())
                .toList();
    }

    /** Reads names or values for use in fields. */
    void vocabulary(Table table, List<String> of) {
        placed.add(table);
        TableRole role = TableRole.of(table, words);
        role.rows(table).forEach(row -> {
            FieldCell cell = role.field(row);
            Fact.Source source = new Fact.Source(file, row.line(), Fact.Layer.VOCABULARY);
            vocabularies.add(new Fact.Vocabulary(source, cell.name(), cell.types(), of));
        });
    }
}
