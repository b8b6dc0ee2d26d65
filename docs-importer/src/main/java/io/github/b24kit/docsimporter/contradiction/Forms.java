package io.github.b24kit.docsimporter.contradiction;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a documented type allows.
 *
 * @param own forms of the value
 * @param elements forms of the elements where it may be a list; empty if nobody says
 */
record Forms(Set<Form> own, Set<Form> elements) {
    Forms {
        own = Set.copyOf(own);
        elements = Set.copyOf(elements);
    }

    boolean has(Form form) {
        return own.contains(form);
    }

    boolean isOpen() {
        return own.isEmpty() || has(Form.ANY);
    }

    /** Whether it tells of simple values only. */
    boolean isSimple() {
        return !isOpen() && !has(Form.OBJECT) && !has(Form.ARRAY);
    }

    Forms ofElement() {
        return new Forms(elements, Set.of());
    }

    /** Whether some value is of both. */
    boolean meets(Forms other) {
        EnumSet<Form> mine = classes();
        EnumSet<Form> others = other.classes();
        return isOpen()
                || other.isOpen()
                || mine.isEmpty()
                || others.isEmpty()
                || mine.stream().anyMatch(others::contains);
    }

    /** Dates are texts, integers are numbers. */
    private EnumSet<Form> classes() {
        EnumSet<Form> classes = EnumSet.noneOf(Form.class);
        for (Form form : own) {
            switch (form) {
                case TEXT, DATE, DATETIME -> classes.add(Form.TEXT);
                case INTEGER, DOUBLE -> classes.add(Form.DOUBLE);
                case SCALAR -> classes.addAll(EnumSet.of(Form.TEXT, Form.DOUBLE));
                case NULL -> {} // told apart from the type
                default -> classes.add(form);
            }
        }
        return classes;
    }
}
