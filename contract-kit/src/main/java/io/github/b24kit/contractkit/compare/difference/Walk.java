package io.github.b24kit.contractkit.compare.difference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What all parts of one walk share: both specs, the types met on the way, and the differences found. */
final class Walk {
    /** A difference whose subject is not known as long as types are still met. */
    record Noted(
            Spot spot,
            Aspect aspect,
            Trend trend,
            Set<Mark> marks,
            String key,
            @Nullable String from,
            @Nullable String to) {}

    private static final Set<Aspect> OF_VALUES = Set.of(Aspect.TYPE, Aspect.MULTIPLICITY, Aspect.ENCODING);

    private final Side base;
    private final Side head;
    private final SharedTypes types = new SharedTypes();
    private final List<Noted> noted = new ArrayList<>();

    Walk(Side base, Side head) {
        this.base = base;
        this.head = head;
    }

    Side base() {
        return base;
    }

    Side head() {
        return head;
    }

    SharedTypes types() {
        return types;
    }

    List<Noted> noted() {
        return noted;
    }

    /**
     * Notes a difference.
     *
     * @param key the word of the spec language that tells it
     */
    void note(
            Spot spot,
            Aspect aspect,
            Trend trend,
            String key,
            @Nullable String from,
            @Nullable String to,
            Mark... marks) {
        Set<Mark> all = EnumSet.noneOf(Mark.class);
        all.addAll(Arrays.asList(marks));
        if (spot.conditional()) {
            all.add(Mark.CONDITIONAL);
        }
        boolean otherValue = trend == Trend.CHANGED && OF_VALUES.contains(aspect) && isOnlyShown(spot);
        noted.add(
                otherValue
                        ? new Noted(spot, Aspect.TYPE, Trend.NARROWED, all, key, from, to)
                        : new Noted(spot, aspect, trend, all, key, from, to));
    }

    /** Whether the older side has no more than an example there, which does not promise that other values never come. */
    private boolean isOnlyShown(Spot spot) {
        return spot.role() == Role.ANSWER
                && spot.owner() instanceof Owner.OfMethod of
                && base.onlyShown().contains(of.method());
    }

    /** Notes a flag that went one way or the other. */
    void noteFlag(Spot spot, Aspect aspect, String key, boolean from, boolean to, boolean wider) {
        if (from != to) {
            Trend trend = to == wider ? Trend.WIDENED : Trend.NARROWED;
            note(spot, aspect, trend, key, String.valueOf(from), String.valueOf(to));
        }
    }

    /** Notes possibilities that were lost or gained, if any. */
    void noteSets(Spot spot, Aspect aspect, String key, Set<String> from, Set<String> to) {
        if (!from.equals(to)) {
            Trend trend = Trend.of(!to.containsAll(from), !from.containsAll(to));
            note(spot, aspect, trend, key, Wording.list(from), Wording.list(to));
        }
    }
}
