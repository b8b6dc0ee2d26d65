package io.github.b24kit.contractkit.compare.difference;

import io.github.b24kit.specmodel.model.DataType;
import io.github.b24kit.specmodel.model.Field;
import io.github.b24kit.specmodel.model.Field.Limits;
import io.github.b24kit.specmodel.model.Field.WireForm;
import io.github.b24kit.specmodel.model.ObjectShape;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares one field of both specs. */
final class FieldWalk {
    private final Walk walk;
    private final ObjectWalk objects;
    private final Spot spot;

    /** @param spot the field itself */
    FieldWalk(Walk walk, ObjectWalk objects, Spot spot) {
        this.walk = walk;
        this.objects = objects;
        this.spot = spot;
    }

    /**
     * Compares all that is said of it.
     *
     * @param baseShape the object around it in the older spec
     * @param headShape the object around it in the newer spec
     */
    void compare(Field base, ObjectShape baseShape, Field head, ObjectShape headShape) {
        int first = walk.noted().size();
        new ValueComparison(walk, objects, spot).compare(Typed.of(base), Typed.of(head));
        boolean typeTold = isTypeTold(walk, spot, first);
        Deprecations.compare(walk, spot, base.deprecated(), head.deprecated());
        if (spot.role() == Role.ROWS) {
            return;
        }
        compareEditions(base.editions(), head.editions());
        boolean goWithType = base.limits().equals(Limits.NONE) || head.limits().equals(Limits.NONE);
        if (!typeTold || !goWithType) {
            new LimitComparison(walk, spot).compare(base.limits(), head.limits());
        }
        if (spot.role() == Role.ANSWER) {
            if (isTold(base.type()) && isTold(head.type())) {
                walk.noteFlag(spot, Aspect.NULLABLE, "nullable", base.nullable(), head.nullable(), true);
            }
            walk.noteFlag(spot, Aspect.PRESENCE, "required", base.required(), head.required(), false);
            boolean nullTold = base.nullable() != head.nullable();
            compareForms(walk, spot, base.wire(), head.wire(), nullTold, typeTold);
        } else {
            walk.noteFlag(spot, Aspect.NULLABLE, "nullable", base.nullable(), head.nullable(), true);
            compareDemand(base, baseShape, head, headShape);
            compareRequest(base, head);
        }
    }

    /** Where the star stays and a group comes or goes, the group is the difference. */
    private void compareDemand(Field base, ObjectShape baseShape, Field head, ObjectShape headShape) {
        boolean before = spot.conditional() ? base.required() : baseShape.demands(base);
        boolean now = spot.conditional() ? head.required() : headShape.demands(head);
        if (base.required() != head.required()) {
            walk.noteFlag(spot, Aspect.PRESENCE, "required", before, now, false);
        }
    }

    private void compareRequest(Field base, Field head) {
        if (!Objects.equals(base.defaultValue(), head.defaultValue())) {
            walk.note(
                    spot,
                    Aspect.DEFAULT,
                    Trend.CHANGED,
                    "default",
                    Wording.literal(base.defaultValue()),
                    Wording.literal(head.defaultValue()));
        }
        if (base.clear() != head.clear()) {
            Trend trend = base.clear() == null ? Trend.WIDENED : head.clear() == null ? Trend.NARROWED : Trend.CHANGED;
            walk.note(
                    spot,
                    Aspect.CLEARING,
                    trend,
                    "clear",
                    Wording.wordOrNull(base.clear()),
                    Wording.wordOrNull(head.clear()));
        }
    }

    /** An answer that lacks a field in some editions may lack it; a request may not send it there. */
    private void compareEditions(List<String> base, List<String> head) {
        Set<String> from = new LinkedHashSet<>(base);
        Set<String> to = new LinkedHashSet<>(head);
        if (spot.role() == Role.ANSWER) {
            if (!from.equals(to)) {
                boolean looser = from.isEmpty() || (!to.isEmpty() && !to.containsAll(from));
                boolean firmer = to.isEmpty() || (!from.isEmpty() && !from.containsAll(to));
                Trend trend = Trend.of(firmer, looser);
                walk.note(spot, Aspect.PRESENCE, trend, "editions", Wording.list(from), Wording.list(to));
            }
        } else {
            compareEditions(walk, spot, "editions", Aspect.EDITIONS, from, to);
        }
    }

    /** Compares sets in which none at all means all. */
    static void compareEditions(Walk walk, Spot spot, String key, Aspect aspect, Set<String> from, Set<String> to) {
        if (!from.equals(to)) {
            boolean lost = !to.isEmpty() && (from.isEmpty() || !to.containsAll(from));
            boolean gained = !from.isEmpty() && (to.isEmpty() || !from.containsAll(to));
            walk.note(spot, aspect, Trend.of(lost, gained), key, Wording.list(from), Wording.list(to));
        }
    }

    /** Of an answer whose type nobody told, null was never excluded. */
    static boolean isTold(DataType type) {
        return type != DataType.Scalar.ANY;
    }

    /** Whether the type is among the differences noted since then. */
    static boolean isTypeTold(Walk walk, Spot spot, int since) {
        return walk.noted().subList(since, walk.noted().size()).stream()
                .anyMatch(each -> each.spot().equals(spot)
                        && (each.aspect() == Aspect.TYPE || each.aspect() == Aspect.MULTIPLICITY));
    }

    /**
     * Compares the forms that answers have beside that of the type.
     *
     * @param nullTold whether null is a difference already
     * @param typeTold whether the type is: what stands beside it is then another thing
     */
    static void compareForms(
            Walk walk, Spot spot, List<WireForm> base, List<WireForm> head, boolean nullTold, boolean typeTold) {
        Set<WireForm> from = forms(base);
        Set<WireForm> to = forms(head);
        boolean nullBefore = from.remove(WireForm.NULL);
        boolean nullNow = to.remove(WireForm.NULL);
        boolean listBefore = from.remove(WireForm.EMPTY_LIST);
        boolean listNow = to.remove(WireForm.EMPTY_LIST);
        if (!nullTold) {
            walk.noteFlag(spot, Aspect.NULLABLE, "wire null", nullBefore, nullNow, true);
        }
        walk.noteFlag(spot, Aspect.MULTIPLICITY, "wire empty-list", listBefore, listNow, true);
        if (!typeTold && !from.equals(to)) {
            // No form at all means the type's own.
            Trend trend = from.isEmpty()
                    ? Trend.WIDENED
                    : to.isEmpty() ? Trend.NARROWED : Trend.of(!to.containsAll(from), !from.containsAll(to));
            walk.note(spot, Aspect.ENCODING, trend, "wire", words(from), words(to));
        }
    }

    private static Set<WireForm> forms(List<WireForm> forms) {
        Set<WireForm> set = EnumSet.noneOf(WireForm.class);
        set.addAll(forms);
        return set;
    }

    private static @Nullable String words(Set<WireForm> forms) {
        return Wording.list(forms.stream().map(Wording::word).collect(Collectors.toList()));
    }
}
