package io.github.b24kit.contractkit.compare.difference;

import io.github.b24kit.specmodel.model.Field.Count;
import io.github.b24kit.specmodel.model.Field.Limits;
import io.github.b24kit.specmodel.model.Field.Range;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares bounds on values. A bound that is gone or looser lets more values through. */
final class LimitComparison {
    private static final BigDecimal MOST_OF_INT = new BigDecimal(Integer.MAX_VALUE);

    private final Walk walk;
    private final Spot spot;

    LimitComparison(Walk walk, Spot spot) {
        this.walk = walk;
        this.spot = spot;
    }

    void compare(Limits base, Limits head) {
        compare("length", interval(base.length()), interval(head.length()));
        compare("items", interval(base.items()), interval(head.items()));
        compare("range", interval(base.range()), interval(head.range()));
        patterns(walk, spot, "pattern", base.pattern(), head.pattern());
    }

    static void patterns(Walk walk, Spot spot, String key, @Nullable String base, @Nullable String head) {
        if (!Objects.equals(base, head)) {
            Trend trend = base == null ? Trend.NARROWED : head == null ? Trend.WIDENED : Trend.CHANGED;
            walk.note(spot, Aspect.PATTERN, trend, key, base, head);
        }
    }

    /** One end of an interval. */
    private record End(BigDecimal at, boolean inclusive) {}

    private record Interval(@Nullable End low, @Nullable End high) {
        static final Interval ALL = new Interval(null, null);

        @Override
        public String toString() {
            String from = low == null ? "" : (low.inclusive ? "from " : "above ") + low.at.toPlainString();
            String to = high == null ? "" : (high.inclusive ? "to " : "below ") + high.at.toPlainString();
            return (from + ' ' + to).strip();
        }
    }

    private void compare(String key, Interval base, Interval head) {
        int low = compareEnds(base.low, head.low, 1);
        int high = compareEnds(base.high, head.high, -1);
        if (low == 0 && high == 0) {
            return;
        }
        boolean lost = low > 0 || high > 0;
        boolean gained = low < 0 || high < 0;
        boolean oneSided = isOneSided(base.low, head.low, low) && isOneSided(base.high, head.high, high);
        walk.note(
                spot,
                oneSided ? Aspect.BOUND_SET : Aspect.BOUND,
                Trend.of(lost, gained),
                key,
                base.equals(Interval.ALL) ? null : key + ' ' + base,
                head.equals(Interval.ALL) ? null : key + ' ' + head,
                outgrowsInt(key, base.high, head.high) ? new Mark[] {Mark.BEYOND_INT} : new Mark[0]);
    }

    private static boolean isOneSided(@Nullable End base, @Nullable End head, int change) {
        return change == 0 || base == null || head == null;
    }

    private static boolean outgrowsInt(String key, @Nullable End base, @Nullable End head) {
        return key.equals("range")
                && base != null
                && base.at.compareTo(MOST_OF_INT) <= 0
                && (head == null || head.at.compareTo(MOST_OF_INT) > 0);
    }

    /**
     * Above zero when the newer end is tighter.
     *
     * @param tighter 1 for a lower end, -1 for an upper one
     */
    private static int compareEnds(@Nullable End base, @Nullable End head, int tighter) {
        if (base == null || head == null) {
            return base == null ? (head == null ? 0 : 1) : -1;
        }
        int byPlace = head.at.compareTo(base.at) * tighter;
        return byPlace != 0 ? byPlace : Boolean.compare(base.inclusive, head.inclusive);
    }

    private static Interval interval(@Nullable Count count) {
        return count == null ? Interval.ALL : new Interval(end(count.min()), end(count.max()));
    }

    private static @Nullable End end(@Nullable Integer number) {
        return number == null ? null : new End(BigDecimal.valueOf(number), true);
    }

    private static Interval interval(@Nullable Range range) {
        return range == null
                ? Interval.ALL
                : new Interval(tighter(range.min(), range.above(), 1), tighter(range.max(), range.below(), -1));
    }

    /** The end that decides where both an inclusive and an exclusive one are written. */
    private static @Nullable End tighter(@Nullable String inclusive, @Nullable String exclusive, int tighter) {
        End with = inclusive == null ? null : new End(new BigDecimal(inclusive), true);
        End without = exclusive == null ? null : new End(new BigDecimal(exclusive), false);
        if (with == null || without == null) {
            return with == null ? without : with;
        }
        return compareEnds(with, without, tighter) > 0 ? without : with;
    }
}
