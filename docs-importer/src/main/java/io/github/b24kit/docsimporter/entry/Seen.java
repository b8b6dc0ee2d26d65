package io.github.b24kit.docsimporter.entry;

import io.github.b24kit.docsimporter.contradiction.Shown;
import io.github.b24kit.docsimporter.sample.Sample;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The forms of the values that examples show at a place.
 *
 * @param elements those of the elements where the values are lists
 * @param names of the members of objects, those in lists included
 */
record Seen(Set<Form> forms, Set<Form> elements, Set<String> names) {
    /** What tells values apart for a reader of JSON. */
    enum Form {
        YES_NO,
        DATE,
        DATETIME,
        TEXT,
        INTEGER,
        DOUBLE,
        TRUE,
        FALSE,
        OBJECT,
        LIST,
        EMPTY_LIST,
        NULL
    }

    static final Seen NOTHING = new Seen(Set.of(), Set.of(), Set.of());
    private static final Set<Form> TEXTS = Set.of(Form.YES_NO, Form.DATE, Form.DATETIME, Form.TEXT);

    /** What PHP writes for nothing, whatever the type. */
    private static final Set<Form> EMPTY = Set.of(Form.FALSE, Form.NULL, Form.EMPTY_LIST);

    Seen {
        forms = Set.copyOf(forms);
        elements = Set.copyOf(elements);
        names = Set.copyOf(names);
    }

    /** Forms alone. */
    Seen(Set<Form> forms, Set<Form> elements) {
        this(forms, elements, Set.of());
    }

    static Seen of(Collection<Sample> values) {
        Set<Form> forms = EnumSet.noneOf(Form.class);
        Set<Form> elements = EnumSet.noneOf(Form.class);
        for (Sample value : values) {
            forms.add(form(value));
            if (value instanceof Sample.Array array) {
                array.elements().forEach(each -> elements.add(form(each)));
            }
        }
        Set<String> names = values.stream()
                .flatMap(Shown::objects)
                .flatMap(object -> object.members().stream())
                .map(Sample.Member::name)
                .collect(Collectors.toSet());
        return new Seen(forms, elements, names);
    }

    Seen and(Seen other) {
        Set<Form> more = EnumSet.noneOf(Form.class);
        more.addAll(forms);
        more.addAll(other.forms);
        Set<Form> inside = EnumSet.noneOf(Form.class);
        inside.addAll(elements);
        inside.addAll(other.elements);
        Set<String> all = new HashSet<>(names);
        all.addAll(other.names);
        return new Seen(more, inside, all);
    }

    /** What is seen of the elements. */
    Seen inside() {
        return new Seen(elements, Set.of(), names);
    }

    boolean isEmpty() {
        return forms.isEmpty();
    }

    boolean has(Form form) {
        return forms.contains(form);
    }

    boolean hasText() {
        return forms.stream().anyMatch(TEXTS::contains);
    }

    /** Whether all that says something about the type is of these forms. */
    boolean isOnly(Form... wanted) {
        Set<Form> telling = telling();
        return !telling.isEmpty() && Arrays.asList(wanted).containsAll(telling);
    }

    /** Whether all that says something about the type is a text, a number or a flag. */
    boolean isScalar() {
        Set<Form> telling = telling();
        return !telling.isEmpty() && !telling.contains(Form.OBJECT) && !telling.contains(Form.LIST);
    }

    private Set<Form> telling() {
        Set<Form> telling = EnumSet.noneOf(Form.class);
        forms.stream().filter(form -> !EMPTY.contains(form)).forEach(telling::add);
        return telling.isEmpty() ? forms : telling;
    }

    /** The type in the language's words that all values have; {@code any} where they differ or none is seen. */
    String type() {
        if (isOnly(Form.INTEGER)) {
            return "integer";
        } else if (isOnly(Form.INTEGER, Form.DOUBLE)) {
            return "double";
        } else if (isOnly(TEXTS.toArray(Form[]::new))) {
            return "string";
        } else if (isOnly(Form.TRUE, Form.FALSE)) {
            return "boolean";
        } else if (isOnly(Form.OBJECT)) {
            return "object";
        } else if (isOnly(Form.LIST) || isOnly(Form.EMPTY_LIST)) {
            return "list<" + inside().type() + ">";
        }
        return "any";
    }

    private static Form form(Sample value) {
        return switch (value.kind()) {
            case OBJECT -> Form.OBJECT;
            case LIST -> ((Sample.Array) value).elements().isEmpty() ? Form.EMPTY_LIST : Form.LIST;
            case TEXT -> ofText(((Sample.Text) value).value());
            case NUMBER -> ((Sample.Numeric) value).written().matches("-?[0-9]+") ? Form.INTEGER : Form.DOUBLE;
            case BOOLEAN -> ((Sample.Bool) value).value() ? Form.TRUE : Form.FALSE;
            case NULL -> Form.NULL;
        };
    }

    private static Form ofText(String text) {
        if (List.of("Y", "N").contains(text)) {
            return Form.YES_NO;
        }
        try {
            LocalDate.parse(text);
            return Form.DATE;
        } catch (DateTimeException noDate) {
            return isMoment(text) ? Form.DATETIME : Form.TEXT;
        }
    }

    private static boolean isMoment(String text) {
        try {
            return OffsetDateTime.parse(text) != null;
        } catch (DateTimeException noMoment) {
            return false;
        }
    }
}
