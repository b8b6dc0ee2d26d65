package io.github.b24kit.contractkit.compare.difference;

import io.github.b24kit.specmodel.model.DataType;
import io.github.b24kit.specmodel.model.EnumValue;
import io.github.b24kit.specmodel.model.TypeDefinition;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares what has a type: the type itself and the values that are listed for it. */
final class ValueComparison {
    private final Walk walk;
    private final ObjectWalk objects;
    private final Spot spot;

    ValueComparison(Walk walk, ObjectWalk objects, Spot spot) {
        this.walk = walk;
        this.objects = objects;
        this.spot = spot;
    }

    void compare(Typed base, Typed head) {
        TypeComparison types = new TypeComparison(walk, objects, spot.role(), base, head);
        Relation relation = types.relate(spot, base.type(), head.type());
        Aspect aspect = types.aspect(relation, base.type(), head.type());
        if (!relation.isSame()) {
            walk.note(
                    spot,
                    aspect,
                    Trend.of(relation.lost(), relation.gained()),
                    base.send() != head.send() && base.type().equals(head.type()) ? "send" : "type",
                    Wording.type(base.type(), base.send()),
                    Wording.type(head.type(), head.send()));
        } else if (base.send() != head.send() && !base.isBoolean() && !head.isBoolean()) {
            walk.note(
                    spot, Aspect.ENCODING, Trend.CHANGED, "send", Wording.word(base.send()), Wording.word(head.send()));
        }
        if (aspect != Aspect.ENCODING) {
            compareListed(base, head, relation.isSame());
        }
        compareDeprecations(walk, spot, base.values(), head.values());
    }

    private void compareListed(Typed base, Typed head, boolean sameType) {
        TypeDefinition.@Nullable EnumDefinition from = set(walk.base(), base.type());
        TypeDefinition.@Nullable EnumDefinition to = set(walk.head(), head.type());
        Set<String> older = base.texts();
        Set<String> newer = head.texts();
        if (from == null || to == null) {
            addAll(older, from);
            addAll(newer, to);
        }
        compareTexts(walk, spot, older, newer, sameType);
    }

    /** @param sameType whether a list that comes or goes is a difference of its own */
    static void compareTexts(Walk walk, Spot spot, Set<String> older, Set<String> newer, boolean sameType) {
        if (older.isEmpty() != newer.isEmpty()) {
            if (sameType) {
                Trend trend = older.isEmpty() ? Trend.NARROWED : Trend.WIDENED;
                walk.note(spot, Aspect.OPENNESS, trend, "values", Wording.list(older), Wording.list(newer));
            }
            return;
        }
        Set<String> gone = minus(older, newer);
        Set<String> added = minus(newer, older);
        if (!gone.isEmpty()) {
            String key = gone.size() == 1 ? "values " + gone.iterator().next() : "values";
            walk.note(spot, Aspect.VALUES, Trend.VANISHED, key, Wording.list(gone), null);
        }
        if (!added.isEmpty()) {
            String key = added.size() == 1 ? "values " + added.iterator().next() : "values";
            walk.note(spot, Aspect.VALUES, Trend.APPEARED, key, null, Wording.list(added));
        }
    }

    static void compareDeprecations(Walk walk, Spot spot, List<EnumValue> base, List<EnumValue> head) {
        var older = base.stream().collect(Collectors.toMap(EnumValue::value, Function.identity(), (a, b) -> a));
        for (EnumValue value : head) {
            EnumValue before = older.get(value.value());
            if (before != null) {
                Deprecations.compare(walk, spot.suffixed('=' + value.value()), before.deprecated(), value.deprecated());
            }
        }
    }

    private static Set<String> minus(Set<String> all, Set<String> without) {
        Set<String> rest = new LinkedHashSet<>(all);
        rest.removeAll(without);
        return rest;
    }

    private static void addAll(Set<String> texts, TypeDefinition.@Nullable EnumDefinition set) {
        if (set != null) {
            set.values().forEach(value -> texts.add(value.value()));
        }
    }

    /** The set of texts that a type speaks of, itself or as elements. */
    private static TypeDefinition.@Nullable EnumDefinition set(Side side, DataType type) {
        if (type instanceof DataType.Union union) {
            for (DataType alternative : union.alternatives()) {
                TypeDefinition.EnumDefinition set = set(side, alternative);
                if (set != null) {
                    return set;
                }
            }
            return null;
        }
        if (type instanceof DataType.ListOf list) {
            return set(side, list.element());
        }
        if (type instanceof DataType.MapOf map) {
            return set(side, map.value());
        }
        if (type instanceof DataType.Reference reference) {
            return set(side, reference.target());
        }
        return type instanceof DataType.Named named
                        && side.definition(named.name()) instanceof TypeDefinition.EnumDefinition set
                ? set
                : null;
    }
}
