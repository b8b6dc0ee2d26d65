package io.github.b24kit.contractkit.compare.difference;

import io.github.b24kit.contractkit.compare.difference.Owner.OfEveryMethod;
import io.github.b24kit.contractkit.compare.difference.Owner.OfMethod;
import io.github.b24kit.contractkit.compare.difference.Owner.OfTypes;
import io.github.b24kit.contractkit.compare.finding.Subject;
import io.github.b24kit.specmodel.finding.SourceLocation;
import io.github.b24kit.specmodel.model.DataType;
import io.github.b24kit.specmodel.model.Deprecation;
import io.github.b24kit.specmodel.model.EnumValue;
import io.github.b24kit.specmodel.model.Field;
import io.github.b24kit.specmodel.model.ObjectShape;
import io.github.b24kit.specmodel.model.Operation;
import io.github.b24kit.specmodel.model.TypeDefinition;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The whole walk over two specs. */
public final class ApiDifferences {
    private static final SourceLocation NOWHERE = new SourceLocation("", 0, 0);

    private final Walk walk;
    private final LocalDate day;

    private ApiDifferences(Side base, Side head, LocalDate day) {
        this.walk = new Walk(base, head);
        this.day = day;
    }

    /**
     * Everything that two specs tell differently and that is part of the contract.
     *
     * @param day the day on which the newer spec holds: what had to stay longer went early
     */
    public static List<Difference> of(Side base, Side head, LocalDate day) {
        ApiDifferences differences = new ApiDifferences(base, head, day);
        differences.walkMethods();
        differences.walkTypes();
        Spot common = Spot.of(new OfEveryMethod(), Role.METHOD, NOWHERE, NOWHERE);
        new ErrorComparison(differences.walk, common, Set.of(), Set.of())
                .compare(base.api().commonErrors(), head.api().commonErrors());
        return differences.walk.noted().stream().map(differences::difference).toList();
    }

    private void walkMethods() {
        MethodPairs methods = MethodPairs.of(walk.base().api(), walk.head().api());
        for (MethodPairs.Pair pair : methods.pairs()) {
            if (pair.change() != null) {
                noteName(pair.base(), pair.head(), pair.change());
            }
            new OperationWalk(walk, pair.base(), pair.head()).walk();
        }
        for (Operation operation : methods.gone()) {
            Spot spot = Spot.of(OfMethod.of(operation), Role.METHOD, operation.location(), NOWHERE);
            walk.note(spot, Aspect.METHOD, Trend.VANISHED, "method", operation.method(), null, marks(operation));
        }
        for (Operation operation : methods.added()) {
            Spot spot = Spot.of(OfMethod.of(operation), Role.METHOD, NOWHERE, operation.location());
            walk.note(spot, Aspect.METHOD, Trend.APPEARED, "method", null, operation.method());
        }
    }

    private void noteName(Operation base, Operation head, Aspect change) {
        Spot spot = Spot.of(OfMethod.of(base), Role.METHOD, base.location(), head.location());
        boolean version = change == Aspect.API_VERSION;
        walk.note(
                spot,
                change,
                Trend.CHANGED,
                version ? "api" : "method",
                version ? Wording.word(base.api()) : base.method(),
                version ? Wording.word(head.api()) : head.method());
    }

    private Mark[] marks(Operation gone) {
        Deprecation deprecated = gone.deprecated();
        LocalDate sunset = deprecated == null ? null : Deprecations.day(deprecated.sunset());
        if (deprecated == null) {
            return new Mark[0];
        }
        return sunset != null && day.isBefore(sunset)
                ? new Mark[] {Mark.ANNOUNCED, Mark.EARLY}
                : new Mark[] {Mark.ANNOUNCED};
    }

    private void walkTypes() {
        for (SharedTypes.Use use = walk.types().next();
                use != null;
                use = walk.types().next()) {
            TypeDefinition from = walk.base().definition(use.types().base());
            TypeDefinition to = walk.head().definition(use.types().head());
            if (from != null && to != null) {
                walkType(use, from, to);
            } else if (from != null || to != null) {
                noteUndescribed(use.types(), from, to);
            }
        }
    }

