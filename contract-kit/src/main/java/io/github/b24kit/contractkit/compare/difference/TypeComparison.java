package io.github.b24kit.contractkit.compare.difference;

import io.github.b24kit.contractkit.compare.difference.Owner.OfTypes;
import io.github.b24kit.specmodel.model.DataType;
import io.github.b24kit.specmodel.model.ObjectShape;
import io.github.b24kit.specmodel.model.TypeDefinition;
import io.github.b24kit.specmodel.write.TypeSpelling;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Compares two types by their values on the wire, and enters the objects that they hold. */
final class TypeComparison {
    /** Of several alternatives of one kind, those belong together that have a name in common, then those that are spelled alike. */
    private static final List<BiPredicate<Leaf, Leaf>> CLOSEST_FIRST = List.of(
            (leaf, other) -> leaf.name() != null && leaf.name().equalsIgnoreCase(other.name()),
            (leaf, other) -> TypeSpelling.of(leaf.type()).equals(TypeSpelling.of(other.type())),
            (leaf, other) -> true);

    private final Walk walk;
    private final ObjectWalk objects;
    private final Leaves base;
    private final Leaves head;

    TypeComparison(Walk walk, ObjectWalk objects, Role role, Typed base, Typed head) {
        this.walk = walk;
        this.objects = objects;
        this.base = new Leaves(walk.base(), role, base.send(), head.isBoolean() && base.listsYesAndNo());
        this.head = new Leaves(walk.head(), role, head.send(), base.isBoolean() && head.listsYesAndNo());
    }

    /** How two types stand to each other; what differs inside their objects is noted. */
    Relation relate(Spot spot, DataType older, DataType newer) {
        if (older instanceof DataType.Reference reference
                && newer instanceof DataType.Reference other
                && reference.type().equalsIgnoreCase(other.type())
                && reference.field().equalsIgnoreCase(other.field())) {
            OfTypes types = new OfTypes(reference.type(), other.type(), spot.role());
            walk.types().use(spot.owner(), types, reference.field());
            return Relation.SAME;
        }
        return relate(spot, base.of(older), head.of(newer));
    }

    /** How what a reference means stands to what it meant. */
    Relation relateTargets(Spot spot, DataType.Reference older, DataType.Reference newer) {
        return relate(spot, base.target(older), head.target(newer));
    }

    /** What kind of change it is where neither type holds the other. */
    Aspect aspect(Relation relation, DataType older, DataType newer) {
        List<Leaf> from = base.of(older);
        List<Leaf> to = head.of(newer);
        if (!relation.isOther()) {
            return Aspect.TYPE;
        }
        if (from.stream().allMatch(Leaf::isSequence) != to.stream().allMatch(Leaf::isSequence)) {
            return Aspect.MULTIPLICITY;
        }
        boolean single = from.size() == 1 && to.size() == 1;
        return single && from.get(0).meansTheSameAs(to.get(0)) ? Aspect.ENCODING : Aspect.TYPE;
    }

    private Relation relate(Spot spot, List<Leaf> older, List<Leaf> newer) {
        List<Leaf> from = new ArrayList<>(older);
        List<Leaf> to = new ArrayList<>(newer);
        boolean lost = false;
        boolean gained = false;
        for (BiPredicate<Leaf, Leaf> likeness : CLOSEST_FIRST) {
            for (int i = 0; i < from.size(); ) {
                int partner = partner(from.get(i), to, likeness);
                if (partner < 0) {
                    i++;
                } else {
                    Relation inside = inside(spot, from.remove(i), to.remove(partner));
                    lost |= inside.lost();
                    gained |= inside.gained();
                }
            }
        }
        lost |= from.stream().anyMatch(leaf -> newer.stream().noneMatch(other -> other.holds(leaf)));
        gained |= to.stream().anyMatch(leaf -> older.stream().noneMatch(other -> other.holds(leaf)));
        return new Relation(lost, gained);
    }

    /** The same kind of value on the other side that is as alike. */
    private static int partner(Leaf leaf, List<Leaf> others, BiPredicate<Leaf, Leaf> likeness) {
        for (int i = 0; i < others.size(); i++) {
            Leaf other = others.get(i);
            if (leaf.word().equals(other.word()) && likeness.test(leaf, other)) {
                return i;
            }
        }
        return -1;
    }

    private Relation inside(Spot spot, Leaf older, Leaf newer) {
        DataType from = older.type();
        DataType to = newer.type();
        if (from instanceof DataType.ByField || to instanceof DataType.ByField) {
            return new RowComparison(walk, spot).relate(from, to);
        }
        if (from instanceof DataType.ListOf list && to instanceof DataType.ListOf other) {
            return relate(spot, list.element(), other.element());
        }
        if (from instanceof DataType.TupleOf tuple && to instanceof DataType.TupleOf other) {
            return tuples(spot, tuple.elements(), other.elements());
        }
        if (from instanceof DataType.MapOf map && to instanceof DataType.MapOf other) {
            LimitComparison.patterns(walk, spot, "keys", map.keys(), other.keys());
            return relate(spot.step("*"), map.value(), other.value());
        }
        if (older.name() != null && newer.name() != null) {
            walk.types().use(spot.owner(), new OfTypes(older.name(), newer.name(), spot.role()), null);
            return Relation.SAME;
        }
        if (older.word().equals(Leaf.OBJECT)) {
            objects.walk(spot, shape(walk.base(), from), shape(walk.head(), to));
        }
        return Relation.SAME;
    }

    private Relation tuples(Spot spot, List<DataType> older, List<DataType> newer) {
        boolean lost = older.size() != newer.size();
        boolean gained = lost;
        for (int i = 0; i < Math.min(older.size(), newer.size()); i++) {
            Relation element = relate(spot.step(String.valueOf(i)), older.get(i), newer.get(i));
            lost |= element.lost();
            gained |= element.gained();
        }
        return new Relation(lost, gained);
    }

    private static ObjectShape shape(Side side, DataType type) {
        if (type instanceof DataType.Structure structure) {
            return structure.shape();
        }
        @Nullable
        TypeDefinition definition = type instanceof DataType.Named named ? side.definition(named.name()) : null;
        return definition instanceof TypeDefinition.ObjectDefinition object ? object.shape() : ObjectShape.EMPTY;
    }
}
