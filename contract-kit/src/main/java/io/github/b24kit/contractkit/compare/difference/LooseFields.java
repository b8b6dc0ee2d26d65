package io.github.b24kit.contractkit.compare.difference;

import io.github.b24kit.specmodel.model.DataType;
import io.github.b24kit.specmodel.model.Deprecation;
import io.github.b24kit.specmodel.model.Field;
import io.github.b24kit.specmodel.model.ObjectShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fields of one owner that only one spec has at their place: moved, renamed, or else removed and added. */
final class LooseFields {
    /** As many loose fields in one object are a rewritten one, whose names say nothing any more. */
    private static final int MOST = 200;

    private static final int TELLING = 3;

    /** @param spot the object around the field */
    private record Loose(Spot spot, Field field, ObjectShape shape) {
        Spot own() {
            return spot.step(field.name(), field.location(), field.location());
        }

        /** The fields of the object that this field is, and theirs. */
        Stream<Loose> inside() {
            return field.type() instanceof DataType.Structure structure
                    ? structure.shape().fields().stream()
                            .map(each -> new Loose(own(), each, structure.shape()))
                            .flatMap(each -> Stream.concat(Stream.of(each), each.inside()))
                    : Stream.empty();
        }
    }

    private final Walk walk;
    private final ObjectWalk objects;
    private final List<Loose> gone = new ArrayList<>();
    private final List<Loose> added = new ArrayList<>();
    /** Objects of which only one spec tells what is in them. */
    private final List<Loose> toldBefore = new ArrayList<>();

    private final List<Loose> toldNow = new ArrayList<>();
    private final Map<String, Map<String, String>> renamed = new HashMap<>();

    LooseFields(Walk walk, ObjectWalk objects) {
        this.walk = walk;
        this.objects = objects;
    }

    void gone(Spot spot, Field field, ObjectShape shape) {
        gone.add(new Loose(spot, field, shape));
    }

    void added(Spot spot, Field field, ObjectShape shape) {
        added.add(new Loose(spot, field, shape));
    }

    /** Both specs have a field, and one of them may say more of what is in it. */
    void paired(Spot spot, Field base, ObjectShape baseShape, Field head, ObjectShape headShape) {
        if (base.type() == DataType.Scalar.ANY) {
            toldNow.add(new Loose(spot, head, headShape));
        } else if (head.type() == DataType.Scalar.ANY) {
            toldBefore.add(new Loose(spot, base, baseShape));
        }
    }

    /** Old names to new ones of the object at a pointer. */
    Map<String, String> renamed(String pointer) {
        return renamed.getOrDefault(pointer, Map.of());
    }

    void rename(Spot spot, Aspect aspect, Field base, Field head) {
        renamed.computeIfAbsent(spot.pointer(), key -> new HashMap<>()).put(base.name(), head.name());
        Spot field = spot.step(base.name(), base.location(), head.location());
        walk.note(field, aspect, Trend.CHANGED, "", base.name(), head.name());
    }

    /** What is found to be the same thing is compared, which may leave further fields loose. */
    void settle() {
        boolean any = true;
        while (any) {
            any = settleMoves(gone, added);
            any |= settleRenames();
            any = any || settleMoves(gone, inside(added, toldNow)) || settleMoves(inside(gone, toldBefore), added);
        }
        for (Loose each : gone) {
            Spot spot = new Spot(
                    each.spot().owner(),
                    each.spot().role(),
                    each.own().pointer(),
                    each.field().location(),
                    each.spot().head(),
                    each.spot().conditional() || !each.field().editions().isEmpty());
            walk.note(spot, Aspect.FIELD, Trend.VANISHED, "", Wording.type(each.field()), null);
        }
        for (Loose each : added) {
            Spot spot = new Spot(
                    each.spot().owner(),
                    each.spot().role(),
                    each.own().pointer(),
                    each.spot().base(),
                    each.field().location(),
                    each.spot().conditional());
            boolean demanded = !spot.conditional() && each.shape().demands(each.field());
            Mark[] marks = demanded ? new Mark[] {Mark.REQUIRED} : new Mark[0];
            walk.note(spot, Aspect.FIELD, Trend.APPEARED, "", null, Wording.type(each.field()), marks);
        }
    }

    /** The same name and type at another level, once on each side. */
    private boolean settleMoves(List<Loose> before, List<Loose> now) {
        Map<String, List<Loose>> targets =
                now.stream().collect(Collectors.groupingBy(each -> each.field().name()));
        Map<String, List<Loose>> sources = before.stream()
                .collect(Collectors.groupingBy(each -> each.field().name()));
        boolean any = false;
        for (Loose from : List.copyOf(before)) {
            List<Loose> to = targets.getOrDefault(from.field().name(), List.of());
            boolean once = to.size() == 1
                    && sources.getOrDefault(from.field().name(), List.of()).size() == 1;
            if (once
                    && from.spot().role() != Role.ROWS
                    && from.spot().role() == to.get(0).spot().role()
                    && mayBeSameKind(from.field(), to.get(0).field())) {
                settle(from, to.get(0), Aspect.FIELD_LEVEL);
                any = true;
            }
        }
        return any;
    }

