package io.github.b24kit.runtime.answer;

import io.github.b24kit.runtime.value.IsoTime;
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
    private static final DateTimeFormatter DOTTED_DAY = formatter("dd.MM.uuuu");

    private static final int LENGTH_OF_DAY = 10;

    static final String WITHOUT_OFFSET = "datetime without offset";

    private Moments() {}

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    /**
     * A day and how it was spelled.
     *
     * @param date the day
     * @param spelling how it was spelled, in words
     * @param form the form under which the documentation may announce that spelling; null if it cannot
     */
    record Day(LocalDate date, String spelling, @Nullable WireForm form) {
        boolean asDocumented() {
            return form == WireForm.DATE;
        }
    }

    /** A day, or the day of a moment at the moment's own offset. */
    static @Nullable Day day(String text) {
        OffsetDateTime moment = text.length() > LENGTH_OF_DAY ? moment(text) : null;
        if (moment != null) {
            return new Day(moment.toLocalDate(), WireForm.DATETIME.words(), WireForm.DATETIME);
        }
        LocalDate date = IsoTime.day(text);
        if (date != null) {
            return new Day(date, WireForm.DATE.words(), WireForm.DATE);
        }
        LocalDate dotted = parse(() -> LocalDate.parse(text, DOTTED_DAY));
        if (dotted != null) {
            return new Day(dotted, "date in another spelling", null);
        }
        LocalDateTime local = local(text);
        return local == null ? null : new Day(local.toLocalDate(), WITHOUT_OFFSET, WireForm.DATETIME);
    }

    /** A moment with its offset. */
    static @Nullable OffsetDateTime moment(String text) {
        return IsoTime.moment(text);
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
