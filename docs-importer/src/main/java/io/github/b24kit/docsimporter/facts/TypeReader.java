package io.github.b24kit.docsimporter.facts;

import io.github.b24kit.docsimporter.page.Inline;
import io.github.b24kit.docsimporter.page.Page;
import io.github.b24kit.docsimporter.page.Section;
import io.github.b24kit.docsimporter.page.Words;
import io.github.b24kit.docsimporter.yfm.Block.Heading;
import io.github.b24kit.docsimporter.yfm.Block.Row;
import io.github.b24kit.docsimporter.yfm.Block.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the description of a named type from a page that other pages link to. */
public final class TypeReader {
    private final Words words;
    private final boolean texts;

    /** @param texts whether what pages say in words is kept, too */
    public TypeReader(Words words, boolean texts) {
        this.words = words;
        this.texts = texts;
    }

    /**
     * The names in the words of a link that may stand for a type of their own: no brackets, nothing that every page uses.
     *
     * @param type as a row writes it
     */
    public List<String> names(String type) {
        return FieldCell.types(type).stream()
                .map(each -> each.replaceAll("\\[[^\\]]*\\]$", ""))
                .filter(each -> !each.isEmpty() && !words.is("type.plain", each))
                .toList();
    }

    /**
     * The type of a name.
     *
     * @param name may also name a field of the type: {@code sale_order.id}
     * @param anchor to which the link leads; empty if it leads to the page
     * @return null if the page does not describe it
     */
    public @Nullable NamedType read(Page page, String name, String anchor) {
        int dot = name.lastIndexOf('.');
        String owner = dot > 0 ? name.substring(0, dot) : name;
        List<Section> sections = page.body().all().toList();
        Section anchored = first(sections, section -> isAt(section.heading(), anchor));
        if (anchored != null && hasFields(anchored)) {
            return type(
                    page,
                    names(anchored, name) ? name : owner,
                    anchored.heading().line(),
                    anchored);
        }
        for (String each : List.of(name, owner)) {
            Section named = first(sections, section -> names(section, each) && hasFields(section));
            if (named != null) {
                return type(page, each, named.heading().line(), named);
            }
        }
        for (String each : List.of(name, owner)) {
            Integer line = lineOf(page, each);
            if (line != null) {
                return type(page, each, line, null);
            }
        }
        if (anchored != null) {
            return type(page, owner, anchored.heading().line(), null);
        }
        return anchor.isEmpty() && isAbout(page, owner)
                ? type(page, owner, page.body().heading().line(), page.body())
                : null;
    }

    /** Where a section has no table of its own, those in the sections inside it tell the fields. */
    private NamedType type(Page page, String name, int line, @Nullable Section section) {
        FieldTables tables = new FieldTables(page.file(), words, RequestPlaces.unseen(words));
        if (section != null) {
            List<Section> own = new ArrayList<>(List.of(section));
            List<Section> inside = new ArrayList<>();
            boolean told = hasOwnFields(section);
            section.all().skip(1).forEach(each -> (!told || goesOn(each) ? own : inside).add(each));
            tables.read(own, inside);
        }
        var place = page.text().place(line);
        return new NamedType(
                name,
                place.file(),
                place.line(),
                tables.rows().fields().stream()
                        .map(row -> row.at(row.source().in(page.text())))
                        .toList(),
                texts ? Texts.of(page.text(), "", List.of(tables.rows().described())) : Texts.NONE,
                tables.rows().typeLinks().stream()
                        .map(link -> link.in(page.text()))
                        .distinct()
                        .toList());
    }

    /** Whether it goes on with the fields of the section above it. */
    private boolean goesOn(Section section) {
        return words.isFirst("section.more", new Inline(section.heading().text()).plain());
    }

    private boolean hasFields(Section section) {
        return section.all().anyMatch(this::hasOwnFields);
    }

    private boolean hasOwnFields(Section section) {
        return Tables.in(section.blocks()).anyMatch(this::isOfFields);
    }

    private boolean isOfFields(Table table) {
        return TableRole.of(table, words).kind() == TableRole.Kind.FIELDS;
    }

    /** A heading has the anchors that it is given, and one made of its words. */
    private static boolean isAt(Heading heading, String anchor) {
        String words =
                new Inline(heading.text()).plain().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}0-9_ -]", "");
        return !anchor.isEmpty()
                && (heading.anchors().stream().anyMatch(anchor::equalsIgnoreCase)
                        || words.strip().replace(' ', '-').equalsIgnoreCase(anchor));
    }

    private static boolean names(Section section, String name) {
        return isIn(new Inline(section.heading().text()).plain(), name);
    }

    private static boolean isIn(String text, String name) {
        return Pattern.compile("(?<![\\w.])" + Pattern.quote(name) + "(?![\\w.]\\w)")
                .matcher(text)
                .find();
    }

    /** The line of a dictionary of types: a table that lists names in its first cells. */
    private @Nullable Integer lineOf(Page page, String name) {
        return page.body()
                .all()
                .flatMap(section -> Tables.in(section.blocks()))
                .filter(table -> !isOfFields(table))
                .flatMap(table -> table.rows().stream())
                .filter(row -> isRowOf(row, name))
                .map(Row::line)
                .findFirst()
                .orElse(null);
    }

    private static boolean isRowOf(Row row, String name) {
        return !row.cells().isEmpty()
                && row.cells().get(0).blocks().stream()
                        .flatMap(block -> Inline.of(block).codes().stream())
                        .anyMatch(name::equalsIgnoreCase);
    }

    /** Whether the title or the text below it names the type. */
    private static boolean isAbout(Page page, String name) {
        return isIn(page.title(), name)
                || page.body().blocks().stream()
                        .anyMatch(block -> Inline.of(block).codes().contains(name));
    }

    private static @Nullable Section first(List<Section> sections, Predicate<Section> condition) {
        return sections.stream().filter(condition).findFirst().orElse(null);
    }
}
