package io.github.b24kit.contractkit.compare.difference;

import io.github.b24kit.specmodel.model.DataType;
import io.github.b24kit.specmodel.model.EnumValue;
import io.github.b24kit.specmodel.model.Field;
import io.github.b24kit.specmodel.model.Field.BooleanForm;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Something that has a type: a field, a result, further fields. */
record Typed(DataType type, BooleanForm send, List<EnumValue> values) {
    private static final Set<String> YES_NO = Set.of("Y", "N");

    static Typed of(Field field) {
        return new Typed(field.type(), field.send(), field.values());
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
