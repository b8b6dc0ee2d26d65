package io.github.b24kit.specmodel.write;

import static io.github.b24kit.specmodel.write.ModelJson.object;

import io.github.b24kit.specmodel.model.Constraint;
import io.github.b24kit.specmodel.model.DataType;
import io.github.b24kit.specmodel.model.Literal;
import io.github.b24kit.specmodel.model.ObjectShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The rules between the fields of an object and of the objects inside it, as flat rows; {@code path} is the object's own. */
final class ConstraintRows {
    private ConstraintRows() {}

    static List<Map<String, Object>> of(ObjectShape shape) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (FieldRows.Placed object : FieldRows.objects(new DataType.Structure(shape))) {
            object.shape().constraints().forEach(constraint -> rows.add(row(object.path(), constraint)));
        }
        return rows;
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
                    "values",
                    when.values().stream().map(Literal::text).toList());
        }
        Constraint.Group group = (Constraint.Group) constraint;
        String rule = group.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return object("path", path, "rule", rule, "names", group.names(), "firstWins", group.firstWins());
    }
}
