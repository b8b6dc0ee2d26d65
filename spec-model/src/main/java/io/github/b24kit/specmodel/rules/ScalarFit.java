package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.model.DataType.Scalar;
import io.github.b24kit.specmodel.model.Field.BooleanForm;
import io.github.b24kit.specmodel.model.Field.WireForm;
import io.github.b24kit.specmodel.yaml.ListNode;
import io.github.b24kit.specmodel.yaml.MapNode;
import io.github.b24kit.specmodel.yaml.Node;
import io.github.b24kit.specmodel.yaml.TextNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which single values a field takes.
 *
 * @param wire forms taken besides the type's own
 * @param send how a boolean is written
 */
record ScalarFit(List<WireForm> wire, BooleanForm send) {
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]++={0,2}");
    private static final Pattern MONEY = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?\\|[A-Z]{3}");

    ScalarFit {
        wire = List.copyOf(wire);
    }

    ScalarFit with(List<WireForm> more) {
        List<WireForm> all = new ArrayList<>(wire);
        all.addAll(more);
        return new ScalarFit(all, send);
    }

    /** What a value should be, in words; null when it fits. */
    @Nullable
    String expected(Node node, Scalar scalar) {
        if (fits(node, scalar)) {
            return null;
        }
        boolean tooLong = scalar == Scalar.INTEGER && node instanceof TextNode text && text.isWhole();
        return tooLong ? "a whole number of 64 bits at most" : words(scalar);
    }

    private boolean fits(Node node, Scalar scalar) {
        return switch (scalar) {
            case ANY, FILE -> true;
            case FILE_PAIR -> isNameAndContent(node);
            case FILE_DATA -> node instanceof MapNode map && isNameAndContent(map.get("fileData"));
            default -> node instanceof TextNode text && (fits(text, scalar) || fitsWire(text));
        };
    }

    private static boolean isNameAndContent(@Nullable Node node) {
        return node instanceof ListNode pair
                && pair.items().size() == 2
                && pair.items().get(0) instanceof TextNode name
                && name.isText()
                && pair.items().get(1) instanceof TextNode content
                && isBase64(content);
    }

    private static boolean isBase64(TextNode text) {
        return text.isText() && BASE64.matcher(text.value()).matches();
    }

    private boolean fits(TextNode text, Scalar scalar) {
        return switch (scalar) {
            case STRING, TEXT, CHAR -> text.isText();
            case INTEGER, TIMESTAMP -> text.isWhole() && isLong(text.value());
            case DOUBLE -> text.isNumber();
            case BOOLEAN -> fitsBoolean(text);
            case DATE -> text.isText() && isDate(text.value());
            case DATETIME -> text.isText() && isDateTime(text.value());
            case MONEY -> text.isText() && MONEY.matcher(text.value()).matches();
            case FILE_BASE64 -> isBase64(text);
            case FILE, FILE_PAIR, FILE_DATA, ANY -> throw new IllegalArgumentException(scalar.name());
        };
    }

    private boolean fitsBoolean(TextNode text) {
        return switch (send) {
            case YN ->
                text.isText() && (text.value().equals("Y") || text.value().equals("N"));
            case JSON -> text.isFlag();
            case ZERO_ONE ->
                text.isNumber() && (text.value().equals("0") || text.value().equals("1"));
        };
    }

    private boolean fitsWire(TextNode text) {
        return wire.stream().anyMatch(form -> switch (form) {
            case STRING -> text.isText();
            case INTEGER -> text.isWhole();
            case DOUBLE -> text.isNumber();
            case BOOLEAN -> text.isFlag();
            default -> false;
        });
    }

    private String words(Scalar scalar) {
        return switch (scalar) {
            case STRING, TEXT, CHAR -> "a text";
            case INTEGER, TIMESTAMP -> "a whole number";
            case DOUBLE -> "a number";
            case BOOLEAN ->
                switch (send) {
                    case YN -> "\"Y\" or \"N\"";
                    case JSON -> "true or false";
                    case ZERO_ONE -> "0 or 1";
                };
            case DATE -> "a date such as \"2026-01-31\"";
            case DATETIME -> "a time with offset such as \"2026-01-31T10:00:00+00:00\"";
            case MONEY -> "an amount with its currency such as \"300|RUB\"";
            case FILE_BASE64 -> "a text in Base64";
            case FILE_PAIR -> "a list of a file's name and its content in Base64";
            case FILE_DATA -> "an object \"fileData\" that lists a file's name and its content in Base64";
            case FILE, ANY -> "anything";
        };
    }

    static boolean isLong(String text) {
        try {
            Long.parseLong(text);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isDateTime(String text) {
        try {
            OffsetDateTime.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
