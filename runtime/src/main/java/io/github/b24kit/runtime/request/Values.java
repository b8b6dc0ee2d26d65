package io.github.b24kit.runtime.request;

import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonArray;
import io.github.b24kit.runtime.json.JsonBoolean;
import io.github.b24kit.runtime.json.JsonNumber;
import io.github.b24kit.runtime.json.JsonObject;
import io.github.b24kit.runtime.json.JsonString;
import io.github.b24kit.runtime.value.IsoTime;
import io.github.b24kit.runtime.value.Money;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The kinds of values a request may hold; made for static import. */
public final class Values {
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]++={0,2}");

    private Values() {}

    /** A text. */
    public static TextRule string() {
        return new TextRule(null, null, null, false);
    }

    /** A text, possibly long. */
    public static TextRule text() {
        return string();
    }

    /** A whole number, written as a number without point or exponent. */
    public static NumberRule integer() {
        return new NumberRule(true);
    }

    /** Any number, written as a number. */
    public static NumberRule number() {
        return new NumberRule(false);
    }

    /** {@code "Y"} or {@code "N"}. */
    public static ValueRule yesNo() {
        return oneOf("Y", "N");
    }

    /** JSON {@code true} or {@code false}. */
    public static ValueRule bool() {
        return where("type", "true or false", JsonBoolean.class::isInstance);
    }

    /** The number 1 or 0. */
    public static ValueRule zeroOne() {
        return where(
                "type",
                "1 or 0",
                value -> value instanceof JsonNumber number
                        && (number.text().equals("1") || number.text().equals("0")));
    }

    /** A day, such as {@code 2024-04-10}. */
    public static ValueRule date() {
        return where(
                "type",
                "a date like 2024-04-10",
                value -> value instanceof JsonString text && IsoTime.isDay(text.value()));
    }

    /** A moment with its offset, such as {@code 2024-04-10T10:00:00+02:00}. */
    public static ValueRule dateTime() {
        return where(
                "type",
                "a date and time with offset like 2024-04-10T10:00:00+02:00",
                value -> value instanceof JsonString text && IsoTime.isMoment(text.value()));
    }

    /** An amount with its currency, such as {@code 300|RUB}. */
    public static ValueRule money() {
        return where("type", "an amount with its currency like 300|RUB", Values::isMoney);
    }

    /** What a file holds, in Base64. */
    public static ValueRule base64() {
        return where("type", "the content of a file in Base64", Values::isBase64);
    }

    /** A list of the name of a file and what it holds, in Base64. */
    public static ValueRule nameAndContent() {
        return where("type", "a list of a file's name and its content in Base64", Values::isNameAndContent);
    }

    /** An object {@code fileData} of {@link #nameAndContent}. */
    public static ValueRule fileData() {
        return where(
                "type",
                "an object \"fileData\" that lists a file's name and its content in Base64",
                value -> value instanceof JsonObject object
                        && object.get("fileData") != null
                        && isNameAndContent(object.get("fileData")));
    }

    private static boolean isNameAndContent(@Nullable Json value) {
        return value instanceof JsonArray pair
                && pair.items().size() == 2
                && pair.items().get(0) instanceof JsonString
                && isBase64(pair.items().get(1));
    }

    private static boolean isBase64(Json value) {
        return value instanceof JsonString text && BASE64.matcher(text.value()).matches();
    }

    /** A moment in whole seconds since 1970-01-01T00:00:00Z. */
    public static NumberRule timestamp() {
        return integer();
    }

    /** One of these texts; a number counts by its text. */
    public static ValueRule oneOf(String... values) {
        return new OneOfRule(values);
    }

    /** An identifier: a whole number, or a text that is not empty. */
    public static ValueRule id() {
        return where(
                "type",
                "an integer or a string that is not empty",
                value -> (value instanceof JsonNumber number && number.isInteger())
                        || (value instanceof JsonString text && !text.value().isEmpty()));
    }

    /** An object with rules of its own. */
    public static ValueRule object(RequestRules rules) {
        return new ValueRule() {
            @Override
            String demand() {
                return "an object";
            }

            @Override
            boolean check(Json value, Place place) {
                return value instanceof JsonObject object ? rules.check(object, place) : violatesType(place);
            }
        };
    }

    /** A list whose values all keep one rule. */
    public static ListRule listOf(ValueRule element) {
        return new ListRule(element, null, null);
    }

    /** A list with a rule for each position. */
    public static ValueRule tuple(ValueRule... elements) {
        return new TupleRule(List.of(elements));
    }

    /** An object of any names whose values all keep one rule. */
    public static ValueRule mapOf(ValueRule element) {
        return new ValueRule() {
            @Override
            String demand() {
                return "an object";
            }

            @Override
            boolean check(Json value, Place place) {
                if (!(value instanceof JsonObject object)) {
                    return violatesType(place);
                }
                boolean holds = true;
                for (int i = 0; i < object.size(); i++) {
                    holds &= element.check(object.value(i), place.at(object.name(i)));
                }
                return holds;
            }
        };
    }

    /** A filter as an object that speaks of these fields only, in groups too. Operators are free: the form of the filter knows them. */
    public static ValueRule filterBy(String... fields) {
        return new FilterRule(new FieldNames(fields), false);
    }

    /** As {@link #filterBy}, for a filter that is a list of conditions. */
    public static ValueRule conditionsOn(String... fields) {
        return new FilterRule(new FieldNames(fields), true);
    }

    /** An object by whose members rows are sorted, these fields only. */
    public static ValueRule orderBy(ValueRule direction, String... fields) {
        return new OrderRule(mapOf(direction), new FieldNames(fields));
    }

    /** A value that keeps at least one of several rules. */
    public static ValueRule anyOf(ValueRule... rules) {
        List<ValueRule> alternatives = List.of(rules);
        return new ValueRule() {
            @Override
            String demand() {
                return alternatives.stream().map(ValueRule::demand).collect(Collectors.joining(" or "));
            }

            @Override
            boolean check(Json value, Place place) {
                Place quiet = place.quiet();
                for (ValueRule alternative : alternatives) {
                    if (alternative.check(value, quiet)) {
                        return true;
                    }
                }
                return violatesType(place);
            }
        };
    }

    /** Any value at all. */
    public static ValueRule any() {
        return where("type", "any value", value -> true);
    }

    /** The text of a string, number or boolean; an empty text for other values, which is no documented value. */
    static String scalar(Json value) {
        if (value instanceof JsonString text) {
            return text.value();
        }
        if (value instanceof JsonNumber number) {
            return number.text();
        }
        return value instanceof JsonBoolean bool ? Boolean.toString(bool.value()) : "";
    }

    private static ValueRule where(String rule, String demand, Predicate<Json> holds) {
        return new ValueRule() {
            @Override
            String demand() {
                return demand;
            }

            @Override
            boolean check(Json value, Place place) {
                return holds.test(value) || place.violates(rule, () -> "must be " + demand);
            }
        };
    }

    private static boolean isMoney(Json value) {
        if (!(value instanceof JsonString text)) {
            return false;
        }
        try {
            Money.parse(text.value());
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    static String quoted(String value) {
        return "\"" + value + "\"";
    }

    static String quoted(String... names) {
        return Arrays.stream(names).map(Values::quoted).collect(Collectors.joining(", "));
    }
}
