package io.github.b24kit.runtime.request;

import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonArray;
import io.github.b24kit.runtime.json.JsonNumber;
import io.github.b24kit.runtime.json.JsonObject;
import io.github.b24kit.runtime.value.FileContent;
import io.github.b24kit.runtime.value.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Java values as Bitrix24 takes them; made for static import in generated code. */
public final class Encode {
    private static final DateTimeFormatter DATE_TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private Encode() {}

    /** {@code "Y"} or {@code "N"}. */
    public static Json yesNo(boolean value) {
        return Json.of(value ? "Y" : "N");
    }

    /** {@code 1} or {@code 0}. */
    public static Json zeroOne(boolean value) {
        return Json.of(value ? 1 : 0);
    }

    /** {@code true} or {@code false}. */
    public static Json bool(boolean value) {
        return Json.of(value);
    }

    /** A moment with its offset and whole seconds, such as {@code 2024-04-10T10:00:00+02:00}. */
    public static Json dateTime(OffsetDateTime value) {
        return Json.of(DATE_TIME.format(value));
    }

    /** A day, such as {@code 2024-04-10}. */
    public static Json date(LocalDate value) {
        return Json.of(value.toString());
    }

    /** Whole seconds since 1970-01-01T00:00:00Z. */
    public static Json timestamp(Instant value) {
        return Json.of(value.getEpochSecond());
    }

    /** An amount with its currency, such as {@code 300|RUB}. */
    public static Json money(Money value) {
        return Json.of(value.toString());
    }

    /** What a file holds, in Base64. */
    public static Json base64(FileContent value) {
        return Json.of(value.base64());
    }

    /** A list of the name of a file and what it holds, in Base64. */
    public static Json nameAndContent(FileContent value) {
        return JsonArray.of(Json.of(value.name()), base64(value));
    }

    /** An object {@code fileData} of {@link #nameAndContent}. */
    public static Json fileData(FileContent value) {
        return JsonObject.of("fileData", nameAndContent(value));
    }

    /** A number without exponent and with all its digits. */
    public static Json number(BigDecimal value) {
        return Json.of(value);
    }

    /** A whole number. */
    public static Json integer(long value) {
        return Json.of(value);
    }

    /** A whole number as it is written. */
    public static Json integer(String digits) {
        return new JsonNumber(digits);
    }

    /** A text. */
    public static Json string(String value) {
        return Json.of(value);
    }

    /** A list, each value written by {@code element}. */
    public static <T> Json list(List<? extends T> values, Function<? super T, ? extends Json> element) {
        return new JsonArray(values.stream().<Json>map(element).toList());
    }

    /** A list whose values are known by their positions. */
    public static Json tuple(Json... values) {
        return JsonArray.of(values);
    }

    /** An object of any names, each value written by {@code element}. */
    public static <T> Json map(Map<String, ? extends T> values, Function<? super T, ? extends Json> element) {
        Map<String, Json> members = new LinkedHashMap<>();
        values.forEach((name, value) -> members.put(name, element.apply(value)));
        return JsonObject.of(members);
    }
}
