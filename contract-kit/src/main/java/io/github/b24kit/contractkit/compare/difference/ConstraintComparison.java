package io.github.b24kit.contractkit.compare.difference;

import io.github.b24kit.specmodel.model.Constraint;
import io.github.b24kit.specmodel.model.Constraint.Group;
import io.github.b24kit.specmodel.model.Constraint.RequiredWhen;
import io.github.b24kit.specmodel.model.Field;
import io.github.b24kit.specmodel.model.Literal;
import io.github.b24kit.specmodel.model.ObjectShape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares the rules between the fields of one object that is sent. */
final class ConstraintComparison {
    private final Walk walk;
    private final Spot spot;
    private final Map<String, String> renamed;

    /** @param renamed old names of fields to new ones */
    ConstraintComparison(Walk walk, Spot spot, Map<String, String> renamed) {
        this.walk = walk;
        this.spot = spot;
        this.renamed = renamed;
    }

    void compare(ObjectShape base, ObjectShape head) {
        compareGroups(base, head);
        compareConditions(base, head);
    }

    private void compareGroups(ObjectShape base, ObjectShape head) {
        List<Group> gone = new ArrayList<>();
        groups(base).forEach(group -> gone.add(rename(group)));
        List<Group> added = new ArrayList<>(groups(head));
        gone.removeIf(group -> removeSame(group, added));
        while (!gone.isEmpty() || !added.isEmpty()) {
            // Groups that share a field are one rule in other words.
            Set<String> names =
                    new TreeSet<>((gone.isEmpty() ? added : gone).get(0).names());
            List<Group> from = new ArrayList<>();
            List<Group> to = new ArrayList<>();
            boolean any = true;
            while (any) {
                any = take(gone, from, names);
                any |= take(added, to, names);
            }
            Presence before = new Presence(from, demanded(base, names, true));
            Presence now = new Presence(to, demanded(head, names, false));
            boolean looser = before.everythingIsFineIn(now, names);
            boolean tighter = now.everythingIsFineIn(before, names);
            boolean sameInOtherWords = looser && tighter && !before.firstWins() && !now.firstWins();
            if (!sameInOtherWords) {
                Trend trend = looser && !tighter ? Trend.WIDENED : Trend.NARROWED;
                walk.note(at(names), Aspect.CONSTRAINT, trend, "constraints", text(from), text(to));
            }
        }
    }

    private static boolean removeSame(Group group, List<Group> others) {
        for (Group other : others) {
            boolean inOrder = !group.firstWins() || group.names().equals(other.names());
            if (group.kind() == other.kind()
                    && group.firstWins() == other.firstWins()
                    && inOrder
                    && Set.copyOf(group.names()).equals(Set.copyOf(other.names()))) {
                return others.remove(other);
            }
        }
        return false;
    }

    private static boolean take(List<Group> from, List<Group> into, Set<String> names) {
        for (Group group : from) {
            if (group.names().stream().anyMatch(names::contains)) {
                from.remove(group);
                into.add(group);
                names.addAll(group.names());
                return true;
            }
        }
        return false;
    }

    private void compareConditions(ObjectShape base, ObjectShape head) {
        List<RequiredWhen> newer = new ArrayList<>(conditions(head));
        for (RequiredWhen each : conditions(base)) {
            RequiredWhen before =
                    new RequiredWhen(renamed(each.required()), renamed(each.field()), each.values(), each.docs());
            RequiredWhen now = newer.stream()
                    .filter(other -> other.required().equals(before.required())
                            && other.field().equals(before.field()))
                    .findFirst()
                    .orElse(null);
            newer.remove(now);
            note(before, now);
        }
        newer.forEach(now -> note(null, now));
    }

    private void note(@Nullable RequiredWhen before, @Nullable RequiredWhen now) {
        Set<Literal> from = values(before);
        Set<Literal> to = values(now);
        RequiredWhen any = before == null ? now : before;
        if (any != null && !from.equals(to)) {
            Trend trend = Trend.of(!from.containsAll(to), !to.containsAll(from));
            Spot at = at(List.of(any.required(), any.field()));
            walk.note(
                    at,
                    Aspect.CONSTRAINT,
                    trend == Trend.CHANGED ? Trend.NARROWED : trend,
                    "constraints",
                    text(before),
                    text(now));
        }
    }

    private static Set<Literal> values(@Nullable RequiredWhen when) {
        return when == null ? Set.of() : new LinkedHashSet<>(when.values());
    }

    private Spot at(Iterable<String> names) {
        return spot.suffixed('{' + String.join(",", names) + '}');
    }

    private String renamed(String name) {
        return renamed.getOrDefault(name, name);
    }

    private Group rename(Group group) {
        List<String> names = group.names().stream().map(this::renamed).toList();
        return new Group(group.kind(), names, group.firstWins(), group.docs());
    }

    /** The names that are starred; those of the older spec under their new names. */
    private Set<String> demanded(ObjectShape shape, Set<String> names, boolean older) {
        Set<String> demanded = new HashSet<>();
        for (Field field : shape.fields()) {
            String name = older ? renamed(field.name()) : field.name();
            if (names.contains(name) && shape.demands(field)) {
                demanded.add(name);
            }
        }
        return demanded;
    }

    private static List<Group> groups(ObjectShape shape) {
        return shape.constraints().stream()
                .filter(Group.class::isInstance)
                .map(Group.class::cast)
                .toList();
    }

    /** The conditions that the spec says itself; those of variants are compared with them. */
    private static List<RequiredWhen> conditions(ObjectShape shape) {
        List<RequiredWhen> conditions = new ArrayList<>();
        for (Constraint constraint : shape.constraints()) {
            if (constraint instanceof RequiredWhen when && !isOfVariant(shape, when)) {
                conditions.add(when);
            }
        }
        return conditions;
    }

    private static boolean isOfVariant(ObjectShape shape, RequiredWhen when) {
        String title = when.values().stream().map(Literal::text).collect(Collectors.joining("|"));
        return when.docs() == null
                && shape.variants().stream()
                        .filter(variant -> variant.title().equals(title))
                        .flatMap(variant -> variant.fields().stream())
                        .anyMatch(field -> field.required() && field.name().equals(when.required()));
    }

    private static @Nullable String text(List<Group> groups) {
        return Wording.list(groups.stream()
                .map(group ->
                        Wording.word(group.kind()) + " " + group.names() + (group.firstWins() ? ", first wins" : ""))
                .toList());
    }

    private static @Nullable String text(@Nullable RequiredWhen when) {
        return when == null
                ? null
                : "require " + when.required() + " when " + when.field() + " is "
                        + when.values().stream().map(Wording::literal).collect(Collectors.joining(" or "));
    }
}
