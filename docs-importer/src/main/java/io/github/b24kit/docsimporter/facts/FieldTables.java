package io.github.b24kit.docsimporter.facts;

import io.github.b24kit.docsimporter.facts.Tables.Found;
import io.github.b24kit.docsimporter.page.Inline;
import io.github.b24kit.docsimporter.page.Section;
import io.github.b24kit.docsimporter.page.Words;
import io.github.b24kit.docsimporter.yfm.Block;
import io.github.b24kit.docsimporter.yfm.Block.Row;
import io.github.b24kit.docsimporter.yfm.Block.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the tables of parameters or fields of a section, and finds for a table that stands below which field it describes. */
final class FieldTables {
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
    private final List<Table> orphans = new ArrayList<>();
    private final List<Table> asides = new ArrayList<>();
    private final List<TypeLink> typeLinks = new ArrayList<>();
    private final List<ProseReader.Description> descriptions = new ArrayList<>();

    FieldTables(String file, Words words, Places places) {
        this.file = file;
        this.words = words;
        this.places = places;
        this.owners = new Owners(words);
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

    /** The tables below headings that name no known field. */
    List<Table> orphans() {
        return orphans;
    }

    /** The tables to which fields link that hold no others. */
    List<Table> asides() {
        return asides;
    }

    /** The tables that were read. */
    List<Table> placed() {
        return placed;
    }

    List<Row> unplaced() {
        return unplaced;
    }

    /** Reads the tables of the first sections, and those of the others as descriptions of fields that are known by then. */
    void read(List<Section> top, List<Section> others) {
        top.forEach(section -> fieldTables(section.blocks()).forEach(table -> rows(table, "")));
        if (fields.isEmpty()) {
            // Ways to call a method, each under a heading of its own.
            others.forEach(section -> fieldTables(section.blocks())
                    .forEach(table -> rows(
                            new Found(
                                    table.table(), new Inline(section.heading().text()).plain()),
                            "")));
        } else {
            List<Section> below = new ArrayList<>(others);
            readAll(below);
            describeTheOnlyOne(below);
            below.forEach(
                    section -> fieldTables(section.blocks()).map(Found::table).forEach(this::orphan));
        }
        Stream.concat(top.stream(), others.stream()).forEach(this::vocabulary);
    }

    /** Again and again: a table may describe a field of a table that stands further down. */
    private void readAll(List<Section> below) {
        for (boolean found = true; found && !below.isEmpty(); ) {
            found = below.removeIf(this::readBelow);
        }
    }

    private boolean readBelow(Section section) {
        List<Found> tables = fieldTables(section.blocks()).toList();
        if (tables.isEmpty()) {
            return true;
        }
        Owners.Found found = owners.of(section, fields);
        if (found.shared() || words.isIn("text.values", section.heading().text())) {
            tables.forEach(table -> vocabulary(table.table(), found.paths()));
        } else {
            List<String> holders = found.paths().stream().filter(this::mayHold).toList();
            tables.forEach(table -> holders.forEach(path -> rows(table, path)));
            if (holders.isEmpty() && !found.paths().isEmpty()) {
                tables.forEach(table -> asides.add(table.table()));
            }
        }
        return !found.paths().isEmpty();
    }

    /** A text or a number holds no fields: what it links to is about something else, such as what a portal sends to an address. */
    private boolean mayHold(String path) {
        return places.mayHold(path)
                && fields.stream()
                        .filter(field -> field.path().equals(path))
                        .allMatch(field -> field.types().isEmpty()
                                || !field.types().stream().allMatch(type -> words.is("type.scalar", type)));
    }

    /** Where one field alone is left without a description, the first heading that names none describes it. */
    private void describeTheOnlyOne(List<Section> below) {
        below.removeIf(this::isVocabulary);
        List<String> bare = bareHolders();
        if (bare.size() == 1 && !below.isEmpty() && mayHold(bare.get(0))) {
            fieldTables(below.remove(0).blocks()).forEach(table -> rows(table, bare.get(0)));
            readAll(below);
        }
    }

    /** Values of something that no row names are those of nobody. */
    private boolean isVocabulary(Section section) {
        boolean values = words.isIn("text.values", section.heading().text());
        if (values) {
            fieldTables(section.blocks()).forEach(table -> vocabulary(table.table(), List.of()));
        }
        return values;
    }

    /** The objects whose fields no row names. */
    private List<String> bareHolders() {
        return fields.stream()
                .filter(field -> field.types().stream().anyMatch(owners::isHolder))
                .map(Fact.FieldRow::path)
                .filter(path -> fields.stream().noneMatch(other -> other.path().startsWith(path + ".")))
                .distinct()
                .toList();
    }

    /** The samples may show where the rows belong; else nobody knows. */
    private void orphan(Table table) {
        Optional<String> shown = places.shown(names(table));
        shown.ifPresentOrElse(path -> rows(new Found(table, ""), path), () -> orphans.add(table));
    }

    private Stream<Found> fieldTables(List<Block> blocks) {
        return Tables.found(blocks)
                .filter(found -> TableRole.of(found.table(), words).kind() == TableRole.Kind.FIELDS);
    }

    private List<String> names(Table table) {
        TableRole role = TableRole.of(table, words);
        return role.rows(table).map(row -> role.field(row).name()).toList();
    }

    private void rows(Found found, String parent) {
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
        if (isOfTypes(cells)) {
            vocabulary(table, List.of(parent));
            return;
        }
        placed.add(table);
        List<String> names = cells.stream().map(FieldCell::name).toList();
        String place = Places.isPattern(parent, names) ? Places.above(parent) : parent;
        List<String> paths = places.of(place, forms.getOrDefault(parent, Set.of()), names);
        String stated = places.stated(place, names);
        for (int i = 0; i < named.size(); i++) {
            String variant = found.variant().isEmpty() ? role.variant(named.get(i)) : found.variant();
            row(named.get(i), cells.get(i), paths.get(i), parent.isEmpty(), variant);
            String written = Places.below(stated, cells.get(i).name());
            if (!written.equals(paths.get(i))) {
                Fact.Layer layer = parent.isEmpty() ? Fact.Layer.TABLE : Fact.Layer.NESTED_TABLE;
                moved.add(new Fact.Moved(new Fact.Source(file, named.get(i).line(), layer), written, paths.get(i)));
            }
        }
    }

    /** Where types stand alone in the place of names, they are those that the value can have. */
    private boolean isOfTypes(List<FieldCell> cells) {
        return !cells.isEmpty()
                && cells.stream().allMatch(cell -> cell.types().isEmpty() && words.is("type.plain", cell.name()));
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
            fieldTables(each.blocks()).forEach(inside::add);
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
        forms.put(path, ObjectForm.keys(row.cells()));
        items(row, path, variant);
        inside.forEach(table -> rows(table, path));
    }

    /** A field may be described by an item of a list that has the form of a row's first cell. */
    private void items(Row row, String path, String variant) {
        for (Block.Cell cell : row.cells()) {
            List<Block> blocks = Block.flat(cell.blocks()).toList();
            for (int i = 0; i < blocks.size(); i++) {
                if (blocks.get(i) instanceof Block.Item item) {
                    Block.Cell below = new Block.Cell(item.line(), deeper(item, blocks.subList(i + 1, blocks.size())));
                    FieldCell.ofItem(item)
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

    /** Reads what stands far below, where a heading names an object of which nothing is known yet. */
    void readFarBelow(List<Section> far) {
        for (Section section : far) {
            List<Found> tables = fieldTables(section.blocks()).toList();
            Owners.Found found = tables.isEmpty() ? Owners.Found.NONE : owners.named(section, fields);
            if (!found.shared() && found.paths().stream().anyMatch(bareHolders()::contains)) {
                tables.forEach(table -> found.paths().forEach(path -> rows(table, path)));
            }
        }
    }

    /** Reads the tables that stand among those of another part of the page, but to which fields link. */
    void readLinked(List<Section> elsewhere) {
        for (Section section : elsewhere) {
            List<String> paths = owners.byLink(section);
            fieldTables(section.blocks()).forEach(table -> paths.forEach(path -> rows(table, path)));
        }
    }

    /** What is left in a section are lists of names or values, as far as they have the form of such. */
    private void vocabulary(Section section) {
        Tables.in(section.blocks())
                .filter(table -> !placed.contains(table) && !orphans.contains(table))
                .filter(table -> TableRole.of(table, words).isVocabulary(table))
                .forEach(table -> vocabulary(table, owners.of(section, fields).paths()));
    }

    private void vocabulary(Table table, List<String> of) {
        placed.add(table);
        TableRole role = TableRole.of(table, words);
        role.rows(table).forEach(row -> {
            FieldCell cell = role.field(row);
            Fact.Source source = new Fact.Source(file, row.line(), Fact.Layer.VOCABULARY);
            vocabularies.add(new Fact.Vocabulary(source, cell.name(), cell.types(), of));
        });
    }
}
