package io.github.b24kit.specmodel.resolve;

import io.github.b24kit.specmodel.entry.FieldEntry;
import io.github.b24kit.specmodel.entry.TypeEntry;
import io.github.b24kit.specmodel.yaml.MapNode;
import org.jspecify.annotations.Nullable;

/** Finds the field that a type such as {@code sale_paysystem.id} points to. */
public final class References {
    /** How many fields may point to each other in a row; nothing follows them further. */
    public static final int LONGEST_CHAIN = 50;

    private References() {}

    /** The field of that name; in any case when no other fits, since pages write {@code .id} for {@code ID}. */
    public static @Nullable FieldEntry field(TypeEntry type, String name) {
        MapNode fields = type.object().named();
        if (fields == null) {
            return null;
        }
        MapNode.Entry exact = fields.entry(name);
        MapNode.Entry found = exact != null ? exact : inAnyCase(fields, name);
        return found != null && found.value() instanceof MapNode node
                ? FieldEntry.of(found.name(), found.key(), node)
                : null;
    }

    private static MapNode.@Nullable Entry inAnyCase(MapNode fields, String name) {
        return fields.entries().stream()
                .filter(entry -> entry.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }
}
