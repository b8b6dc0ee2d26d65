package io.github.b24kit.specmodel.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    @ParameterizedTest
    @CsvSource({
        "kitten, sitting, 3",
        "requierd, required, 1",
        "ab, ba, 1",
        "abc, abc, 0",
        "'', abc, 3",
        "abc, '', 3",
    })
    void countsMistakes(String a, String b, int expected) {
        assertThat(Nearest.distance(a, b, 3)).isEqualTo(expected);
        assertThat(Nearest.distance(b, a, 3)).isEqualTo(expected);
    }

    @Test
    void findsTheNearestInAnyCase() {
        assertThat(Nearest.find("STRNG", List.of("integer", "string", "strong box")))
                .isEqualTo("string");
    }

    @Test
    void prefersTheFirstInTextOrderAmongEquals() {
        assertThat(Nearest.find("cat", List.of("hat", "bat", "rat"))).isEqualTo("bat");
    }

    @Test
    void severalReachFurtherAndStandInOrder() {
        assertThat(Nearest.several("sale.payment.set", List.of("sale.order.get", "sale.payment.get", "user.get"), 3))
                .containsExactly("sale.payment.get", "sale.order.get");
        assertThat(Nearest.several("x".repeat(201), List.of("x".repeat(201)), 3))
                .isEmpty();
    }

    @Test
    void saysNothingWhenNothingIsNear() {
        assertThat(Nearest.find("warehouse", List.of("string", "integer"))).isNull();
        assertThat(Nearest.find("on", List.of("in", "yn"))).isNull();
        assertThat(Nearest.hint("warehouse", List.of("string"))).isNull();
    }
}
