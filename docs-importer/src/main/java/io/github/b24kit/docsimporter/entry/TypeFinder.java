package io.github.b24kit.docsimporter.entry;

import io.github.b24kit.docsimporter.entry.Seen.Form;
import io.github.b24kit.docsimporter.facts.Fact;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the type of a field in the language's words: what its row says, and where that says nothing, what examples show. */
final class TypeFinder {
    private static final Set<String> YES_NO = Set.of("Y", "N");
    private static final Set<Set<String>> FLAGS =
            Set.of(Set.of("true", "false"), Set.of("true"), Set.of("false"), Set.of("0", "1"));

    private final Spelling spelling;
    private final KnownTypes known;
    private final Evidence evidence;

    TypeFinder(Spelling spelling, KnownTypes known, Evidence evidence) {
        this.spelling = spelling;
        this.known = known;
        this.evidence = evidence;
    }

    KnownTypes known() {
        return known;
    }

    /**
     * The type of a field.
     *
     * @param field with its content
     * @param place where it stands
     */
    FieldType find(FieldNode field, Place place) {
        Seen seen = place.shown().apply(field);
        List<String> written = field.types();
        List<String> alternatives = new ArrayList<>();
        for (String type : written) {
            alternatives.add(alternative(type, field, seen, place));
        }
        if (written.isEmpty()) {
            alternatives.add(untyped(field, seen));
        }
        if (!field.isLeaf()) {
            makeRoom(alternatives, seen);
        }
        return flagged(new FieldType(alternatives, written, ""), field, seen);
    }

    private String alternative(String written, FieldNode field, Seen seen, Place place) {
        String bare = Spelling.bare(written);
        String word = spelling.word(bare);
        boolean list = !bare.equals(written);
        Seen inside = list ? seen.inside() : seen;
        String type = word == null
                ? named(bare, field, inside, place)
                : word.equals(Spelling.ARRAY) ? array(field, inside) : word;
        return list ? "list<" + type + ">" : type;
    }

    private String named(String bare, FieldNode field, Seen seen, Place place) {
        Seen all = seen.isEmpty() ? evidence.of(bare) : seen;
        String reference = known.reference(bare);
        boolean circle = reference != null
                && !place.type().isEmpty()
                && known.leads(reference, place.type() + "." + field.path());
        if (reference != null && !circle) {
            return reference;
        }
        String whole = known.whole(bare);
        if (whole != null && field.isLeaf() && place.isAnswer() && isAnother(whole, seen)) {
            return FieldType.OBJECT;
        }
        if (whole != null && (field.isLeaf() || isPart(whole, field, place))) {
            // Pages name a type also where they mean its identifier.
            return all.isScalar() && !all.isOnly(Form.NULL) ? all.type() : whole;
        }
        return field.isLeaf() ? listed(field, all) : FieldType.OBJECT;
    }

    /** Whether answers show objects without any name of the type: what describes a field stands in its place. */
    private boolean isAnother(String type, Seen seen) {
        Set<String> names = known.fields(type).stream().map(TypeFinder::plain).collect(Collectors.toSet());
        return seen.isOnly(Form.OBJECT)
                && !seen.names().isEmpty()
                && seen.names().stream().map(TypeFinder::plain).noneMatch(names::contains);
    }

    /** Another spelling of a name is the same name. */
    private static String plain(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }

    /** Whether the rows of the page are those of the type, which need not be said twice; of answers a page often has some only. */
    private boolean isPart(String type, FieldNode field, Place place) {
        return field.all().stream().allMatch(FieldNode::isLeaf)
                && known.fields(type).containsAll(field.names())
                && (place.isAnswer()
                        || field.names().size() == known.fields(type).size())
                && field.variants().isEmpty();
    }

    /** Nobody describes the type: what is listed or shown is all that is known of it. */
    private static String listed(FieldNode field, Seen seen) {
        if (!seen.isEmpty() || field.values().isEmpty()) {
            return seen.type();
        }
        return field.values().stream().allMatch(value -> value.matches("-?[0-9]{1,18}")) ? "integer" : "string";
    }

    private String untyped(FieldNode field, Seen seen) {
        if (field.isLeaf()) {
            return listed(field, seen);
        }
        return seen.isOnly(Form.LIST) ? "list<object>" : FieldType.OBJECT;
    }

    /** PHP has one word for both. */
    private static String array(FieldNode field, Seen seen) {
        boolean object = seen.isOnly(Form.OBJECT);
        if (field.isLeaf()) {
            return object
                    ? FieldType.OBJECT
                    : seen.has(Form.LIST) ? "list<" + seen.inside().type() + ">" : "list<any>";
        }
        boolean keyed = isMap(field);
        return object || keyed ? FieldType.OBJECT : "list<object>";
    }

