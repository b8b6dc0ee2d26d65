package io.github.b24kit.specmodel.write;

import io.github.b24kit.specmodel.yaml.PlainScalar;
import java.math.BigDecimal;

/**
 * A single value.
 *
 * @param literal a number, a flag or null: written without quotes, and no text for any reader
 */
public record YamlScalar(String value, boolean literal) implements YamlValue {
    public static final YamlScalar NULL = new YamlScalar("null", true);

    public YamlScalar {
        PlainScalar form = PlainScalar.of(value);
        if (literal && (form == PlainScalar.TEXT || form == PlainScalar.AMBIGUOUS)) {
            throw new IllegalArgumentException("\"" + value + "\" is no number, flag or null for every YAML reader");
        }
    }

    public static YamlScalar text(String value) {
        return new YamlScalar(value, false);
    }

    public static YamlScalar flag(boolean value) {
        return new YamlScalar(String.valueOf(value), true);
    }

    public static YamlScalar number(long value) {
        return new YamlScalar(String.valueOf(value), true);
    }

    /**
     * The number in plain digits, without zeros at its end.
     *
     * @throws IllegalArgumentException if it has more digits than every reader takes
     */
    public static YamlScalar number(BigDecimal value) {
        return value.signum() == 0
                ? number(0)
                : new YamlScalar(value.stripTrailingZeros().toPlainString(), true);
    }
}
