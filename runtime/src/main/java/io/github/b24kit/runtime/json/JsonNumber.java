package io.github.b24kit.runtime.json;

import java.math.BigDecimal;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * A JSON number, kept as it was written: {@code 1.0} and {@code 1} differ, and no digit of a long identifier is lost.
 *
 * @param text the number as JSON writes it
 */
public record JsonNumber(String text) implements Json {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]+");

    /** Without an exponent a number of this many places is no number anyone means. */
    private static final int MAX_PLACES = 1000;

    public JsonNumber {
        if (!NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a JSON number");
        }
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
        return INTEGER.matcher(text).matches();
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