    /** Whether the names of the content are data. */
    static boolean isMap(FieldNode field) {
        return field.all().size() == 1 && field.all().iterator().next().name().equals("*");
    }

    /** Rows below need an object to stand in. */
    private void makeRoom(List<String> alternatives, Seen seen) {
        boolean named = alternatives.stream().anyMatch(each -> known.has(FieldType.element(each)));
        alternatives.replaceAll(each -> each.equals("list<any>") ? "list<object>" : each);
        if (alternatives.stream().noneMatch(each -> FieldType.element(each).equals(FieldType.OBJECT)) && !named) {
            alternatives.add(seen.isOnly(Form.LIST) ? "list<object>" : FieldType.OBJECT);
        }
    }

    /** A boolean by the values that are listed or sent, also where the page calls it a text. */
    private static FieldType flagged(FieldType type, FieldNode field, Seen seen) {
        Set<String> values = new LinkedHashSet<>(field.values());
        boolean listed = !values.isEmpty() && YES_NO.containsAll(values);
        boolean shown = seen.isOnly(Form.YES_NO);
        boolean other = seen.hasText() && !shown;
        List<String> alternatives = new ArrayList<>(type.alternatives());
        if (type.alternatives().equals(List.of("boolean"))
                && values.size() > 2
                && !other(values).isEmpty()) {
            alternatives.set(0, "string");
        }
        if (alternatives.contains("char") && (listed || (shown && values.isEmpty())) && !other) {
            alternatives.replaceAll(each -> each.equals("char") ? "boolean" : each);
        }
        boolean text = type.alternatives().equals(List.of("string"));
        if (text && values.equals(YES_NO) && !other) {
            alternatives.set(0, "boolean");
        }
        if (!alternatives.contains("boolean")) {
            return new FieldType(alternatives, type.written(), "");
        }
        boolean json = seen.has(Form.TRUE) || seen.has(Form.FALSE);
        boolean letters = listed || (shown && values.isEmpty());
        boolean digits = !json && !letters && (values.equals(Set.of("0", "1")) || seen.isOnly(Form.INTEGER));
        boolean alone = alternatives.stream().noneMatch("string"::equals);
        String send = letters && alone
                ? FieldType.YES_NO
                : digits && !alternatives.contains("integer") ? FieldType.ZERO_ONE : "";
        return new FieldType(alternatives, type.written(), send);
    }

    /** The listed values that are no flags. */
    private static Set<String> other(Set<String> values) {
        Set<String> other = new LinkedHashSet<>(values);
        other.removeAll(YES_NO);
        FLAGS.forEach(other::removeAll);
        return other;
    }

    /** What of the type is not as the page writes it, since nobody describes it. */
    void note(FieldNode field, FieldType type, Place place) {
        for (String written : field.types()) {
            String bare = Spelling.bare(written);
            String reference = known.reference(bare);
            String name = reference == null ? known.whole(bare) : reference;
            boolean said = type.alternatives().stream()
                    .anyMatch(each -> FieldType.element(each).equals(name));
            if (spelling.word(bare) == null && !said && field.isLeaf()) {
                boolean circle = reference != null;
                boolean unknown = type.text().equals(FieldType.ANY);
                Note.Kind kind = circle
                        ? Note.Kind.TYPE_REFERS_TO_ITSELF
                        : unknown ? Note.Kind.TYPE_UNKNOWN : Note.Kind.TYPE_BY_EXAMPLE;
                place.notes().add(kind, field, written);
            }
        }
        boolean stated = field.row() != null && field.row().source().layer() != Fact.Layer.TITLE;
        if (stated && field.types().isEmpty() && field.isLeaf()) {
            boolean unknown = type.text().equals(FieldType.ANY);
            place.notes().add(unknown ? Note.Kind.TYPE_UNKNOWN : Note.Kind.TYPE_BY_EXAMPLE, field, "");
        }
        if (!field.types().isEmpty()
                && type.alternatives().size() > field.types().size()) {
            place.notes().add(Note.Kind.OBJECT_ADDED, field, String.join(" | ", field.types()));
        }
    }

    /** Whether the values only say what the type says. */
    static boolean isImplied(FieldType type, List<String> values) {
        Set<String> all = Set.copyOf(values);
        return type.alternatives().contains("boolean") && (YES_NO.containsAll(all) || FLAGS.contains(all));
    }
}
