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
     * Whether a request must hold a field: it is starred, and no group offers it as one choice among several. Pages star both sides of
     * an either/or; the group is the rule then.
     */
    public boolean demands(Field field) {
        return field.required()
                && constraints.stream()
                        .noneMatch(each -> each instanceof Constraint.Group group
                                && group.kind() != Constraint.Kind.ALL_OR_NONE_OF
                                && group.names().contains(field.name()));
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
