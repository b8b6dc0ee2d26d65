package io.github.b24kit.specmodel.resolve;

import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.model.DataType;
import io.github.b24kit.specmodel.model.Field;
import io.github.b24kit.specmodel.model.ObjectShape;
import io.github.b24kit.specmodel.model.Operation;
import io.github.b24kit.specmodel.model.TypeDefinition;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A part of an API: some operations and the types that they need, directly or through other types. */
public final class Selection {
    private final Api api;
    private final SortedMap<String, TypeDefinition> needed = new TreeMap<>();
    private final Queue<ObjectShape> unfollowed = new ArrayDeque<>();

    private Selection(Api api) {
        this.api = api;
    }

    public static Api of(Api api, Predicate<String> methods) {
        Selection selection = new Selection(api);
        List<Operation> operations = api.operations().stream()
                .filter(operation -> methods.test(operation.method()))
                .toList();
        for (Operation operation : operations) {
            selection.need(operation.params());
            selection.need(operation.result().type());
        }
        selection.followTypes();
        return new Api(operations, selection.needed, api.commonErrors(), api.naming());
    }

    private void need(ObjectShape shape) {
        for (Field field : shape.fields()) {
            need(field.type());
        }
        if (shape.rest() != null) {
            need(shape.rest().type());
        }
    }

    private void need(DataType type) {
        if (type instanceof DataType.Structure structure) {
            need(structure.shape());
        } else if (type instanceof DataType.ListOf list) {
            need(list.element());
        } else if (type instanceof DataType.TupleOf tuple) {
            tuple.elements().forEach(this::need);
        } else if (type instanceof DataType.MapOf map) {
            need(map.value());
        } else if (type instanceof DataType.Union union) {
            union.alternatives().forEach(this::need);
        } else if (type instanceof DataType.Named named) {
            need(named.name());
        } else if (type instanceof DataType.Reference reference) {
            need(reference.type());
        } else if (type instanceof DataType.ByField rows) {
            need(rows.type());
        }
    }

    private void need(String name) {
        @Nullable TypeDefinition definition = api.types().get(name);
        if (definition != null && needed.put(name, definition) == null) {
            if (definition instanceof TypeDefinition.ObjectDefinition object) {
                unfollowed.add(object.shape());
            }
        }
    }

    /** One after the other, since types may lead into each other deeper than the stack. */
    private void followTypes() {
        while (!unfollowed.isEmpty()) {
            need(unfollowed.remove());
        }
    }
}
