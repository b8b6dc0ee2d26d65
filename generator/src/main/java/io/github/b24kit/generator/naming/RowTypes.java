package io.github.b24kit.generator.naming;

import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.model.DataType;
import io.github.b24kit.specmodel.model.Field;
import io.github.b24kit.specmodel.model.ObjectShape;
import io.github.b24kit.specmodel.model.TypeDefinition;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** Named types of whose fields a parameter speaks: those by which lists are filtered, sorted and selected. */
public final class RowTypes {
    private final SortedSet<String> names = new TreeSet<>();

    private RowTypes() {}

    /** Their names. */
    public static SortedSet<String> of(Api api) {
        RowTypes found = new RowTypes();
        api.operations().forEach(operation -> found.collect(operation.params()));
        api.types().values().forEach(type -> {
            if (type instanceof TypeDefinition.ObjectDefinition object) {
                found.collect(object.shape());
            }
        });
        return Collections.unmodifiableSortedSet(found.names);
    }

    private void collect(ObjectShape shape) {
        shape.fields().stream().map(Field::type).forEach(this::collect);
    }

    private void collect(DataType type) {
        if (type instanceof DataType.ByField rows) {
            names.add(rows.type());
        } else if (type instanceof DataType.Structure structure) {
            collect(structure.shape());
        } else if (type instanceof DataType.ListOf list) {
            collect(list.element());
        } else if (type instanceof DataType.MapOf map) {
            collect(map.value());
        } else if (type instanceof DataType.Union union) {
            union.alternatives().forEach(this::collect);
        }
    }
}
