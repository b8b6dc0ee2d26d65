package io.github.b24kit.contractkit.compare.difference;

import io.github.b24kit.specmodel.model.DataType;
import io.github.b24kit.specmodel.model.DataType.Scalar;
import io.github.b24kit.specmodel.model.Field.BooleanForm;
import io.github.b24kit.specmodel.model.Field.WireForm;
import io.github.b24kit.specmodel.model.TypeDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes types of one spec apart into their alternatives. */
final class Leaves {
    private final Side side;
    private final Role role;
    private final BooleanForm send;
    private final boolean onlyYesNo;

    /** @param onlyYesNo texts are Y or N, as the listed values say */
    Leaves(Side side, Role role, BooleanForm send, boolean onlyYesNo) {
        this.side = side;
        this.role = role;
        this.send = send;
        this.onlyYesNo = onlyYesNo;
    }

    Leaves(Side side, Role role) {
        this(side, role, BooleanForm.JSON, false);
    }

    List<Leaf> of(DataType type) {
        List<Leaf> leaves = new ArrayList<>();
        add(type, leaves);
        return leaves;
    }

    /** The alternatives of what a reference means; a request takes each of its JSON forms. */
    List<Leaf> target(DataType.Reference reference) {
        List<Leaf> leaves = of(reference.target());
        if (role != Role.ANSWER) {
            reference.wire().forEach(form -> addForm(form, leaves));
        }
        return leaves;
    }

    private void add(DataType type, List<Leaf> leaves) {
        if (type instanceof DataType.Union union) {
            union.alternatives().forEach(alternative -> add(alternative, leaves));
        } else if (type instanceof DataType.Reference reference) {
            leaves.addAll(target(reference));
        } else if (type instanceof DataType.Named named) {
            boolean listed = side.definition(named.name()) instanceof TypeDefinition.EnumDefinition;
            leaves.add(new Leaf(listed ? Leaf.ENUM : Leaf.OBJECT, type, named.name()));
        } else {
            leaves.add(new Leaf(word(type), type, null));
        }
    }

    private String word(DataType type) {
        if (type instanceof Scalar scalar) {
            return word(scalar);
        }
        if (type instanceof DataType.ListOf || type instanceof DataType.Select) {
            return Leaf.LIST;
        }
        if (type instanceof DataType.Filter filter) {
            return filter.form() == DataType.FilterForm.LIST ? Leaf.LIST : Leaf.OBJECT;
        }
        if (type instanceof DataType.TupleOf) {
            return Leaf.TUPLE;
        }
        return type instanceof DataType.MapOf ? Leaf.MAP : Leaf.OBJECT;
    }

    private String word(Scalar scalar) {
        return switch (scalar) {
            case TEXT, STRING -> onlyYesNo ? Leaf.YES_NO : "string";
            case CHAR -> onlyYesNo ? Leaf.YES_NO : "char";
            case BOOLEAN ->
                switch (send) {
                    case JSON -> "boolean";
                    case YN -> Leaf.YES_NO;
                    case ZERO_ONE -> "01";
                };
            default -> scalar.name().toLowerCase(Locale.ROOT);
        };
    }

    private static void addForm(WireForm form, List<Leaf> leaves) {
        Scalar scalar = switch (form) {
            case STRING -> Scalar.STRING;
            case INTEGER -> Scalar.INTEGER;
            case DOUBLE -> Scalar.DOUBLE;
            case BOOLEAN, FALSE -> Scalar.BOOLEAN;
            case DATE -> Scalar.DATE;
            case DATETIME -> Scalar.DATETIME;
            case NULL, EMPTY_LIST, OBJECT, LIST -> null;
        };
        if (scalar != null) {
            leaves.add(new Leaf(scalar.name().toLowerCase(Locale.ROOT), scalar, null));
        }
    }
}
