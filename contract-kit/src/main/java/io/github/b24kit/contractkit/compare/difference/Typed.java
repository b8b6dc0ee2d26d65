package io.github.b24kit.contractkit.compare.difference;

import io.github.b24kit.specmodel.model.DataType;
import io.github.b24kit.specmodel.model.EnumValue;
import io.github.b24kit.specmodel.model.Field;
import io.github.b24kit.specmodel.model.Field.BooleanForm;
import io.github.b24kit.specmodel.model.ObjectShape;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Something that has a type: a field, a result, further fields. */
record Typed(DataType type, BooleanForm send, List<EnumValue> values) {
    private static final DataType LIST_OR_OBJECT = new DataType.Union(
            List.of(new DataType.ListOf(DataType.Scalar.ANY), new DataType.Structure(ObjectShape.EMPTY)));
    private static final Set<String> YES_NO = Set.of("Y", "N");

    static Typed of(Field field) {
        DataType type = isArrayOfPhp(field) ? LIST_OR_OBJECT : field.type();
        return new Typed(type, field.send(), field.values());
    }

    /** PHP has one word for lists and objects, and where no example tells them apart an entry has a list of anything. */
    private static boolean isArrayOfPhp(Field field) {
        return field.written().equals(List.of("array"))
                && field.type() instanceof DataType.ListOf list
                && list.element() == DataType.Scalar.ANY;
    }

    static Typed of(DataType type) {
        return new Typed(type, BooleanForm.JSON, List.of());
    }

    Set<String> texts() {
        return values.stream().map(EnumValue::value).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    boolean listsYesAndNo() {
        return texts().containsAll(YES_NO);
    }

    boolean isBoolean() {
        return has(type, DataType.Scalar.BOOLEAN);
    }

    private static boolean has(DataType type, DataType.Scalar wanted) {
        if (type instanceof DataType.Union union) {
            return union.alternatives().stream().anyMatch(alternative -> has(alternative, wanted));
        }
        if (type instanceof DataType.ListOf list) {
            return has(list.element(), wanted);
        }
        return type == wanted || (type instanceof DataType.MapOf map && has(map.value(), wanted));
    }
}
