package io.github.b24kit.docsimporter.contradiction;

import io.github.b24kit.docsimporter.contradiction.Contradiction.Kind;
import io.github.b24kit.docsimporter.sample.Sample;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds a value against the forms that its type allows. */
final class ValueForm {
    private static final int LONGEST = 40;
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]+");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:[.,][0-9]+)?(?:[eE][+-]?[0-9]+)?");
    private static final Pattern FRACTION = Pattern.compile("-?[0-9]*\\.[0-9]*[1-9][0-9]*");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{2}\\.[0-9]{2}\\.[0-9]{4}");
    private static final Pattern DATETIME =
            Pattern.compile("(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{2}\\.[0-9]{2}\\.[0-9]{4})[T ][0-9]{2}:.*");

    /** What whoever copies a sample has to replace. */
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "(?i).*\\*\\*.*|.*[<>{}#$].*|.*\\.{3}|…|(?:your|put|insert|some)[_ -].*|.*[_ -](?:here|id|value)|x+|string|number|integer|id");

    private ValueForm() {}

    static boolean isPlaceholder(Sample value) {
        return value instanceof Sample.Text text
                && PLACEHOLDER.matcher(text.value()).matches();
    }

    /** In which way the value differs from all the forms; empty if it does not. */
    static Optional<Kind> difference(Forms documented, Sample shown) {
        if (documented.isOpen()) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                switch (shown.kind()) {
                    case NULL -> documented.has(Form.NULL) ? null : Kind.NULL_IN_EXAMPLE;
                    case BOOLEAN -> ofBoolean(documented, ((Sample.Bool) shown).value());
                    case NUMBER -> ofNumber(documented, ((Sample.Numeric) shown).written());
                    case TEXT -> ofText(documented, ((Sample.Text) shown).value());
                    case OBJECT ->
                        documented.has(Form.OBJECT)
                                ? null
                                : documented.has(Form.ARRAY) ? Kind.ARRAY_AS_OBJECT : Kind.SCALAR_AS_OBJECT;
                    case LIST ->
                        documented.has(Form.ARRAY)
                                ? null
                                : documented.has(Form.OBJECT) ? Kind.OBJECT_AS_ARRAY : Kind.SCALAR_AS_ARRAY;
                });
    }

    private static @Nullable Kind ofBoolean(Forms documented, boolean value) {
        if (documented.has(Form.BOOLEAN)) {
            return null;
        }
        boolean date = documented.has(Form.DATE) || documented.has(Form.DATETIME);
        return date && !value ? Kind.DATE_AS_FALSE : Kind.VALUE_AS_BOOLEAN;
    }

    private static @Nullable Kind ofNumber(Forms documented, String written) {
        if (documented.has(Form.DOUBLE) || documented.has(Form.SCALAR)) {
            return null;
        }
        if (documented.has(Form.INTEGER)) {
            return FRACTION.matcher(written).matches() ? Kind.INTEGER_AS_FRACTION : null;
        }
        if (documented.has(Form.BOOLEAN)) {
            return Kind.BOOLEAN_AS_NUMBER;
        }
        return documented.isSimple() ? Kind.TEXT_AS_NUMBER : scalar(documented);
    }

    private static @Nullable Kind ofText(Forms documented, String value) {
        if (documented.has(Form.TEXT) || documented.has(Form.SCALAR) || value.isEmpty()) {
            return value.isEmpty() && !documented.isSimple() && !documented.has(Form.TEXT) ? scalar(documented) : null;
        }
        if (documented.has(Form.DATE) || documented.has(Form.DATETIME)) {
            if (!documented.has(Form.DATETIME) && DATETIME.matcher(value).matches()) {
                return Kind.DATE_AS_DATETIME;
            }
            return !documented.has(Form.DATE) && DATE.matcher(value).matches() ? Kind.DATETIME_AS_DATE : null;
        }
        if (documented.has(Form.DOUBLE) || documented.has(Form.INTEGER)) {
            if (!NUMBER.matcher(value).matches()) {
                return Kind.NUMBER_AS_OTHER_TEXT;
            }
            boolean integer =
                    documented.has(Form.INTEGER) && INTEGER.matcher(value).matches();
            return integer ? Kind.INTEGER_AS_TEXT : Kind.DOUBLE_AS_TEXT;
        }
        if (documented.has(Form.BOOLEAN)) {
            return value.equals("Y") || value.equals("N") ? Kind.BOOLEAN_AS_YES_NO : Kind.BOOLEAN_AS_OTHER_TEXT;
        }
        return scalar(documented);
    }

    private static @Nullable Kind scalar(Forms documented) {
        return documented.has(Form.OBJECT)
                ? Kind.OBJECT_AS_SCALAR
                : documented.has(Form.ARRAY) ? Kind.ARRAY_AS_SCALAR : null;
    }

    /** A value in a few characters: of an object its names, of a list how long it is. */
    static String text(Sample value) {
        return shortened(
                switch (value.kind()) {
                    case NULL -> "null";
                    case BOOLEAN -> String.valueOf(((Sample.Bool) value).value());
                    case NUMBER -> ((Sample.Numeric) value).written();
                    case TEXT -> '"' + ((Sample.Text) value).value().replaceAll("\\s+", " ") + '"';
                    case OBJECT ->
                        ((Sample.Obj) value)
                                .members().stream()
                                        .map(Sample.Member::name)
                                        .collect(Collectors.joining(", ", "{", "}"));
                    case LIST -> "[" + ((Sample.Array) value).elements().size() + "]";
                });
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
