package io.github.b24kit.specmodel.model;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The documented API as one value: every name is resolved, every default applied.
 *
 * @param operations methods, sorted by name and API version
 * @param types named types by name
 * @param commonErrors errors that any method may return, in the order of the documentation
 * @param naming Java names settled by hand
 */
public record Api(
        List<Operation> operations,
        SortedMap<String, TypeDefinition> types,
        List<ErrorRow> commonErrors,
        Naming naming) {
    public Api {
        operations = List.copyOf(operations);
        types = Collections.unmodifiableSortedMap(new TreeMap<>(types));
        commonErrors = List.copyOf(commonErrors);
    }
}