    /** A type whose content one spec does not give. */
    private void noteUndescribed(OfTypes types, @Nullable TypeDefinition from, @Nullable TypeDefinition to) {
        Spot spot = Spot.of(
                types, types.role(), from == null ? NOWHERE : from.location(), to == null ? NOWHERE : to.location());
        String older = from == null ? null : from.name();
        String newer = to == null ? null : to.name();
        walk.note(spot, Aspect.TYPE, Trend.CHANGED, "", older, newer);
    }

    private void walkType(SharedTypes.Use use, TypeDefinition from, TypeDefinition to) {
        ObjectWalk objects = new ObjectWalk(walk);
        Spot spot = Spot.of(use.types(), use.types().role(), from.location(), to.location());
        if (from instanceof TypeDefinition.EnumDefinition older && to instanceof TypeDefinition.EnumDefinition newer) {
            ValueComparison.compareTexts(walk, spot, texts(older.values()), texts(newer.values()), true);
            ValueComparison.compareDeprecations(walk, spot, older.values(), newer.values());
        } else if (from instanceof TypeDefinition.ObjectDefinition older
                && to instanceof TypeDefinition.ObjectDefinition newer) {
            if (use.field() == null) {
                objects.walk(spot, older.shape(), newer.shape());
            } else {
                walkField(objects, spot, use.field(), older.shape(), newer.shape());
            }
            objects.finish();
        }
    }

    /** What a reference takes from the field that it names: the type and, in requests, its JSON forms. */
    private void walkField(ObjectWalk objects, Spot spot, String name, ObjectShape older, ObjectShape newer) {
        Field from = field(older, name);
        Field to = field(newer, name);
        if (from == null && to == null) {
            return;
        }
        if (from == null || to == null) {
            Trend trend = to == null ? Trend.VANISHED : Trend.APPEARED;
            walk.note(spot.step(name), Aspect.FIELD, trend, "", from == null ? null : name, to == null ? null : name);
        } else {
            Spot field = spot.step(from.name(), from.location(), to.location());
            DataType.Reference before = new DataType.Reference("", name, from.type(), from.wire());
            DataType.Reference now = new DataType.Reference("", name, to.type(), to.wire());
            Typed typed = Typed.of(from);
            Typed typedNow = Typed.of(to);
            TypeComparison types = new TypeComparison(walk, objects, spot.role(), typed, typedNow);
            Relation relation = types.relateTargets(field, before, now);
            if (!relation.isSame()) {
                walk.note(
                        field,
                        types.aspect(relation, from.type(), to.type()),
                        Trend.of(relation.lost(), relation.gained()),
                        "type",
                        Wording.type(from),
                        Wording.type(to));
            }
        }
    }

    private static @Nullable Field field(ObjectShape shape, String name) {
        return shape.fields().stream()
                .filter(field -> field.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }

    private static Set<String> texts(List<EnumValue> values) {
        return values.stream().map(EnumValue::value).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Difference difference(Walk.Noted noted) {
        Spot spot = noted.spot();
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        marks.addAll(noted.marks());
        Subject subject;
        if (spot.owner() instanceof OfMethod method) {
            subject = method.method();
            addReading(marks, Set.of(method));
        } else if (spot.owner() instanceof OfTypes types) {
            Set<OfMethod> users = walk.types().methods(types, spot.pointer());
            subject = new Subject.SharedType(
                    types.base(), users.stream().map(OfMethod::method).toList());
            addReading(marks, users);
        } else {
            subject = new Subject.EveryMethod();
        }
        return new Difference(
                subject,
                spot.role(),
                spot.pointer(),
                noted.aspect(),
                noted.trend(),
                marks,
                noted.from(),
                noted.to(),
                place(walk.base(), spot.base(), noted.key()),
                place(walk.head(), spot.head(), noted.key()));
    }

    private static void addReading(Set<Mark> marks, Set<OfMethod> methods) {
        if (methods.stream().allMatch(OfMethod::readsOnly)) {
            marks.add(Mark.READS_ONLY);
        }
    }

    private static @Nullable SourceLocation place(Side side, SourceLocation owner, String key) {
        return owner.equals(NOWHERE) ? null : key.isEmpty() ? owner : side.place(owner, key);
    }
}
