package io.github.b24kit.docsimporter.entry;

import io.github.b24kit.docsimporter.entry.Seen.Form;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A type in the words of the language.
 *
 * @param alternatives at least one
 * @param written the page's spelling, one for each alternative of the page; empty where the page has none
 * @param send how a boolean is written, empty as in JSON
 */
record FieldType(List<String> alternatives, List<String> written, String send) {
    static final String ANY = "any";
    static final String NULL = "null";
    static final String OBJECT = "object";
    static final String YES_NO = "yn";
    static final String ZERO_ONE = "01";

    private static final Set<Form> STRUCTURED = Set.of(Form.OBJECT, Form.LIST, Form.EMPTY_LIST);
    private static final Set<Form> TEXTS = Set.of(Form.YES_NO, Form.DATE, Form.DATETIME, Form.TEXT);

    FieldType {
        alternatives = List.copyOf(new LinkedHashSet<>(alternatives));
        written = List.copyOf(written);
    }

    /** As it is written in an entry. */
    String text() {
        // Where one alternative is any, the others say nothing.
        return alternatives.contains(ANY) || isNull() ? ANY : String.join(" | ", alternatives);
    }

    /** Whether nothing but null is documented: a page's word for "nothing is answered". */
    boolean isNull() {
        return alternatives.equals(List.of(NULL));
    }

    /** The page's spelling where it differs. */
    List<String> otherwise() {
        return String.join(" | ", written).equals(text()) || written.isEmpty() ? List.of() : written;
    }

    boolean isObject() {
        return alternatives.equals(List.of(OBJECT));
    }

    boolean isList() {
        return alternatives.size() == 1 && alternatives.get(0).startsWith("list<");
    }

    /** Whether content may be described beside it. */
    boolean holdsFields() {
        return alternatives.stream().anyMatch(each -> element(each).equals(OBJECT));
    }

    /** The types of elements, one for each alternative that is a list. */
    List<FieldType> elements() {
        return alternatives.stream()
                .filter(each -> each.startsWith("list<"))
                .map(each -> new FieldType(List.of(each.substring("list<".length(), each.length() - 1)), List.of(), ""))
                .toList();
    }

    /** What is inside of lists and maps. */
    static String element(String alternative) {
        String element = alternative;
        while (element.endsWith(">")) {
            element = element.substring(element.indexOf('<') + 1, element.length() - 1);
        }
        return element;
    }

    /** The alternatives, references followed. */
    List<String> resolved(KnownTypes known) {
        List<String> resolved = new ArrayList<>();
        for (String alternative : alternatives) {
            boolean refers = alternative.contains(".") && !alternative.contains("<");
            Collections.addAll(resolved, (refers ? known.typeOf(alternative) : alternative).split(" \\| ", -1));
        }
        return resolved;
    }

    /** Whether a value is to be had of what is seen, be it another spelling of it; lists, objects and single values are not. */
    boolean isReadable(Seen seen, KnownTypes known) {
        boolean single = resolved(known).stream().anyMatch(word -> !STRUCTURED.containsAll(ownForms(word)));
        boolean own =
                resolved(known).stream().anyMatch(word -> seen.forms().stream().anyMatch(ownForms(word)::contains));
        return seen.isEmpty() || own || seen.isOnly(Form.NULL, Form.EMPTY_LIST) || (single && seen.isScalar());
    }

    /**
     * The forms seen in answers, in the language's words, if one of them is not the type's own.
     *
     * @param known what references point to
     */
    List<String> wire(Seen seen, KnownTypes known) {
        List<String> resolved = resolved(known);
        Set<Form> own = EnumSet.noneOf(Form.class);
        for (String word : resolved) {
            own.addAll(ownForms(word));
        }
        if (own.containsAll(seen.forms())) {
            return List.of();
        }
        Set<String> wire = new LinkedHashSet<>();
        boolean dates = resolved.contains("date") || resolved.contains("datetime");
        boolean text = seen.has(Form.TEXT) || seen.has(Form.YES_NO);
        boolean moment = seen.has(Form.DATE) || seen.has(Form.DATETIME);
        add(wire, "string", text || (moment && !dates));
        add(wire, "integer", seen.has(Form.INTEGER));
        add(wire, "double", seen.has(Form.DOUBLE));
        add(wire, "boolean", seen.has(Form.TRUE));
        add(wire, "date", dates && seen.has(Form.DATE));
        add(wire, "datetime", dates && seen.has(Form.DATETIME));
        add(wire, "object", seen.has(Form.OBJECT));
        add(wire, "list", seen.has(Form.LIST));
        add(wire, "empty-list", seen.has(Form.EMPTY_LIST) && !seen.has(Form.LIST));
        add(wire, "false", seen.has(Form.FALSE) && !seen.has(Form.TRUE));
        add(wire, NULL, seen.has(Form.NULL));
        return List.copyOf(wire);
    }

    private static void add(Set<String> words, String word, boolean seen) {
        if (seen) {
            words.add(word);
        }
    }

    private Set<Form> ownForms(String word) {
        return switch (word) {
            case ANY, "file", "" -> EnumSet.allOf(Form.class);
            case "string", "text", "char", "money" -> TEXTS;
            case "integer", "timestamp" -> Set.of(Form.INTEGER);
            case "double" -> Set.of(Form.DOUBLE);
            case "date" -> Set.of(Form.DATE);
            case "datetime" -> Set.of(Form.DATETIME);
            case NULL -> Set.of(Form.NULL);
            case "boolean" ->
                switch (send) {
                    case YES_NO -> Set.of(Form.YES_NO);
                    case ZERO_ONE -> Set.of(Form.INTEGER);
                    default -> Set.of(Form.TRUE, Form.FALSE);
                };
            default -> word.startsWith("list<") ? Set.of(Form.LIST, Form.EMPTY_LIST) : Set.of(Form.OBJECT);
        };
    }
}
