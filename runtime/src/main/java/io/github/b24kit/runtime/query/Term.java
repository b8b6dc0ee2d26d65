package io.github.b24kit.runtime.query;

import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.Shown;
import java.util.List;
import java.util.stream.Collectors;

/** One of the demands that a filter makes all at once. Its text is a shape: no value. */
sealed interface Term {
    /** A field compared with a value. */
    record Comparison(String field, Operator operator, Json value) implements Term {
        @Override
        public String toString() {
            return shown(field) + " " + operator.words() + " " + value;
        }
    }

    /** What the caller wrote himself. */
    record Raw(String key, Json value) implements Term {
        @Override
        public String toString() {
            return shown(key) + ": " + value;
        }
    }

    /** A row passes if one of the filters lets it. */
    record AnyOf(List<Filter> alternatives) implements Term {
        @Override
        public String toString() {
            return alternatives.stream().map(Filter::toString).collect(Collectors.joining(" or ", "(", ")"));
        }
    }

    private static String shown(String name) {
        return Shown.oneLine(name, 100);
    }
}
