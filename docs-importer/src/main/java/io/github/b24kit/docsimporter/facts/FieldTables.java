package io.github.b24kit.docsimporter.facts;

import io.github.b24kit.docsimporter.facts.Tables.Found;
import io.github.b24kit.docsimporter.page.Inline;
import io.github.b24kit.docsimporter.page.Section;
import io.github.b24kit.docsimporter.page.Words;
import io.github.b24kit.docsimporter.yfm.Block.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the tables of parameters or fields of a section, and for a table that stands below which field it describes. */
final class FieldTables {
    private final Words words;
    private final Places places;
    private final Owners owners;
    private final FieldRows rows;
    private final List<Table> orphans = new ArrayList<>();
    private final List<Table> asides = new ArrayList<>();

    FieldTables(String file, Words words, Places places) {
        this.words = words;
        this.places = places;
        this.owners = new Owners(words);
        this.rows = new FieldRows(file, words, places, owners);
    }

    /** What was read. */
    FieldRows rows() {
        return rows;
    }

    /** The tables below headings that name no known field. */
    List<Table> orphans() {
        return orphans;
    }

    /** The tables to which fields link that hold no others. */
    List<Table> asides() {
        return asides;
    }

    /** Reads the tables of the first sections, and those of the others as descriptions of fields that are known by then. */
    void read(List<Section> top, List<Section> others) {
        top.forEach(section -> rows.tables(section.blocks()).forEach(table -> rows.read(table, "")));
        if (rows.fields().isEmpty()) {
            // Ways to call a method, each under a heading of its own.
            others.forEach(section -> rows.tables(section.blocks())
                    .forEach(table -> rows.read(
                            new Found(
                                    table.table(), new Inline(section.heading().text()).plain()),
                            "")));
        } else {
            List<Section> below = new ArrayList<>(others);
            readAll(below);
            describeTheOnlyOne(below);
            below.forEach(
                    section -> rows.tables(section.blocks()).map(Found::table).forEach(this::orphan));
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
        List<Found> tables = rows.tables(section.blocks()).toList();
        if (tables.isEmpty()) {
            return true;
        }
        Owners.Found found = owners.of(section, rows.fields());
        if (found.shared() || words.isIn("text.values", section.heading().text())) {
            tables.forEach(table -> rows.vocabulary(table.table(), found.paths()));
        } else {
            List<String> holders = found.paths().stream().filter(this::mayHold).toList();
            tables.forEach(table -> holders.forEach(path -> rows.read(table, path)));
            if (holders.isEmpty() && !found.paths().isEmpty()) {
                tables.forEach(table -> asides.add(table.table()));
            }
        }
        return !found.paths().isEmpty();
    }

    /** A text or a number holds no fields: what it links to is about something else, such as what a portal sends to an address. */
    private boolean mayHold(String path) {
        return places.mayHold(path)
                && rows.fields().stream()
                        .filter(field -> field.path().equals(path))
                        .allMatch(field -> field.types().isEmpty()
                                || !field.types().stream().allMatch(type -> words.is("type.scalar", type)));
    }

    /** Where one field alone is left without a description, the first heading that names none describes it. */
    private void describeTheOnlyOne(List<Section> below) {
        below.removeIf(this::isVocabulary);
        List<String> bare = bareHolders();
        if (bare.size() == 1 && !below.isEmpty() && mayHold(bare.get(0))) {
            rows.tables(below.remove(0).blocks()).forEach(table -> rows.read(table, bare.get(0)));
            readAll(below);
        }
    }

    /** Values of something that no row names are those of nobody, and so are the fields of what is stored. */
    private boolean isVocabulary(Section section) {
        String heading = section.heading().text();
        boolean values = words.isIn("text.values", heading) || words.is("section.entity", heading);
        if (values) {
            rows.tables(section.blocks()).forEach(table -> rows.vocabulary(table.table(), List.of()));
        }
        return values;
    }

    /** The objects whose fields no row names. */
    private List<String> bareHolders() {
        return rows.fields().stream()
                .filter(field -> field.types().stream().anyMatch(owners::isHolder))
                .map(Fact.FieldRow::path)
                .filter(path ->
                        rows.fields().stream().noneMatch(other -> other.path().startsWith(path + ".")))
                .distinct()
                .toList();
    }

    /** The samples may show where the rows belong; else nobody knows. */
    private void orphan(Table table) {
        Optional<String> shown = places.shown(rows.names(table));
        shown.ifPresentOrElse(path -> rows.read(new Found(table, ""), path), () -> orphans.add(table));
    }

    /** Reads what stands far below, where a heading names an object of which nothing is known yet. */
    void readFarBelow(List<Section> far) {
        for (Section section : far) {
            List<Found> tables = rows.tables(section.blocks()).toList();
            Owners.Found found = tables.isEmpty() ? Owners.Found.NONE : owners.named(section, rows.fields());
            if (!found.shared() && found.paths().stream().anyMatch(bareHolders()::contains)) {
                tables.forEach(table -> found.paths().forEach(path -> rows.read(table, path)));
            }
        }
    }

    /** Reads the tables that stand among those of another part of the page, but to which fields link. */
    void readLinked(List<Section> elsewhere) {
        for (Section section : elsewhere) {
            List<String> paths = owners.byLink(section);
            rows.tables(section.blocks()).forEach(table -> paths.forEach(path -> rows.read(table, path)));
        }
    }

    /** What is left in a section are lists of names or values, as far as they have the form of such. */
    private void vocabulary(Section section) {
        Tables.in(section.blocks())
                .filter(table -> !rows.placed().contains(table) && !orphans.contains(table))
                .filter(table -> TableRole.of(table, words).isVocabulary(table))
                .forEach(table ->
                        rows.vocabulary(table, owners.of(section, rows.fields()).paths()));
    }
}
