package io.github.b24kit.docsimporter.facts;

import io.github.b24kit.docsimporter.page.Inline;
import io.github.b24kit.docsimporter.page.Inline.Link;
import io.github.b24kit.docsimporter.page.Section;
import io.github.b24kit.docsimporter.page.Words;
import io.github.b24kit.docsimporter.yfm.Block;
import io.github.b24kit.docsimporter.yfm.Block.Row;
import io.github.b24kit.docsimporter.yfm.Block.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the tables of parameters or fields of a section, and finds for a table that stands below which field it describes. */
final class FieldTables {
    private static final Pattern INDEX = Pattern.compile("\\[[^\\]]*\\]");

    private final String file;
    private final Words words;
    private final List<Fact.FieldRow> fields = new ArrayList<>();
    private final List<Row> unplaced = new ArrayList<>();
    private final List<Table> placed = new ArrayList<>();
    private final Map<String, List<String>> anchors = new HashMap<>();
    private final List<Table> orphans = new ArrayList<>();
    private final List<TypeLink> typeLinks = new ArrayList<>();

    FieldTables(String file, Words words) {
        this.file = file;
        this.words = words;
    }

    List<Fact.FieldRow> fields() {
        return fields;
    }

    /** Where the types of the rows lead, in the order in which the rows were read. */
    List<TypeLink> typeLinks() {
        return typeLinks;
    }

    /** The tables below headings that name no known field. */
    List<Table> orphans() {
        return orphans;
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
        top.forEach(section -> fieldTables(section).forEach(table -> rows(table, "")));
        if (fields.isEmpty()) {
            // Ways to call a method, each under a heading of its own.
            others.forEach(section -> fieldTables(section).forEach(table -> rows(table, "")));
            return;
        }
        List<Section> below = new ArrayList<>(others);
        readAll(below);
        describeTheOnlyOne(below);
        for (Section each : below) {
            fieldTables(each).forEach(orphans::add);
        }
    }

    /** Again and again: a table may describe a field of a table that stands further down. */
    private void readAll(List<Section> below) {
        for (boolean found = true; found && !below.isEmpty(); ) {
            found = below.removeIf(this::readBelow);
        }
    }

    /** Where one field alone is left without a description, the first heading that names none describes it. */
    private void describeTheOnlyOne(List<Section> below) {
        List<String> bare = fields.stream()
                .filter(field -> field.types().stream().anyMatch(type -> isHolder(type)))
                .map(Fact.FieldRow::path)
                .filter(path -> fields.stream().noneMatch(other -> other.path().startsWith(path + ".")))
                .distinct()
                .toList();
        if (bare.size() == 1 && !below.isEmpty()) {
            fieldTables(below.remove(0)).forEach(table -> rows(table, bare.get(0)));
            readAll(below);
        }
    }

    private boolean isHolder(String type) {
        return words.is("type.holder", bare(type)) || (isOwn(type) && !type.contains("."));
    }

    private boolean readBelow(Section section) {
        List<String> parents = parents(section);
        if (parents.isEmpty()) {
            return fieldTables(section).findAny().isEmpty();
        }
        fieldTables(section).forEach(table -> parents.forEach(parent -> rows(table, parent)));
        return true;
    }

    private Stream<Table> fieldTables(Section section) {
        return fieldTables(section.blocks());
    }

    private Stream<Table> fieldTables(List<Block> blocks) {
        return Tables.in(blocks).filter(table -> TableRole.of(table, words).kind() == TableRole.Kind.FIELDS);
    }

    /** The paths of the fields that a heading stands for: by links to its anchor, or by the name it holds. */
    private List<String> parents(Section section) {
        for (String anchor : section.heading().anchors()) {
            List<String> linked = anchors.get(anchor.toLowerCase(Locale.ROOT));
            if (linked != null) {
                // An object that holds itself is described once.
                return linked.stream()
                        .filter(path -> linked.stream().noneMatch(other -> path.startsWith(other + ".")))
                        .toList();
            }
        }
        String heading = new Inline(section.heading().text()).plain();
        for (int flags : new int[] {0, Pattern.CASE_INSENSITIVE}) {
            for (int i = fields.size() - 1; i >= 0; i--) {
                String path = fields.get(i).path();
                String name = path.substring(path.lastIndexOf('.') + 1);
                if (names(heading, path, flags) || names(heading, name, flags)) {
                    return List.of(path);
                }
            }
        }
        return fields.stream()
                .filter(field -> field.types().stream()
                        .anyMatch(type -> isOwn(type) && names(heading, bare(type), Pattern.CASE_INSENSITIVE)))
                .map(Fact.FieldRow::path)
                .distinct()
                .toList();
    }

    /** A type that some heading may describe, in contrast to those that every page uses. */
    private boolean isOwn(String type) {
        return !words.is("type.plain", bare(type));
    }

    private static String bare(String type) {
        return type.replaceAll("\\[[^\\]]*\\]$", "");
    }

    private static boolean names(String heading, String name, int flags) {
        // Most headings hold most names not at all, and a pattern costs more than a look.
        return heading.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT))
                && Pattern.compile("(?<![\\w.])" + Pattern.quote(name) + "(?:\\[\\])?(?![\\w.]\\w)", flags)
                        .matcher(heading)
                        .find();
    }

    private void rows(Table table, String parent) {
        placed.add(table);
        TableRole role = TableRole.of(table, words);
        for (Row row : table.rows().subList(role.headers(), table.rows().size())) {
            row(row, parent);
        }
    }

    private void row(Row row, String parent) {
        FieldCell cell = row.cells().isEmpty() ? null : FieldCell.of(row.cells().get(0));
        if (cell == null || cell.name().isEmpty()) {
            unplaced.add(row);
            return;
        }
        String name = INDEX.matcher(cell.name()).replaceAll("");
        String path = parent.isEmpty() ? name : parent + "." + name;
        cell.links().forEach(link -> typeLinks.add(new TypeLink(file, row.line(), link.words(), link.target())));
        List<String> values = new ArrayList<>();
        List<Table> inside = new ArrayList<>();
        remember(row.cells().get(0).blocks(), path);
        for (Block.Cell each : row.cells().subList(1, row.cells().size())) {
            values.addAll(ListedValues.of(each, cell.types(), words));
            remember(each.blocks(), path);
            fieldTables(each.blocks()).forEach(inside::add);
        }
        Fact.Layer layer = parent.isEmpty() ? Fact.Layer.TABLE : Fact.Layer.NESTED_TABLE;
        fields.add(new Fact.FieldRow(
                new Fact.Source(file, row.line(), layer),
                path,
                cell.types(),
                cell.required(),
                List.copyOf(values),
                ""));
        inside.forEach(table -> rows(table, path));
    }

    private void remember(List<Block> blocks, String path) {
        for (Block block : blocks) {
            for (Link link : Inline.of(block).links()) {
                if (link.isLocal()) {
                    List<String> paths =
                            anchors.computeIfAbsent(link.anchor().toLowerCase(Locale.ROOT), key -> new ArrayList<>());
                    if (!paths.contains(path)) {
                        paths.add(path);
                    }
                }
            }
        }
    }
}
