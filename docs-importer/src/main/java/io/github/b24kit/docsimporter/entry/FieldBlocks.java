package io.github.b24kit.docsimporter.entry;

import io.github.b24kit.specmodel.write.YamlValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes fields and the content of objects. */
final class FieldBlocks {
    private static final Set<String> LISTED = Set.of("string", "text", "char", "integer");

    private final TypeFinder types;

    FieldBlocks(TypeFinder types) {
        this.types = types;
    }

    KnownTypes known() {
        return types.known();
    }

    /** The block of a field. */
    Block field(FieldNode field, Place place) {
        FieldType type = type(field, place);
        Block ofRows = place.rows() == null ? null : place.rows().block(field, type);
        if (ofRows != null) {
            return ofRows.text("docs", place.docs(field));
        }
        note(field, type, place);
        List<String> words = type.resolved(types.known());
        List<String> values = values(field, type, place);
        Limits limits = Limits.of(field, type, words, place);
        Block block = new Block().text("type", type.text()).oneOrMore("written", type.otherwise());
        block.flag("required", field.row() != null && field.row().required());
        YamlValue value = Defaults.of(field, type, words, values, limits, place);
        if (value != null) {
            block.put("default", value);
        }
        block.text("docs", place.docs(field));
        block.texts("values", values);
        block.text("send", type.send());
        block.texts("wire", type.wire(place.answered().apply(field), types.known()));
        block.flag("nullable", type.isNull());
        content(field, type, block, place);
        limits.write(block);
        return block;
    }

    /** Tells what of a type is not as the page writes it. */
    void note(FieldNode field, FieldType type, Place place) {
        types.note(field, type, place);
    }

    /** The type of a field, with a map where the names of its content are data. */
    FieldType type(FieldNode field, Place place) {
        FieldType type = types.find(field, place);
        if (!TypeFinder.isMap(field) || !type.holdsFields()) {
            return type;
        }
        FieldNode value = field.patterns().get(0);
        String inside = type(value, place).text();
        List<String> alternatives = type.alternatives().stream()
                .map(each -> FieldType.element(each).equals(FieldType.OBJECT)
                        ? each.replace(FieldType.OBJECT, "map<" + inside + ">")
                        : each)
                .toList();
        return new FieldType(alternatives, type.written(), type.send());
    }

    /** A value of a field as it goes over the wire; null if the field does not take it. */
    @Nullable
    YamlValue literal(FieldNode field, String value, Place place) {
        FieldType type = type(field, place);
        List<String> values = accepted(field, type);
        boolean listed = values.isEmpty() || values.contains(value);
        return listed ? Defaults.value(value, type, type.resolved(types.known())) : null;
    }

    /** What stands inside a field: fields, cases, patterns of names, rules. */
    void content(FieldNode field, FieldType type, Block block, Place place) {
        if (field.isLeaf()) {
            return;
        }
        if (TypeFinder.isMap(field)) {
            unspelled(field.patterns().get(0), place);
        }
        if (!type.text().contains(FieldType.OBJECT)) {
            unsaid(field, type, place);
            return;
        }
        object(TypeFinder.isMap(field) ? field.patterns().get(0) : field, "fields", block, place);
    }

    /** The content of an object. */
    void object(FieldNode object, String key, Block block, Place place) {
        Block fields = new Block();
        object.fields().forEach(each -> fields.put(each.name(), field(each, place)));
        block.put(key, fields);
        Variants variants = new Variants(object, this, place);
        block.list("variants", variants.blocks());
        rest(object, block, place);
        block.list("constraints", ConstraintBlocks.of(object, this, place));
    }

    /** Tells of a type that an entry says in its own words alone. */
    void unspelled(FieldNode field, Place place) {
        FieldType type = type(field, place);
        note(field, type, place);
        if (!type.otherwise().isEmpty()) {
            place.notes().add(Note.Kind.SPELLING_LEFT_OUT, field, String.join(" | ", type.written()));
        }
    }

    private void unsaid(FieldNode field, FieldType type, Place place) {
        boolean named = types.known().has(FieldType.element(type.alternatives().get(0)));
        for (FieldNode each : field.all()) {
            boolean value = TypeFinder.isMap(field);
            if (!value || each.rows() > 1) {
                place.notes().add(named ? Note.Kind.ROWS_OF_TYPE : Note.Kind.BELOW_PATTERN, each, rows(each));
            }
        }
    }

    private void rest(FieldNode object, Block block, Place place) {
        List<FieldNode> patterns = object.patterns();
        if (patterns.isEmpty()) {
            return;
        }
        Set<String> names = new LinkedHashSet<>();
        Set<String> found = new LinkedHashSet<>();
        for (FieldNode pattern : patterns) {
            names.add(pattern.name());
            found.add(type(pattern, place).text());
            unspelled(pattern, place);
            if (!pattern.isLeaf()) {
                place.notes().add(Note.Kind.BELOW_PATTERN, pattern, rows(pattern));
            }
        }
        if (patterns.size() > 1) {
            patterns.forEach(each -> place.notes().add(Note.Kind.PATTERNS_JOINED, each, each.name()));
        }
        Block rest = new Block();
        rest.text("pattern", names.size() == 1 ? names.iterator().next() : "*");
        rest.text("type", found.size() == 1 ? found.iterator().next() : FieldType.ANY);
        rest.text("docs", patterns.size() == 1 ? place.docs(patterns.get(0)) : "");
        block.put("rest", rest);
    }

    private static String rows(FieldNode node) {
        return node.rows() + (node.rows() == 1 ? " row" : " rows");
    }

    private List<String> values(FieldNode field, FieldType type, Place place) {
        List<String> values = field.values();
        List<String> accepted = accepted(field, type);
        if (!values.isEmpty() && accepted.isEmpty()) {
            boolean implied = TypeFinder.isImplied(type, values);
            place.notes()
                    .add(
                            implied ? Note.Kind.VALUES_IMPLIED : Note.Kind.VALUES_DO_NOT_FIT,
                            field,
                            String.join(", ", values));
        }
        return accepted;
    }

    private static List<String> accepted(FieldNode field, FieldType type) {
        List<String> elements =
                type.alternatives().stream().map(FieldType::element).toList();
        boolean reference = elements.stream().anyMatch(each -> each.contains("."));
        boolean fits = reference || elements.stream().anyMatch(LISTED::contains);
        boolean numbers = elements.contains("integer")
                && !reference
                && elements.stream().noneMatch(each -> LISTED.contains(each) && !each.equals("integer"));
        List<String> values = new ArrayList<>(field.values());
        boolean whole = values.stream().allMatch(value -> value.matches("-?[0-9]{1,18}"));
        return fits && (!numbers || whole) ? values : List.of();
    }
}
