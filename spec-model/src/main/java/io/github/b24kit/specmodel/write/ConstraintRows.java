package io.github.b24kit.specmodel.write;

import static io.github.b24kit.specmodel.write.ModelJson.object;

import io.github.b24kit.specmodel.model.Constraint;
import io.github.b24kit.specmodel.model.DataType;
import io.github.b24kit.specmodel.model.Field;
import io.github.b24kit.specmodel.model.Literal;
import io.github.b24kit.specmodel.model.ObjectShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The rules between the fields of an object and of the objects inside it, as flat rows; {@code path} is the object's own. */
final class ConstraintRows {
    private final List<Map<String, Object>> rows = new ArrayList<>();

    private ConstraintRows() {}

    static List<Map<String, Object>> of(ObjectShape shape) {
        ConstraintRows rows = new ConstraintRows();
        rows.enter("", shape);
        return rows.rows;
    }

    private void enter(String path, ObjectShape shape) {
        shape.constraints().forEach(constraint -> rows.add(row(path, constraint)));
        for (Field field : shape.fields()) {
            enter(FieldRows.step(path, field.name()), field.type());
        }
    }

    private void enter(String path, DataType type) {
        if (type instanceof DataType.Structure structure) {
            enter(path, structure.shape());
        } else if (type instanceof DataType.ListOf list) {
            enter(path, list.element());
        } else if (type instanceof DataType.MapOf map) {
            enter(FieldRows.step(path, "*"), map.value());
        } else if (type instanceof DataType.Union union) {
            union.alternatives().forEach(alternative -> enter(path, alternative));
        }
    }

    private static Map<String, Object> row(String path, Constraint constraint) {
        if (constraint instanceof Constraint.RequiredWhen when) {
            return object(
                    "path",
                    path,
                    "rule",
                    "required-when",
                    "names",
                    List.of(when.required()),
                    "field",
                    when.field(),
                    "value",
                    text(when.value()));
        }
        Constraint.Group group = (Constraint.Group) constraint;
        String rule = group.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return object("path", path, "rule", rule, "names", group.names(), "firstWins", group.firstWins());
    }

    private static String text(Literal literal) {
        if (literal instanceof Literal.Text text) {
            return text.value();
        }
        if (literal instanceof Literal.Num number) {
            return number.text();
        }
        return literal instanceof Literal.Bool bool ? Boolean.toString(bool.value()) : "null";
    }
}
