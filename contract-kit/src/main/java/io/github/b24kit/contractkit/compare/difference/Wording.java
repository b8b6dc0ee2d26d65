package io.github.b24kit.contractkit.compare.difference;

import io.github.b24kit.specmodel.model.DataType;
import io.github.b24kit.specmodel.model.Field;
import io.github.b24kit.specmodel.model.Field.BooleanForm;
import io.github.b24kit.specmodel.model.Literal;
import io.github.b24kit.specmodel.write.TypeSpelling;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the specs say, as texts of findings. */
final class Wording {
    private Wording() {}

    /** The type in the words of the spec language; a boolean with the form in which it is written. */
    static String type(DataType type, BooleanForm send) {
        String text = type instanceof DataType.TupleOf tuple
                ? tuple.elements().stream().map(TypeSpelling::of).collect(Collectors.joining(", ", "tuple<", ">"))
                : TypeSpelling.of(type);
        return switch (send) {
            case JSON -> text;
            case YN -> text + " (Y/N)";
            case ZERO_ONE -> text + " (1/0)";
        };
    }

    static String type(Field field) {
        return type(field.type(), field.send());
    }

    static @Nullable String list(Collection<String> texts) {
        return texts.isEmpty() ? null : String.join(", ", texts);
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static @Nullable String wordOrNull(@Nullable Enum<?> constant) {
        return constant == null ? null : word(constant);
    }

    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** A literal as JSON would show it; texts in quotes. */
    static @Nullable String literal(@Nullable Literal literal) {
        if (literal == null) {
            return null;
        }
        if (literal instanceof Literal.Text text) {
            return '"' + text.value() + '"';
        }
        if (literal instanceof Literal.ListOf list) {
            return list.items().stream().map(Wording::literal).collect(Collectors.joining(", ", "[", "]"));
        }
        if (literal instanceof Literal.MapOf map) {
            return map.entries().entrySet().stream()
                    .map(entry -> '"' + entry.getKey() + "\": " + literal(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return literal.text();
    }
}
