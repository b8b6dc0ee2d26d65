package io.github.b24kit.contractkit.compare.difference;

import io.github.b24kit.contractkit.compare.difference.Owner.OfTypes;
import io.github.b24kit.specmodel.model.DataType;
import io.github.b24kit.specmodel.model.DataType.ByField;
import io.github.b24kit.specmodel.model.DataType.FilterForm;
import io.github.b24kit.specmodel.model.Field;
import io.github.b24kit.specmodel.model.TypeDefinition;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares parameters that speak of the fields of rows. */
final class RowComparison {
    private final Walk walk;
    private final Spot spot;

    RowComparison(Walk walk, Spot spot) {
        this.walk = walk;
        this.spot = spot;
    }

    /** @param from one of both, at least, speaks of rows */
    Relation relate(DataType from, DataType to) {
        if (!(from instanceof ByField older)) {
            walk.note(spot, Aspect.ROW_FIELDS, Trend.APPEARED, "of", null, ((ByField) to).type());
            return Relation.SAME;
        }
        if (!(to instanceof ByField newer)) {
            walk.note(spot, Aspect.ROW_FIELDS, Trend.VANISHED, "of", older.type(), null);
            return Relation.SAME;
        }
        compareNames(older, newer);
        if (older instanceof DataType.Filter filter && newer instanceof DataType.Filter other) {
            compareFilters(filter, other);
            return Relation.SAME;
        }
        return older.getClass() == newer.getClass() ? Relation.SAME : new Relation(true, true);
    }

    private void compareNames(ByField older, ByField newer) {
        OfTypes types = new OfTypes(older.type(), newer.type(), Role.ROWS);
        if (older.only().isEmpty() && newer.only().isEmpty()) {
            walk.types().use(spot.owner(), types, null);
            return;
        }
        Set<String> from = names(walk.base(), older);
        Set<String> to = names(walk.head(), newer);
        for (String name : from) {
            if (to.contains(name)) {
                walk.types().use(spot.owner(), types, name);
            } else {
                walk.note(spot.step(name), Aspect.FIELD, Trend.VANISHED, "only", name, null);
            }
        }
        for (String name : to) {
            if (!from.contains(name)) {
                walk.note(spot.step(name), Aspect.FIELD, Trend.APPEARED, "only", null, name);
            }
        }
    }

    private void compareFilters(DataType.Filter older, DataType.Filter newer) {
        Set<String> from = operators(older);
        Set<String> to = operators(newer);
        walk.noteSets(spot, Aspect.OPERATORS, "operators", from, to);
        if (older.form() != newer.form()) {
            boolean groups = older.form() != FilterForm.LIST && newer.form() != FilterForm.LIST;
            Trend trend =
                    !groups ? Trend.CHANGED : newer.form() == FilterForm.NESTED_OBJECT ? Trend.WIDENED : Trend.NARROWED;
            walk.note(
                    spot,
                    groups ? Aspect.FILTER_FORM : Aspect.ENCODING,
                    trend,
                    "nested",
                    Wording.word(older.form()),
                    Wording.word(newer.form()));
        }
    }

    /** Plain equality needs no operator and is told in quotes. */
    private static Set<String> operators(DataType.Filter filter) {
        return filter.operators().stream()
                .map(operator -> operator.isEmpty() ? "\"\"" : operator)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> names(Side side, ByField rows) {
        if (!rows.only().isEmpty()) {
            return new LinkedHashSet<>(rows.only());
        }
        return side.definition(rows.type()) instanceof TypeDefinition.ObjectDefinition object
                ? object.shape().fields().stream().map(Field::name).collect(Collectors.toCollection(LinkedHashSet::new))
                : Set.of();
    }
}
