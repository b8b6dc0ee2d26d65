package io.github.b24kit.docsimporter.entry;

import io.github.b24kit.docsimporter.contradiction.Shown;
import io.github.b24kit.docsimporter.facts.Fact;
import io.github.b24kit.docsimporter.page.Words;
import io.github.b24kit.docsimporter.sample.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which parameters of a list speak of the fields of its rows. Only where all that the page says of them is known to be a field: a
 * parameter that takes anything is plain, and one that refuses what the portal knows is wrong.
 */
final class RowParameters {
    private static final Set<String> DIRECTIONS = Set.of("asc", "desc", "ASC", "DESC");

    private static final List<String> SMALL = List.of("asc", "desc");

    private final Words words;
    private final KnownTypes known;
    private final Shown calls;
    private final List<Fact.Vocabulary> vocabularies;
    private final @Nullable String rows;

    /** @param rows type of a row; null where it is none that pages share */
    RowParameters(
            Words words, KnownTypes known, Shown calls, List<Fact.Vocabulary> vocabularies, @Nullable String rows) {
        this.words = words;
        this.known = known;
        this.calls = calls;
        this.vocabularies = vocabularies;
        this.rows = rows;
    }

    /** The block of such a parameter; null for any other. */
    @Nullable
    Block block(FieldNode field, FieldType type) {
        if (rows == null || !field.isLeaf() || field.path().contains(".")) {
            return null;
        }
        if (words.is("name.select", field.name()) && type.isList() && isSelected(field)) {
            return head("select", field, type);
        }
        boolean keyed = type.isObject() || type.text().equals("list<any>");
        if (words.is("name.query.keyed", field.name()) && keyed && isSorted(field)) {
            return head("order", field, type).texts("values", directions(field));
        }
        return null;
    }

    private Block head(String word, FieldNode field, FieldType type) {
        Block block = new Block().text("type", word).oneOrMore("written", type.written());
        block.flag("required", field.row() != null && field.row().required());
        return block.text("of", String.valueOf(rows));
    }

    private boolean isSelected(FieldNode field) {
        List<String> names = new ArrayList<>();
        for (Sample value : calls.at(field.path())) {
            if (!(value instanceof Sample.Array list)) {
                return false;
            }
            list.elements().forEach(each -> names.add(each instanceof Sample.Text text ? text.value() : ""));
        }
        names.addAll(field.values());
        return areFields(field, names);
    }

    private boolean isSorted(FieldNode field) {
        List<String> names = new ArrayList<>();
        for (Sample value : calls.at(field.path())) {
            if (!(value instanceof Sample.Obj object)) {
                return false;
            }
            object.members().forEach(member -> names.add(member.name()));
        }
        return areFields(field, names) && DIRECTIONS.containsAll(field.values());
    }

    private boolean areFields(FieldNode field, List<String> names) {
        Stream<String> listed = vocabularies.stream()
                .filter(each -> each.of().contains(field.path()))
                .map(Fact.Vocabulary::name);
        Set<String> fields = known.fields(String.valueOf(rows));
        return Stream.concat(names.stream(), listed).allMatch(name -> name.equals("*") || fields.contains(name));
    }

    /** As the page lists them; else small ones where its calls have them small. */
    private List<String> directions(FieldNode field) {
        boolean small = calls.objectsAt(field.path()).stream()
                .flatMap(object -> object.members().stream())
                .anyMatch(member -> member.value() instanceof Sample.Text text && SMALL.contains(text.value()));
        return field.values().isEmpty() && small ? SMALL : field.values();
    }
}
