package io.github.b24kit.specmodel.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The content of an object.
 *
 * @param fields named fields in the order of the page
 * @param rest further fields by name pattern, if documented
 * @param constraints rules between fields
 */
public record ObjectShape(List<Field> fields, @Nullable Rest rest, List<Constraint> constraints) {
    public static final ObjectShape EMPTY = new ObjectShape(List.of(), null, List.of());

    public ObjectShape {
        fields = List.copyOf(fields);
        constraints = List.copyOf(constraints);
    }

    /**
     * Fields whose names follow a pattern.
     *
     * @param pattern wildcard pattern such as {@code UF_CRM_*}
     * @param type their type
     * @param docs what they mean
     */
    public record Rest(
            String pattern, DataType type, @Nullable String docs) {}
}
