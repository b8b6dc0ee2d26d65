package io.github.b24kit.specmodel.entry;

import io.github.b24kit.specmodel.yaml.MapNode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All layers laid over each other, not yet resolved.
 *
 * @param methods sorted by name, v2 before v3
 * @param types by name, in any case
 * @param commonErrors merged errors files, in the order of their names
 * @param naming the naming file, if there is one
 */
public record Spec(
        List<MethodEntry> methods,
        SortedMap<String, TypeEntry> types,
        List<MapNode> commonErrors,
        @Nullable MapNode naming) {
    public Spec {
        methods = List.copyOf(methods);
        SortedMap<String, TypeEntry> inAnyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        inAnyCase.putAll(types);
        types = inAnyCase;
        commonErrors = List.copyOf(commonErrors);
    }

    /** Methods and types. */
    public List<Owner> owners() {
        List<Owner> owners = new ArrayList<>(methods);
        owners.addAll(types.values());
        return owners;
    }

    public List<String> methodNames() {
        return methods.stream().map(MethodEntry::name).distinct().toList();
    }

    /** The rows of all common errors. */
    public List<MapNode> commonErrorRows() {
        return commonErrors.stream()
                .flatMap(file -> Blocks.of(file.list("errors")).stream())
                .toList();
    }

    /** The type of a name, written in any case. */
    public @Nullable TypeEntry type(String name) {
        return types.get(name);
    }
}
