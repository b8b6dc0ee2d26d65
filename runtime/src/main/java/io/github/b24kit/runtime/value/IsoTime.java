package io.github.b24kit.runtime.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Days and moments as ISO 8601 writes them. The two forms of the wire, {@code 2024-04-10} and {@code 2024-04-10T10:00:00+02:00}, are read
 * by hand, without what a formatter makes on the way; every other text is the JDK's to judge.
 */
public final class IsoTime {
    private static final int DAY = "2024-04-10".length();
    private static final int MOMENT = "2024-04-10T10:00:00+02:00".length();

    private IsoTime() {}

    /** Whether the text is a day. */
    public static boolean isDay(String text) {
        return isPlainDay(text) || day(text) != null;
    }

    /** Whether the text is a moment with its offset. */
    public static boolean isMoment(String text) {
        return isPlainMoment(text) || moment(text) != null;
    }

    /** The day; null if the text is none. */
    public static @Nullable LocalDate day(String text) {
        return isPlainDay(text) ? dayIn(text) : parsed(text, LocalDate::parse);
    }

    /** The moment with its offset; null if the text is none. */
    public static @Nullable OffsetDateTime moment(String text) {
        if (!isPlainMoment(text)) {
            return parsed(text, OffsetDateTime::parse);
        }
        LocalTime time = LocalTime.of(two(text, 11), two(text, 14), two(text, 17));
        int offset = 60 * (60 * two(text, 20) + two(text, 23));
        return OffsetDateTime.of(
                dayIn(text), time, ZoneOffset.ofTotalSeconds(text.charAt(19) == '-' ? -offset : offset));
    }

    private static <T> @Nullable T parsed(String text, Function<String, T> parser) {
        try {
            return parser.apply(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean isPlainDay(String text) {
        return text.length() == DAY && isDate(text);
    }

    private static boolean isPlainMoment(String text) {
        return text.length() == MOMENT
                && isDate(text)
                && text.charAt(10) == 'T'
                && two(text, 11) < 24
                && text.charAt(13) == ':'
                && two(text, 14) < 60
                && text.charAt(16) == ':'
                && two(text, 17) < 60
                && (text.charAt(19) == '+' || text.charAt(19) == '-')
                && two(text, 20) < 18
                && text.charAt(22) == ':'
                && two(text, 23) < 60;
    }

    private static boolean isDate(String text) {
        int month = two(text, 5);
        int day = two(text, 8);
        return two(text, 0) < 100
                && two(text, 2) < 100
                && text.charAt(4) == '-'
                && month >= 1
                && month <= 12
                && text.charAt(7) == '-'
                && day >= 1
                && (day <= 28 || day <= Month.of(month).length(Year.isLeap(year(text))));
    }

    private static LocalDate dayIn(String text) {
        return LocalDate.of(year(text), two(text, 5), two(text, 8));
    }

    private static int year(String text) {
        return 100 * two(text, 0) + two(text, 2);
    }

    /** The number that two digits write; more than they can where these are not two digits. */
    private static int two(String text, int at) {
        int tens = text.charAt(at) - '0';
        int ones = text.charAt(at + 1) - '0';
        return (tens | ones | (9 - tens) | (9 - ones)) < 0 ? Integer.MAX_VALUE : 10 * tens + ones;
    }
}
