package io.github.b24kit.generator.openapi;

import io.github.b24kit.specmodel.model.DataType.Scalar;
import io.github.b24kit.specmodel.model.Field.Count;
import io.github.b24kit.specmodel.model.Field.Range;
import io.github.b24kit.specmodel.model.Field.WireForm;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Single values, as they are sent and as they are answered. */
final class Scalars {
    private static final Map<String, Object> BASE64 = Tree.object("type", "string", "contentEncoding", "base64");

    private Scalars() {}

    /** A value that is sent: within its bounds, and one of the documented values where there are some. */
    static Map<String, Object> sent(Scalar scalar, Traits traits) {
        return switch (scalar) {
            case STRING, TEXT, CHAR ->
                traits.values().isEmpty() || traits.secret()
                        ? text(traits)
                        : Tree.object("type", "string", "enum", traits.texts());
            case INTEGER ->
                traits.values().isEmpty()
                        ? ranged("integer", traits.limits().range())
                        : Tree.object("type", "integer", "enum", numbers(traits));
            case DOUBLE -> ranged("number", traits.limits().range());
            case FILE_BASE64 -> BASE64;
            case FILE_PAIR -> pair();
            case FILE_DATA ->
                Tree.object(
                        "type",
                        "object",
                        "properties",
                        Tree.object("fileData", pair()),
                        "required",
                        List.of("fileData"));
            default -> plain(scalar, traits);
        };
    }

    /** A value that is answered: documented values are what to expect, others may come. */
    static Map<String, Object> answered(Scalar scalar, Traits traits) {
        return switch (scalar) {
            case STRING, TEXT, CHAR -> open(traits.texts());
            case INTEGER -> whole();
            case DOUBLE -> Tree.object("type", "number");
            case FILE, FILE_BASE64, FILE_PAIR, FILE_DATA -> Map.of();
            default -> plain(scalar, traits);
        };
    }

    /** A whole number; without the format, generators would read it into 32 bits. */
    static Map<String, Object> whole() {
        return Tree.object("type", "integer", "format", "int64");
    }

    /** A text of an open set. */
    static Map<String, Object> open(List<String> texts) {
        Map<String, Object> text = Tree.object("type", "string");
        return texts.isEmpty()
                ? text
                : Tree.object("anyOf", List.of(Tree.object("type", "string", "enum", texts), text));
    }

    /** A form in which a value is seen besides the type's own. */
    static Map<String, Object> form(WireForm form) {
        return switch (form) {
            case STRING -> Tree.object("type", "string");
            case INTEGER -> whole();
            case DOUBLE -> Tree.object("type", "number");
            case BOOLEAN -> Tree.object("type", "boolean");
            case NULL -> Alternatives.NULL;
            case FALSE -> Tree.object("type", "boolean", "enum", List.of(false));
            case EMPTY_LIST -> Tree.object("type", "array", "items", Map.of(), "maxItems", 0);
            case DATE -> Tree.object("type", "string", "format", "date");
            case DATETIME -> Tree.object("type", "string", "format", "date-time");
            case OBJECT -> Tree.object("type", "object");
            case LIST -> Tree.object("type", "array", "items", Map.of());
        };
    }

    private static Map<String, Object> plain(Scalar scalar, Traits traits) {
        return switch (scalar) {
            case BOOLEAN ->
                switch (traits.send()) {
                    case YN -> Tree.object("type", "string", "enum", List.of("Y", "N"));
                    case JSON -> Tree.object("type", "boolean");
                    case ZERO_ONE -> Tree.object("type", "integer", "enum", List.of(0, 1));
                };
            case DATE -> Tree.object("type", "string", "format", "date");
            case DATETIME -> Tree.object("type", "string", "format", "date-time");
            case TIMESTAMP ->
                Tree.object("type", "integer", "format", "int64", "x-bitrix24-unit", "seconds since 1970");
            case MONEY -> Tree.object("type", "string", "pattern", "^-?[0-9]+(?:\\.[0-9]+)?\\|[A-Z]{3}$");
            default -> Map.of();
        };
    }

    private static Map<String, Object> text(Traits traits) {
        Count length = traits.limits().length();
        String pattern = traits.limits().pattern();
        boolean shared = pattern != null && EcmaPattern.isShared(pattern);
        return Tree.object(
                "type",
                "string",
                "format",
                traits.secret() ? "password" : null,
                "minLength",
                length == null ? null : length.min(),
                "maxLength",
                length == null ? null : length.max(),
                "pattern",
                pattern != null && shared ? EcmaPattern.whole(pattern) : null,
                "x-bitrix24-pattern",
                shared ? null : pattern);
    }

    private static Map<String, Object> ranged(String type, @Nullable Range range) {
        Map<String, Object> schema = type.equals("integer") ? whole() : Tree.object("type", type);
        if (range != null) {
            schema.putAll(Tree.object(
                    "minimum", number(range.min()),
                    "exclusiveMinimum", number(range.above()),
                    "maximum", number(range.max()),
                    "exclusiveMaximum", number(range.below())));
        }
        return schema;
    }

    private static @Nullable Object number(@Nullable String text) {
        return text == null ? null : Tree.number(text);
    }

    private static List<Object> numbers(Traits traits) {
        return traits.texts().stream().map(Tree::number).toList();
    }

    private static Map<String, Object> pair() {
        return tuple(List.of(Tree.object("type", "string", "x-bitrix24-meaning", "file name"), BASE64));
    }

    /** A list whose values are known by their positions. */
    static Map<String, Object> tuple(List<Map<String, Object>> elements) {
        return Tree.object(
                "type", "array", "prefixItems", elements, "minItems", elements.size(), "maxItems", elements.size());
    }
}
