package io.github.b24kit.generator.openapi;

import io.github.b24kit.specmodel.model.DataType;
import io.github.b24kit.specmodel.model.Field;
import io.github.b24kit.specmodel.model.ObjectShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What an object holds in one case alone, as a condition: where the deciding field has the value of the case, the fields are those of the
 * case. The field may stand in the object or beside it; a case that words tell is no condition. What a case demands is among the object's
 * constraints.
 */
final class VariantSchemas {
    private final Schemas schemas;

    VariantSchemas(Schemas schemas) {
        this.schemas = schemas;
    }

    List<Map<String, Object>> of(ObjectShape shape) {
        List<Map<String, Object>> conditions = new ArrayList<>();
        for (ObjectShape.Variant variant : shape.variants()) {
            ObjectShape.Condition when = variant.when();
            if (when != null && !when.isBeside()) {
                conditions.add(condition(when, fields(variant)));
            }
        }
        for (Field field : shape.fields()) {
            if (field.type() instanceof DataType.Structure inner) {
                conditions.addAll(beside(field, inner.shape()));
            }
        }
        return conditions;
    }

    private List<Map<String, Object>> beside(Field holder, ObjectShape shape) {
        List<Map<String, Object>> conditions = new ArrayList<>();
        for (ObjectShape.Variant variant : shape.variants()) {
            ObjectShape.Condition when = variant.when();
            if (when != null && when.isBeside()) {
                conditions.add(condition(when, Tree.object("properties", Tree.object(holder.name(), fields(variant)))));
            }
        }
        return conditions;
    }

    private static Map<String, Object> condition(ObjectShape.Condition when, Map<String, Object> then) {
        return Tree.object("if", ConstraintSchemas.has(when.field(), when.values()), "then", then);
    }

    private Map<String, Object> fields(ObjectShape.Variant variant) {
        return Tree.object("properties", schemas.properties(variant.fields()));
    }
}
