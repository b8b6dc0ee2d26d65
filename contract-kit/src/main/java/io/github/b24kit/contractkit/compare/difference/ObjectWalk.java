package io.github.b24kit.contractkit.compare.difference;

import io.github.b24kit.specmodel.model.Field;
import io.github.b24kit.specmodel.model.ObjectShape;
import io.github.b24kit.specmodel.model.ObjectShape.Rest;
import io.github.b24kit.specmodel.model.ObjectShape.Variant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares the objects of one owner: what stands at the same path, and at the end what was moved and renamed between paths. */
final class ObjectWalk {
    /** Two objects whose rules are compared when it is known which fields were renamed. */
    private record Ruled(Spot spot, ObjectShape base, ObjectShape head) {}

    private final Walk walk;
    private final LooseFields loose;
    private final List<Ruled> ruled = new ArrayList<>();

    ObjectWalk(Walk walk) {
        this.walk = walk;
        this.loose = new LooseFields(walk, this);
    }

    void walk(Spot spot, ObjectShape base, ObjectShape head) {
        if (spot.role() == Role.ROWS) {
            // To speak of a field it need not be there in every case.
            walkFields(spot, base.fields(), base, head.fields(), head);
            return;
        }
        if (spot.role() == Role.REQUEST) {
            walkFields(spot, always(base, head), base, always(head, base), head);
        } else {
            walkFields(spot, always(base), base, always(head), head);
        }
        new CaseWalk(walk, this).walk(spot, base, head);
        walkRest(spot, base.rest(), head.rest());
        if (spot.role() == Role.REQUEST) {
            ruled.add(new Ruled(spot, base, head));
        }
    }

    /** Tells what was moved, renamed, removed and added, and what changed in the rules between fields. */
    void finish() {
        loose.settle();
        for (Ruled each : ruled) {
            new ConstraintComparison(
                            walk, each.spot(), loose.renamed(each.spot().pointer()))
                    .compare(each.base(), each.head());
        }
    }

    void walkFields(Spot spot, List<Field> base, ObjectShape baseShape, List<Field> head, ObjectShape headShape) {
        Map<String, Field> newer = byName(head);
        List<Field> gone = new ArrayList<>();
        for (Field field : base) {
            Field same = newer.remove(field.name());
            if (same == null) {
                gone.add(field);
            } else {
                compare(spot, field, baseShape, same, headShape);
            }
        }
        Map<String, Field> inAnyCase = new LinkedHashMap<>();
        newer.values().forEach(field -> inAnyCase.putIfAbsent(lower(field), field));
        for (Field field : gone) {
            Field same = inAnyCase.remove(lower(field));
            if (same == null) {
                loose.gone(spot, field, baseShape);
            } else {
                newer.remove(same.name());
                loose.rename(spot, Aspect.FIELD_CASE, field, same);
                compare(spot, field, baseShape, same, headShape);
            }
        }
        newer.values().forEach(field -> loose.added(spot, field, headShape));
    }

    void compare(Spot spot, Field base, ObjectShape baseShape, Field head, ObjectShape headShape) {
        Spot field = spot.step(base.name(), base.location(), head.location());
        loose.paired(spot, base, baseShape, head, headShape);
        new FieldWalk(walk, this, field).compare(base, baseShape, head, headShape);
    }

    private void walkRest(Spot spot, @Nullable Rest base, @Nullable Rest head) {
        if (base == null || head == null) {
            if (base != null) {
                walk.note(spot.step(base.pattern()), Aspect.REST, Trend.VANISHED, "rest", base.pattern(), null);
            } else if (head != null) {
                walk.note(spot.step(head.pattern()), Aspect.REST, Trend.APPEARED, "rest", null, head.pattern());
            }
            return;
        }
        Spot rest = spot.step(base.pattern());
        if (!base.pattern().equals(head.pattern())) {
            walk.note(rest, Aspect.REST_PATTERN, Trend.CHANGED, "rest pattern", base.pattern(), head.pattern());
        }
        new ValueComparison(walk, this, rest).compare(Typed.of(base.type()), Typed.of(head.type()));
    }

    private static List<Field> always(ObjectShape shape) {
        return shape.fields().stream().filter(field -> field.cases().isEmpty()).toList();
    }

    /**
     * With what only a case of its own has here and the other side has in every case: a title that came above some parameters took none
     * of them away.
     */
    private static List<Field> always(ObjectShape shape, ObjectShape other) {
        Map<String, Field> always = byName(always(shape));
        Map<String, Field> elsewhere = byName(always(other));
        for (Variant variant : shape.variants()) {
            boolean titled = variant.when() == null
                    && other.variants().stream().noneMatch(each -> each.title().equals(variant.title()));
            if (titled) {
                variant.fields().stream()
                        .filter(field -> elsewhere.containsKey(field.name()))
                        .forEach(field -> always.putIfAbsent(field.name(), field));
            }
        }
        return List.copyOf(always.values());
    }

    private static Map<String, Field> byName(List<Field> fields) {
        Map<String, Field> byName = new LinkedHashMap<>();
        fields.forEach(field -> byName.putIfAbsent(field.name(), field));
        return byName;
    }

    private static String lower(Field field) {
        return field.name().toLowerCase(Locale.ROOT);
    }
}
