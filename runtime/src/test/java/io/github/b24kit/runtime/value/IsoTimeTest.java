package io.github.b24kit.runtime.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read by hand is what the JDK reads, and what it refuses is refused. */
class IsoTimeTest {
    private static final DateTimeFormatter WIRE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private static final String SPOILERS = "0123456789-:+TZ. x";

    @Test
    void theFormsOfTheWire() {
        assertThat(IsoTime.day("2024-02-29")).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(IsoTime.moment("2024-04-10T10:20:30-03:30"))
                .isEqualTo(OffsetDateTime.of(2024, 4, 10, 10, 20, 30, 0, ZoneOffset.ofHoursMinutes(-3, -30)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024-02-30",
                "2023-02-29",
                "1900-02-29",
                "2000-02-29",
                "2024-13-01",
                "2024-00-10",
                "2024-04-00",
                "2024-04-31",
                "2024/04/10",
                "2024-04-1 ",
                "٢٠٢٤-04-10",
                "+12024-04-10",
                "-0001-04-10",
                "0000-01-01",
                "2024-04-10T10:00:00+02:00",
                "2024-04-10t10:00:00+02:00",
                "2024-04-10T10:00:00Z",
                "2024-04-10T10:00:00z",
                "2024-04-10T10:00+02:00",
                "2024-04-10T10:00:00.5+02:00",
                "2024-04-10T24:00:00+02:00",
                "2024-04-10T10:60:00+02:00",
                "2024-04-10T10:00:60+02:00",
                "2024-04-10T10:00:00+18:00",
                "2024-04-10T10:00:00-18:00",
                "2024-04-10T10:00:00+18:01",
                "2024-04-10T10:00:00+02:60",
                "2024-04-10T10:00:00-00:00",
                "2024-04-10T10:00:00-00:30",
                "2024-04-10T10:00:00+02:00:30",
                "2024-04-10T10:00:00+0200",
                "2024-04-10T10:00:00*02:00",
                "2024-04-10 10:00:00+02:00"
            })
    void oddForms(String text) {
        agrees(text);
    }

    @RepeatedTest(20)
    void anyMomentAndWhatIsLikeOne(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        for (int i = 0; i < 2000; i++) {
            OffsetDateTime moment = Instant.ofEpochSecond(random.nextLong(-62_200_000_000L, 253_400_000_000L))
                    .atOffset(ZoneOffset.ofTotalSeconds(60 * random.nextInt(-18 * 60, 18 * 60 + 1)));
            StringBuilder text = new StringBuilder(WIRE.format(moment));
            agrees(text.toString());
            agrees(text.substring(0, 10));
            for (int spoilt = random.nextInt(1, 4); spoilt > 0; spoilt--) {
                text.setCharAt(random.nextInt(text.length()), SPOILERS.charAt(random.nextInt(SPOILERS.length())));
            }
            agrees(text.toString());
            agrees(text.substring(0, 10));
        }
    }

    private static void agrees(String text) {
        LocalDate day = judged(text, LocalDate::parse);
        assertThat(IsoTime.day(text)).as(text).isEqualTo(day);
        assertThat(IsoTime.isDay(text)).as(text).isEqualTo(day != null);
        OffsetDateTime moment = judged(text, OffsetDateTime::parse);
        assertThat(Objects.equals(IsoTime.moment(text), moment)).as(text).isTrue();
        assertThat(IsoTime.isMoment(text)).as(text).isEqualTo(moment != null);
    }

    private static <T> T judged(String text, Function<String, T> parser) {
        try {
            return parser.apply(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
