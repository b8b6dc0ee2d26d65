package io.github.b24kit.specmodel.resolve;

import io.github.b24kit.specmodel.entry.FieldEntry;
import io.github.b24kit.specmodel.entry.TypeEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the field that a type such as {@code sale_paysystem.id} points to. */
public final class References {
    /** How many fields may point to each other in a row; nothing follows them further. */
    public static final int LONGEST_CHAIN = 50;

    private References() {}

    /** The field of that name; in any case when no other fits, since pages write {@code .id} for {@code ID}. */
    public static @Nullable FieldEntry field(TypeEntry type, String name) {
        List<FieldEntry> fields = type.object().fields();
        for (FieldEntry field : fields) {
            if (field.name().equals(name)) {
                return field;
            }
        }
        return fields.stream()
                .filter(field -> field.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }
}
