package io.github.b24kit.generator.emit;

import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.model.DataType;
import io.github.b24kit.specmodel.model.Field;
import io.github.b24kit.specmodel.model.ObjectShape;
import io.github.b24kit.specmodel.model.TypeDefinition;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import java.util.function.Consumer;

/** Follows named types through the fields of objects. */
final class TypeGraph {
    private final Api api;

    TypeGraph(Api api) {
        this.api = api;
    }

    /** Named types that can stand in a type, at any depth. */
    Set<String> in(DataType type) {
        Set<String> found = new HashSet<>();
        visit(type, found::add);
        for (String name : Set.copyOf(found)) {
            found.addAll(below(name));
        }
        return found;
    }

    /** Named types that an object of a named type can hold, at any depth. */
    Set<String> below(String name) {
        Set<String> found = new HashSet<>();
        // One after the other, since types may lead into each other deeper than the stack.
        Queue<String> unfollowed = new ArrayDeque<>(Set.of(name));
        while (!unfollowed.isEmpty()) {
            if (api.types().get(unfollowed.remove()) instanceof TypeDefinition.ObjectDefinition object) {
                visit(object.shape(), inner -> {
                    if (found.add(inner)) {
                        unfollowed.add(inner);
                    }
                });
            }
        }
        return found;
    }

    /** Named types that stand, at any depth, in a field of an answer that is personal data. */
    Set<String> personal() {
        Set<String> found = new HashSet<>();
        api.types().values().forEach(type -> {
            if (type instanceof TypeDefinition.ObjectDefinition object) {
                collectPersonal(new DataType.Structure(object.shape()), found);
            }
        });
        api.operations().forEach(operation -> collectPersonal(operation.result().type(), found));
        return found;
    }

    private void collectPersonal(DataType type, Set<String> found) {
        if (type instanceof DataType.ListOf list) {
            collectPersonal(list.element(), found);
        } else if (type instanceof DataType.TupleOf tuple) {
            tuple.elements().forEach(each -> collectPersonal(each, found));
        } else if (type instanceof DataType.MapOf map) {
            collectPersonal(map.value(), found);
        } else if (type instanceof DataType.Union union) {
            union.alternatives().forEach(each -> collectPersonal(each, found));
        } else if (type instanceof DataType.Structure structure) {
            for (Field field : structure.shape().fields()) {
                if (field.personal()) {
                    found.addAll(in(field.type()));
                } else {
                    collectPersonal(field.type(), found);
                }
            }
            if (structure.shape().rest() != null) {
                collectPersonal(structure.shape().rest().type(), found);
            }
        }
    }

    private static void visit(ObjectShape shape, Consumer<String> names) {
        for (Field field : shape.fields()) {
            visit(field.type(), names);
        }
        if (shape.rest() != null) {
            visit(shape.rest().type(), names);
        }
    }

    private static void visit(DataType type, Consumer<String> names) {
        if (type instanceof DataType.Named named) {
            names.accept(named.name());
        } else if (type instanceof DataType.ListOf list) {
            visit(list.element(), names);
        } else if (type instanceof DataType.TupleOf tuple) {
            tuple.elements().forEach(each -> visit(each, names));
        } else if (type instanceof DataType.MapOf map) {
            visit(map.value(), names);
        } else if (type instanceof DataType.Union union) {
            union.alternatives().forEach(each -> visit(each, names));
        } else if (type instanceof DataType.Reference reference) {
            visit(reference.target(), names);
        } else if (type instanceof DataType.Structure structure) {
            visit(structure.shape(), names);
        }
    }
}
