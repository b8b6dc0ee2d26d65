package io.github.b24kit.generator.openapi;

import io.github.b24kit.specmodel.model.Literal;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON as maps, lists, texts, numbers and booleans. Members keep the order in which they were put. */
final class Tree {
    private Tree() {}

    /** An object from names and values in turn; a value that is null is left out. */
    static Map<String, Object> object(@Nullable Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value != null && namesAndValues[i] instanceof String name) {
                object.put(name, value);
            }
        }
        return object;
    }

    /** The list, or null where it is empty, so that {@link #object} leaves it out. */
    static <C extends Collection<?>> @Nullable C unlessEmpty(C list) {
        return list.isEmpty() ? null : list;
    }

    /** True, or null for what is usual. */
    static @Nullable Boolean ifTrue(boolean flag) {
        return flag ? Boolean.TRUE : null;
    }

    /** A value written in the spec; null, which this tree does not have, is its text. */
    static Object value(Literal literal) {
        if (literal instanceof Literal.MapOf map) {
            Map<String, Object> object = new LinkedHashMap<>();
            map.entries().forEach((name, value) -> object.put(name, value(value)));
            return object;
        }
        if (literal instanceof Literal.ListOf list) {
            return list.items().stream().map(Tree::value).toList();
        }
        if (literal instanceof Literal.Bool bool) {
            return bool.value();
        }
        if (literal instanceof Literal.Null) {
            return NULL;
        }
        return literal instanceof Literal.Num number ? number(number.text()) : literal.text();
    }

    /** A number as it is written; what no program could hold stays a text. */
    static Object number(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            return text;
        }
    }

    /** Stands for JSON's null, as maps without nulls are easier to reason about. */
    static final Object NULL = new Object() {
        @Override
        public String toString() {
            return "null";
        }
    };

    /** The members of an object of a tree. */
    @SuppressWarnings("unchecked") // objects of a tree have texts for names
    static Map<String, Object> members(Object object) {
        return (Map<String, Object>) object;
    }

    /** A schema that refers to a component. */
    static Map<String, Object> ref(String kind, String name) {
        return object("$ref", "#/components/" + kind + "/" + name);
    }
}
