package io.github.b24kit.docsimporter.entry;

import io.github.b24kit.docsimporter.facts.Statement.Default;
import io.github.b24kit.docsimporter.facts.Statement.Limit.Measure;
import io.github.b24kit.specmodel.write.YamlList;
import io.github.b24kit.specmodel.write.YamlMap;
import io.github.b24kit.specmodel.write.YamlScalar;
import io.github.b24kit.specmodel.write.YamlValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The value that counts when a field is not sent, as it goes over the wire. */
final class Defaults {
    private static final String NUMBER = "-?(0|[1-9][0-9]{0,17})";

    private Defaults() {}

    /**
     * The default of a field; null where none is stated, or none that the field takes.
     *
     * @param words its type, references followed
     */
    static @Nullable YamlValue of(
            FieldNode field, FieldType type, List<String> words, List<String> values, Limits limits, Place place) {
        YamlValue found = null;
        for (Default stated : place.statements().defaults(field)) {
            YamlValue value = value(stated.value(), type, words);
            boolean fits =
                    value != null && (values.isEmpty() || values.contains(stated.value())) && fits(value, limits);
            boolean required = field.row() != null && field.row().required();
            if (required) {
                note(Note.Kind.DEFAULT_OF_REQUIRED, stated, place);
            } else if (value == null && stated.value().equals("null")) {
                note(Note.Kind.DEFAULT_IS_NULL, stated, place);
            } else if (!fits || (found != null && !found.equals(value))) {
                note(Note.Kind.DEFAULT_DOES_NOT_FIT, stated, place);
            } else {
                found = value;
            }
        }
        return found;
    }

    private static boolean fits(YamlValue value, Limits limits) {
        if (!(value instanceof YamlScalar scalar)) {
            return !limits.exclude(Measure.ITEMS, BigDecimal.ZERO);
        }
        String text = scalar.value();
        if (!scalar.literal()) {
            return !limits.exclude(Measure.LENGTH, BigDecimal.valueOf(text.codePointCount(0, text.length())));
        }
        return !text.matches("-?[0-9.]+") || !limits.exclude(Measure.VALUE, new BigDecimal(text));
    }

    /** A value as it goes over the wire; null if the type takes none of that text. */
    static @Nullable YamlValue value(String stated, FieldType type, List<String> words) {
        for (String word : words) {
            YamlValue value = value(stated, type, word);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private static @Nullable YamlValue value(String stated, FieldType type, String word) {
        return switch (word) {
            case "string", "text", "char" -> stated.equals("null") ? null : YamlScalar.text(stated);
            case "integer", "timestamp" -> stated.matches(NUMBER) ? YamlScalar.number(Long.parseLong(stated)) : null;
            case "double" ->
                stated.matches(NUMBER + "(\\.[0-9]{1,18})?") ? YamlScalar.number(new BigDecimal(stated)) : null;
            case "boolean" -> flag(stated, type.send());
            case "date" -> isDate(stated) ? YamlScalar.text(stated) : null;
            case "datetime" -> isMoment(stated) ? YamlScalar.text(stated) : null;
            case "null" -> stated.equals("null") ? YamlScalar.NULL : null;
            case "any", "file" -> null; // of what form it is, nobody knows
            default -> empty(stated.replaceAll("\\s", ""), word);
        };
    }

    private static @Nullable YamlValue flag(String stated, String send) {
        if (send.equals(FieldType.YES_NO)) {
            return Set.of("Y", "N").contains(stated) ? YamlScalar.text(stated) : null;
        } else if (send.equals(FieldType.ZERO_ONE)) {
            return Set.of("0", "1").contains(stated) ? YamlScalar.number(Long.parseLong(stated)) : null;
        }
        String small = stated.toLowerCase(Locale.ROOT);
        return Set.of("true", "false").contains(small) ? YamlScalar.flag(Boolean.parseBoolean(small)) : null;
    }

    private static @Nullable YamlValue empty(String stated, String word) {
        if (word.startsWith("list<")) {
            return stated.equals("[]") ? new YamlList(List.of()) : null;
        }
        boolean object = word.equals(FieldType.OBJECT) || word.startsWith("map<");
        return object && stated.equals("{}") ? new YamlMap(Map.of()) : null;
    }

    private static boolean isDate(String text) {
        try {
            return LocalDate.parse(text) != null;
        } catch (DateTimeException none) {
            return false;
        }
    }

    private static boolean isMoment(String text) {
        try {
            return OffsetDateTime.parse(text) != null;
        } catch (DateTimeException none) {
            return false;
        }
    }

    private static void note(Note.Kind kind, Default stated, Place place) {
        place.notes().add(kind, stated.source(), stated.path(), stated.value());
    }
}
