package io.github.b24kit.contractkit.compare.difference;

import io.github.b24kit.specmodel.model.Deprecation;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares what is announced about the end of something. */
final class Deprecations {
    private Deprecations() {}

    static void compare(Walk walk, Spot spot, @Nullable Deprecation base, @Nullable Deprecation head) {
        if ((base == null) != (head == null)) {
            Trend trend = base == null ? Trend.APPEARED : Trend.VANISHED;
            walk.note(spot, Aspect.DEPRECATION, trend, "deprecated", reason(base), reason(head));
        }
        String from = base == null ? null : base.sunset();
        String to = head == null ? null : head.sunset();
        if (base != null && head != null && !Objects.equals(from, to)) {
            walk.note(spot, Aspect.SUNSET, trend(from, to), "deprecated sunset", from, to);
        }
    }

    /** The day of a text; null for none, and for a text that is no date. */
    static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** An end that nobody has announced is the latest of all. */
    private static Trend trend(@Nullable String from, @Nullable String to) {
        LocalDate older = day(from);
        LocalDate newer = day(to);
        if (from == null || to == null) {
            return from == null ? Trend.NARROWED : Trend.WIDENED;
        }
        if (older == null || newer == null) {
            return Trend.CHANGED;
        }
        return newer.isBefore(older) ? Trend.NARROWED : Trend.WIDENED;
    }

    private static @Nullable String reason(@Nullable Deprecation deprecation) {
        return deprecation == null ? null : deprecation.reason();
    }
}
