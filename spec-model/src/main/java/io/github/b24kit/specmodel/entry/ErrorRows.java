package io.github.b24kit.specmodel.entry;

import io.github.b24kit.specmodel.yaml.MapNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one error table.
 *
 * @param method whose table it is; null for the common errors
 * @param authored written by hand
 */
public record ErrorRows(@Nullable String method, boolean authored, List<MapNode> rows) {
    public ErrorRows {
        rows = List.copyOf(rows);
    }

    /** Every error table of a spec. */
    public static List<ErrorRows> of(Spec spec) {
        List<ErrorRows> tables = new ArrayList<>();
        for (MethodEntry method : spec.methods()) {
            tables.add(new ErrorRows(method.name(), method.layer().isAuthored(), method.errors()));
        }
        tables.add(new ErrorRows(null, true, spec.commonErrorRows()));
        return tables;
    }
}
