package io.github.b24kit.runtime.json;

import java.math.BigDecimal;
import java.util.OptionalLong;

/**
 * A JSON number, kept as it was written: {@code 1.0} and {@code 1} differ, and no digit of a long identifier is lost.
 *
 * @param text the number as JSON writes it
 */
public record JsonNumber(String text) implements Json {
    /** Without an exponent a number of this many places is no number anyone means. */
    private static final int MAX_PLACES = 1000;

    public JsonNumber {
        if (!isNumber(text)) {
            throw new IllegalArgumentException("Not a JSON number");
        }
    }

    /** The grammar of RFC 8259 read by hand: every number of every answer comes by here. */
    private static boolean isNumber(String text) {
        int start = sign(text, 0);
        int end = digits(text, start);
        if (end == start || (end > start + 1 && text.charAt(start) == '0')) {
            return false;
        }
        if (end < text.length() && text.charAt(end) == '.') {
            start = end + 1;
            end = digits(text, start);
            if (end == start) {
                return false;
            }
        }
        if (end < text.length() && (text.charAt(end) == 'e' || text.charAt(end) == 'E')) {
            start = end + 1;
            start = start < text.length() && text.charAt(start) == '+' ? start + 1 : sign(text, start);
            end = digits(text, start);
            if (end == start) {
                return false;
            }
        }
        return end == text.length();
    }

    /** Behind a minus, if one is here. */
    private static int sign(String text, int at) {
        return at < text.length() && text.charAt(at) == '-' ? at + 1 : at;
    }

    /** Behind the digits that are here. */
    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    /**
     * A number, written without exponent.
     *
     * @throws IllegalArgumentException if that would take more than a thousand digits on either side of the point
     */
    public static JsonNumber of(BigDecimal value) {
        if (Math.abs((long) value.scale()) > MAX_PLACES || value.precision() > MAX_PLACES) {
            throw new IllegalArgumentException("A number needs more than " + MAX_PLACES + " digits without exponent");
        }
        return new JsonNumber(value.toPlainString());
    }

    /** Whether the number is written as a whole number, without point and exponent. */
    public boolean isInteger() {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '.' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /**
     * The exact value.
     *
     * @throws ArithmeticException if the exponent is out of all bounds
     */
    public BigDecimal toBigDecimal() {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new ArithmeticException("The exponent is out of all bounds");
        }
    }

    /** The value, if it is whole and fits 64 bits: {@code 5} and {@code 5.0}, but not {@code 5.9}. */
    public OptionalLong toLong() {
        try {
            return OptionalLong.of(
                    isInteger() ? Long.parseLong(text) : toBigDecimal().longValueExact());
        } catch (ArithmeticException | NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    @Override
    public String toString() {
        return "number";
    }
}
