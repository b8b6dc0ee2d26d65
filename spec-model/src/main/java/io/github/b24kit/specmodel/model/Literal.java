package io.github.b24kit.specmodel.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value written in the spec: a default, an example. Numbers keep the text they were written with. */
public sealed interface Literal {
    /** A single value as it goes over the wire, without quotes; {@code null} for whatever is none. */
    default String text() {
        return "null";
    }

    record Text(String value) implements Literal {
        @Override
        public String text() {
            return value;
        }
    }

    record Num(String text) implements Literal {}

    record Bool(boolean value) implements Literal {
        @Override
        public String text() {
            return Boolean.toString(value);
        }
    }

    record Null() implements Literal {}

    record ListOf(List<Literal> items) implements Literal {
        public ListOf {
            items = List.copyOf(items);
        }
    }

    record MapOf(Map<String, Literal> entries) implements Literal {
        public MapOf {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }
    }
}
