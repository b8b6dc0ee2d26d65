package io.github.b24kit.contractkit.compare.difference;

import io.github.b24kit.specmodel.model.Field;
import io.github.b24kit.specmodel.model.ObjectShape;
import io.github.b24kit.specmodel.model.ObjectShape.Condition;
import io.github.b24kit.specmodel.model.ObjectShape.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares what an object holds in one case alone, case by case. */
final class CaseWalk {
    private static final double SAME_CASE = 0.5;

    private final Walk walk;
    private final ObjectWalk objects;

    CaseWalk(Walk walk, ObjectWalk objects) {
        this.walk = walk;
        this.objects = objects;
    }

    void walk(Spot spot, ObjectShape base, ObjectShape head) {
        List<Variant> gone = new ArrayList<>(base.variants());
        List<Variant> added = new ArrayList<>(head.variants());
        pair(spot, base, head, gone, added, true);
        pair(spot, base, head, gone, added, false);
        gone.removeIf(variant -> isTitleAlone(spot, variant, head));
        added.removeIf(variant -> isTitleAlone(spot, variant, base));
        for (Variant variant : gone) {
            walk.note(spot.inCase(variant.title()), Aspect.CASE, Trend.VANISHED, "variants", variant.title(), null);
        }
        for (Variant variant : added) {
            walk.note(spot.inCase(variant.title()), Aspect.CASE, Trend.APPEARED, "variants", null, variant.title());
        }
    }

    /** Whether the other side has in every case all that stands below a title here. */
    private static boolean isTitleAlone(Spot spot, Variant variant, ObjectShape other) {
        return spot.role() == Role.REQUEST
                && variant.when() == null
                && other.fields().stream()
                        .filter(field -> field.cases().isEmpty())
                        .map(Field::name)
                        .collect(Collectors.toSet())
                        .containsAll(names(variant));
    }

    private void pair(
            Spot spot,
            ObjectShape baseShape,
            ObjectShape headShape,
            List<Variant> gone,
            List<Variant> added,
            boolean byTitle) {
        for (Variant base : List.copyOf(gone)) {
            for (Variant head : added) {
                if (byTitle ? base.title().equals(head.title()) : areAlike(base, head)) {
                    gone.remove(base);
                    added.remove(head);
                    compare(spot.inCase(base.title()), base, baseShape, head, headShape);
                    break;
                }
            }
        }
    }

    private void compare(Spot spot, Variant base, ObjectShape baseShape, Variant head, ObjectShape headShape) {
        String from = condition(base.when());
        String to = condition(head.when());
        if (!Objects.equals(from, to)) {
            boolean titled = !base.title().equals(head.title());
            walk.note(
                    spot,
                    Aspect.CASE_TITLE,
                    Trend.CHANGED,
                    "variants",
                    titled ? base.title() : from,
                    titled ? head.title() : to);
        }
        objects.walkFields(spot, base.fields(), baseShape, head.fields(), headShape);
    }

    /** The condition in words, whatever the order of its values. */
    private static @Nullable String condition(@Nullable Condition when) {
        return when == null
                ? null
                : (when.isBeside() ? "beside it " : "") + when.field() + " is "
                        + when.values().stream().map(Wording::literal).sorted().collect(Collectors.joining(" or "));
    }

    private static boolean areAlike(Variant base, Variant head) {
        return LooseFields.shared(names(base), names(head)) >= SAME_CASE;
    }

    private static Set<String> names(Variant variant) {
        return variant.fields().stream().map(Field::name).collect(Collectors.toSet());
    }
}