    /** What came or went with an object that came or went as a whole, or of which nothing was said. */
    private static List<Loose> inside(List<Loose> whole, List<Loose> told) {
        return Stream.concat(whole.stream(), told.stream())
                .flatMap(Loose::inside)
                .toList();
    }

    private boolean settleRenames() {
        Map<String, List<Loose>> targets =
                added.stream().collect(Collectors.groupingBy(each -> each.spot().pointer()));
        boolean any = false;
        for (Loose from : List.copyOf(gone)) {
            List<Loose> siblings = targets.getOrDefault(from.spot().pointer(), List.of());
            Loose to = siblings.size() > MOST ? null : nearest(from, siblings);
            if (to == null
                    && siblings.size() == 1
                    && isAlone(from)
                    && isLonger(from.field(), siblings.get(0).field())) {
                to = siblings.get(0);
            }
            if (to != null) {
                settle(from, to, Aspect.FIELD_NAME);
                siblings.remove(to);
                any = true;
            }
        }
        return any;
    }

    private boolean isAlone(Loose from) {
        String around = from.spot().pointer();
        return gone.stream()
                        .filter(each -> each.spot().pointer().equals(around))
                        .count()
                == 1;
    }

    /** Where one demanded name came for one that went and a type is untold, a word before it tells more of the same thing. */
    private static boolean isLonger(Field from, Field to) {
        boolean untold = from.type() == DataType.Scalar.ANY || to.type() == DataType.Scalar.ANY;
        return untold
                && from.required()
                && to.required()
                && Names.isEnd(Names.words(from.name()), Names.words(to.name()));
    }

    private @Nullable Loose nearest(Loose from, List<Loose> siblings) {
        Loose nearest = null;
        double best = 0;
        for (Loose to : siblings) {
            double near = nearness(from.field(), to.field());
            if (near > best) {
                best = near;
                nearest = to;
            }
        }
        return best >= Names.SAME ? nearest : null;
    }

    private static double nearness(Field from, Field to) {
        Deprecation deprecated = from.deprecated();
        if (deprecated != null && to.name().equals(deprecated.replacement())) {
            return 1;
        }
        Set<String> before = children(from.type());
        Set<String> now = children(to.type());
        if (before.size() >= TELLING && now.size() >= TELLING && shared(before, now) >= 0.8) {
            return 1;
        }
        if (!mayBeSameKind(from, to)) {
            return 0;
        }
        double near = Names.nearness(from.name(), to.name());
        return near == 1 || isSameKind(from, to) ? near : 0;
    }

    /** A page that gives no type says nothing against it. */
    private static boolean mayBeSameKind(Field from, Field to) {
        return from.type() == DataType.Scalar.ANY || to.type() == DataType.Scalar.ANY || isSameKind(from, to);
    }

    /** The same type in the same words; of objects the names of their fields for the greater part. */
    private static boolean isSameKind(Field from, Field to) {
        Set<String> before = children(from.type());
        Set<String> now = children(to.type());
        if (before.isEmpty() && now.isEmpty()) {
            return Wording.type(from).equals(Wording.type(to));
        }
        return from.type().getClass() == to.type().getClass() && shared(before, now) >= 0.5;
    }

    static double shared(Set<String> before, Set<String> now) {
        Set<String> all = new HashSet<>(before);
        all.addAll(now);
        long both = before.stream().filter(now::contains).count();
        return all.isEmpty() ? 1 : (double) both / all.size();
    }

    private static Set<String> children(DataType type) {
        if (type instanceof DataType.ListOf list) {
            return children(list.element());
        }
        return type instanceof DataType.Structure structure
                ? structure.shape().fields().stream().map(Field::name).collect(Collectors.toSet())
                : Set.of();
    }

    private void settle(Loose from, Loose to, Aspect aspect) {
        gone.remove(from);
        added.remove(to);
        Spot field = from.spot()
                .step(from.field().name(), from.field().location(), to.field().location());
        if (aspect == Aspect.FIELD_NAME) {
            rename(from.spot(), aspect, from.field(), to.field());
        } else {
            walk.note(
                    field, aspect, Trend.CHANGED, "", field.pointer(), to.own().pointer());
        }
        new FieldWalk(walk, objects, field).compare(from.field(), from.shape(), to.field(), to.shape());
    }
}
