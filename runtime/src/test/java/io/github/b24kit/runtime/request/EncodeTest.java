package io.github.b24kit.runtime.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EncodeTest {
    @Test
    void writesWhatPortalsTake() {
        assertThat(Encode.yesNo(true).toText()).isEqualTo("\"Y\"");
        assertThat(Encode.yesNo(false).toText()).isEqualTo("\"N\"");
        assertThat(Encode.zeroOne(true).toText()).isEqualTo("1");
        assertThat(Encode.bool(false).toText()).isEqualTo("false");
        assertThat(Encode.date(LocalDate.of(2024, 4, 10)).toText()).isEqualTo("\"2024-04-10\"");
        assertThat(Encode.number(new BigDecimal("1E+2")).toText()).isEqualTo("100");
        assertThat(Encode.number(new BigDecimal("100.50")).toText()).isEqualTo("100.50");
        assertThat(Encode.integer(200640400001L).toText()).isEqualTo("200640400001");
        assertThat(Encode.timestamp(Instant.ofEpochSecond(1712736000, 5)).toText())
                .isEqualTo("1712736000");
        assertThat(Encode.list(List.of("a", "b"), Encode::string).toText()).isEqualTo("[\"a\",\"b\"]");
        Map<String, Long> map = new LinkedHashMap<>();
        map.put("z", 1L);
        map.put("a", 2L);
        assertThat(Encode.map(map, Encode::integer).toText()).isEqualTo("{\"z\":1,\"a\":2}");
    }

    @Test
    void writesMomentsWithOffsetAndSecondsInAnyLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Encode.dateTime(OffsetDateTime.of(2024, 4, 10, 10, 0, 0, 0, ZoneOffset.ofHours(2)))
                            .toText())
                    .isEqualTo("\"2024-04-10T10:00:00+02:00\"");
            assertThat(Encode.dateTime(OffsetDateTime.of(2024, 4, 10, 10, 0, 5, 999, ZoneOffset.UTC))
                            .toText())
                    .isEqualTo("\"2024-04-10T10:00:05+00:00\"");
        } finally {
            Locale.setDefault(before);
        }
    }
}
