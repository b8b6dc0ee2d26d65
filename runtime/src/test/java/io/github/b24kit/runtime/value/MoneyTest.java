package io.github.b24kit.runtime.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {
    @ParameterizedTest
    @CsvSource({
        "1500,    EUR, true",
        "1500.00, EUR, true",
        "1.5E3,   EUR, true",
        "1500.01, EUR, false",
        "-1500,   EUR, false",
        "1500,    USD, false",
        "1500,    ,    false",
        ",        EUR, false",
        ",        ,    false"
    })
    void isSameByValueAndCurrency(BigDecimal amount, String currency, boolean same) {
        assertThat(Money.of("1500.0", "EUR").isSame(amount, currency)).isEqualTo(same);
    }

    @Test
    void isSameAsOtherMoney() {
        assertThat(Money.of("100", "EUR").isSame(Money.of("100.00", "EUR"))).isTrue();
        assertThat(Money.of("100", "EUR").isSame(Money.of("100", "USD"))).isFalse();
        assertThat(Money.of("100", "EUR").isSame(Money.of("100.1", "EUR"))).isFalse();
    }

    @Test
    void hasAnAmountAndACurrency() {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.of("1", " "));
        assertThatIllegalArgumentException().isThrownBy(() -> Money.of("much", "EUR"));
    }
}
