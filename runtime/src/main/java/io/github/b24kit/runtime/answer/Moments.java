package io.github.b24kit.runtime.answer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days and moments in the spellings that portals use. Each method answers null if the text is something else. */
final class Moments {
    private static final List<DateTimeFormatter> LOCAL = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE_TIME, formatter("uuuu-MM-dd HH:mm:ss"), formatter("dd.MM.uuuu HH:mm:ss"));
    private static final List<DateTimeFormatter> DAY =
            List.of(DateTimeFormatter.ISO_LOCAL_DATE, formatter("dd.MM.uuuu"));

    private Moments() {}

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    /** The documented spelling of a day. */
    static @Nullable LocalDate day(String text) {
        return parse(() -> LocalDate.parse(text));
    }

    /** A day in another spelling that leaves no doubt. */
    static @Nullable LocalDate dayOtherwise(String text) {
        for (DateTimeFormatter format : DAY) {
            LocalDate day = parse(() -> LocalDate.parse(text, format));
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    /** A moment with its offset. */
    static @Nullable OffsetDateTime moment(String text) {
        return parse(() -> OffsetDateTime.parse(text));
    }

    /** A moment whose offset is not told. */
    static @Nullable LocalDateTime local(String text) {
        for (DateTimeFormatter format : LOCAL) {
            LocalDateTime moment = parse(() -> LocalDateTime.parse(text, format));
            if (moment != null) {
                return moment;
            }
        }
        return null;
    }

    private interface Parsing<T> {
        T parse();
    }

    private static <T> @Nullable T parse(Parsing<T> parsing) {
        try {
            return parsing.parse();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
