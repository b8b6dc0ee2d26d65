package io.github.b24kit.runtime.value;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An amount with its currency.
 *
 * @param amount in units of the currency, such as 10.50
 * @param currency code of three letters, such as {@code RUB}
 */
public record Money(BigDecimal amount, String currency) {
    private static final Pattern TEXT = Pattern.compile("(-?[0-9]+(?:\\.[0-9]+)?)\\|([A-Z]{3})");

    public Money {
        Objects.requireNonNull(amount, "amount");
        if (!currency.matches("[A-Z]{3}")) {
            throw new IllegalArgumentException("a currency is a code of three letters such as RUB");
        }
    }

    /**
     * An amount as it is written, such as {@code 1500.00}.
     *
     * @throws IllegalArgumentException if it is no number, or the currency no code
     */
    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), currency);
    }

    /**
     * The form in which user fields of the type money hold it: {@code 300|RUB}.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    public static Money parse(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("an amount with its currency looks like 300|RUB");
        }
        return new Money(new BigDecimal(parts.group(1)), parts.group(2));
    }

    /** Whether the other is as much in the same currency; 10 and 10.00 are. */
    public boolean isSame(Money other) {
        return isSame(other.amount, other.currency);
    }

    /** Whether two fields of an answer say the same; not so if one of them is missing, as nobody knows then. */
    public boolean isSame(@Nullable BigDecimal otherAmount, @Nullable String otherCurrency) {
        return otherAmount != null && amount.compareTo(otherAmount) == 0 && currency.equals(otherCurrency);
    }

    /** The form that {@link #parse} reads. */
    @Override
    public String toString() {
        return amount.toPlainString() + "|" + currency;
    }
}
