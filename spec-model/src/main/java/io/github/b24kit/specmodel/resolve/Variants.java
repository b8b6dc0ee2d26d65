package io.github.b24kit.specmodel.resolve;

import io.github.b24kit.specmodel.entry.ObjectEntry;
import io.github.b24kit.specmodel.model.Constraint;
import io.github.b24kit.specmodel.model.DataType;
import io.github.b24kit.specmodel.model.EnumValue;
import io.github.b24kit.specmodel.model.Field;
import io.github.b24kit.specmodel.model.Literal;
import io.github.b24kit.specmodel.model.ObjectShape;
import io.github.b24kit.specmodel.model.ObjectShape.Variant;
import io.github.b24kit.specmodel.yaml.MapNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an object holds in one case alone; seen from outside it has the fields of all cases, each once. */
final class Variants {
    private Variants() {}

    /** A field, and the case for which it is documented. */
    private record InCase(String title, Field field) {}

    /** The case in words, or else the values that make it. */
    static String title(ObjectEntry.Variant variant) {
        String words = variant.node().text("case");
        if (words != null) {
            return words;
        }
        MapNode.Entry deciding = variant.deciding();
        return deciding == null ? "" : values(deciding).map(Literal::text).collect(Collectors.joining("|"));
    }

    /** The field that makes the case, in the object itself or beside it; null where words tell the case. */
    static ObjectShape.@Nullable Condition condition(ObjectEntry.Variant variant, ObjectEntry object) {
        MapNode.Entry deciding = variant.deciding();
        return deciding == null
                ? null
                : new ObjectShape.Condition(
                        deciding.name(),
                        !object.names().contains(deciding.name()),
                        values(deciding).toList());
    }

    /** The fields of all cases; those that several have take the types of all. */
    static List<Field> merged(List<Variant> variants) {
        return merge(
                variants.stream()
                        .flatMap(variant -> variant.fields().stream().map(field -> new InCase(variant.title(), field)))
                        .toList(),
                variants.size() + 1);
    }

    /** What a case demands whose deciding field stands in the object itself. */
    static List<Constraint> demands(ObjectEntry object, List<Variant> variants) {
        List<Constraint> demands = new ArrayList<>();
        List<ObjectEntry.Variant> entries = object.variants();
        for (int i = 0; i < variants.size(); i++) {
            MapNode.Entry deciding = entries.get(i).deciding();
            if (deciding != null && decides(deciding.name(), i, object)) {
                List<Literal> values = values(deciding).toList();
                variants.get(i).fields().stream()
                        .filter(Field::required)
                        .map(field -> new Constraint.RequiredWhen(field.name(), deciding.name(), values, null))
                        .forEach(demands::add);
            }
        }
        return demands;
    }

    /** Whether the field stands in the object itself, not only in the very case that it would decide. */
    private static boolean decides(String name, int variant, ObjectEntry object) {
        List<ObjectEntry.Variant> variants = object.variants();
        return (object.named() != null && object.named().has(name))
                || IntStream.range(0, variants.size())
                        .filter(i -> i != variant)
                        .anyMatch(i -> variants.get(i).content().names().contains(name));
    }

    private static Stream<Literal> values(MapNode.Entry condition) {
        return Constraints.values(condition.value()).map(Literals::of);
    }

    /** @param all in how many cases a field stands that needs no word about it */
    private static List<Field> merge(List<InCase> fields, int all) {
        Map<String, List<InCase>> byName = new LinkedHashMap<>();
        fields.forEach(each -> byName.computeIfAbsent(each.field().name(), name -> new ArrayList<>())
                .add(each));
        return byName.values().stream()
                .map(same -> merge(same, titles(same), all))
                .toList();
    }

    private static List<String> titles(List<InCase> fields) {
        return fields.stream().map(InCase::title).distinct().toList();
    }

