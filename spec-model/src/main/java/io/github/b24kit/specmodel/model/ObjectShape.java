package io.github.b24kit.specmodel.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The content of an object.
 *
 * @param fields all named fields in the order of the page; those of variants once each, behind the others
 * @param variants what it holds in one case alone, as documented
 * @param rest further fields by name pattern, if documented
 * @param constraints rules between fields
 */
public record ObjectShape(
        List<Field> fields,
        List<Variant> variants,
        @Nullable Rest rest,
        List<Constraint> constraints) {
    public static final ObjectShape EMPTY = new ObjectShape(List.of(), null, List.of());

    public ObjectShape {
        fields = List.copyOf(fields);
        variants = List.copyOf(variants);
        constraints = List.copyOf(constraints);
    }

    /** An object that holds the same in any case. */
    public ObjectShape(List<Field> fields, @Nullable Rest rest, List<Constraint> constraints) {
        this(fields, List.of(), rest, constraints);
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
     * What an object holds in one case alone.
     *
     * @param title the case in few words, or the values that make it
     * @param when the field whose value makes the case; null where words alone tell it
     * @param fields as documented for it
     */
    public record Variant(String title, @Nullable Condition when, List<Field> fields) {
        public Variant {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A field that makes a case by its value.
     *
     * @param field wire name
     * @param isBeside whether it stands beside the object instead of in it
     * @param values each of them makes the case
     */
    public record Condition(String field, boolean isBeside, List<Literal> values) {
        public Condition {
            values = List.copyOf(values);
        }
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