    private static Field merge(List<InCase> same, List<String> titles, int all) {
        Field first = same.get(0).field();
        Set<List<EnumValue>> values =
                same.stream().map(each -> each.field().values()).collect(Collectors.toSet());
        return new Field(
                first.name(),
                type(same),
                distinct(same, Field::written),
                false,
                agreed(same, Field::defaultValue),
                docs(same),
                values.contains(List.<EnumValue>of()) ? List.of() : distinct(same, Field::values),
                same.stream()
                        .map(each -> each.field().send())
                        .filter(form -> form != Field.BooleanForm.JSON)
                        .findFirst()
                        .orElse(Field.BooleanForm.JSON),
                distinct(same, Field::wire),
                first.observed(),
                same.stream().anyMatch(each -> each.field().nullable()),
                agreed(same, Field::clear),
                same.stream().anyMatch(each -> each.field().secret()),
                same.stream().anyMatch(each -> each.field().personal()),
                first.editions(),
                agreed(same, Field::deprecated),
                Objects.requireNonNullElse(agreed(same, Field::limits), Field.Limits.NONE),
                titles.size() == all ? List.of() : titles,
                first.location());
    }

    private static DataType type(List<InCase> same) {
        List<InCase> objects = new ArrayList<>();
        Set<DataType> types = new LinkedHashSet<>();
        for (InCase each : same) {
            DataType type = each.field().type();
            List<DataType> alternatives = type instanceof DataType.Union union ? union.alternatives() : List.of(type);
            for (DataType alternative : alternatives) {
                if (alternative instanceof DataType.Structure structure) {
                    structure.shape().fields().forEach(field -> objects.add(new InCase(each.title(), field)));
                } else {
                    types.add(alternative);
                }
            }
        }
        if (types.contains(DataType.Scalar.ANY)) {
            return DataType.Scalar.ANY;
        }
        List<DataType> all = new ArrayList<>(types);
        List<DataType> structures = same.stream()
                .map(each -> each.field().type())
                .filter(DataType.Structure.class::isInstance)
                .distinct()
                .toList();
        if (structures.size() == 1) {
            all.add(0, structures.get(0));
        } else if (!objects.isEmpty() || !structures.isEmpty()) {
            List<Field> fields = merge(objects, titles(same).size());
            all.add(0, new DataType.Structure(new ObjectShape(fields, null, List.of())));
        }
        if (all.size() == 1) {
            return all.get(0);
        }
        // Rows in one case and a value in another have no common form, nor have objects of two shapes where one is
        // inside a list.
        boolean rows = all.stream().anyMatch(DataType.ByField.class::isInstance);
        long shapes = all.stream().flatMap(Variants::shapes).distinct().count();
        return rows || shapes > 1 ? DataType.Scalar.ANY : new DataType.Union(all);
    }

    private static Stream<ObjectShape> shapes(DataType type) {
        if (type instanceof DataType.ListOf list) {
            return shapes(list.element());
        }
        if (type instanceof DataType.MapOf map) {
            return shapes(map.value());
        }
        return type instanceof DataType.Structure structure ? Stream.of(structure.shape()) : Stream.empty();
    }

    /** What all cases say, or else the words of each behind its title. */
    private static @Nullable String docs(List<InCase> same) {
        Set<String> all = same.stream().map(each -> each.field().docs()).collect(Collectors.toSet());
        if (all.size() == 1) {
            return same.get(0).field().docs();
        }
        return same.stream()
                .filter(each -> each.field().docs() != null)
                .map(each -> each.title() + ": " + each.field().docs())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static <T> List<T> distinct(List<InCase> same, Function<Field, List<T>> of) {
        return same.stream()
                .flatMap(each -> of.apply(each.field()).stream())
                .distinct()
                .toList();
    }

    /** What all say; null if they differ. */
    private static <T> @Nullable T agreed(List<InCase> same, Function<Field, T> of) {
        Set<T> all = same.stream().map(each -> of.apply(each.field())).collect(Collectors.toSet());
        return all.size() == 1 ? all.iterator().next() : null;
    }
}
