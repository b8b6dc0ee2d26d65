package io.github.b24kit.generator.openapi;

import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.model.DataType;
import io.github.b24kit.specmodel.model.Field;
import io.github.b24kit.specmodel.model.Field.WireForm;
import io.github.b24kit.specmodel.model.ObjectShape;
import io.github.b24kit.specmodel.model.TypeDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What may be sent: all that the documentation demands, in the forms that it names. */
final class RequestSchemas extends Schemas {
    private final RowSchemas rows;

    RequestSchemas(Api api, Components components) {
        super(api, components);
        this.rows = new RowSchemas(api, components);
    }

    @Override
    Map<String, Object> scalar(DataType.Scalar scalar, Traits traits) {
        return Scalars.sent(scalar, traits);
    }

    /** Identifiers are sent in the form that the caller has: that of the documentation, or one that answers have. */
    @Override
    Map<String, Object> reference(DataType.Reference reference, Traits traits) {
        return also(
                of(reference.target(), traits),
                reference.wire().stream()
                        .filter(form -> form == WireForm.STRING || form == WireForm.INTEGER || form == WireForm.DOUBLE)
                        .map(Scalars::form)
                        .toList());
    }

    @Override
    Map<String, Object> byField(DataType.ByField byField, Traits traits) {
        return rows.of(byField, traits);
    }

    @Override
    Map<String, Object> named(TypeDefinition definition) {
        return components.schema(definition.name() + ".input", () -> {
            Map<String, Object> schema = definition instanceof TypeDefinition.ObjectDefinition object
                    ? object(object.shape())
                    : Tree.object(
                            "type",
                            "string",
                            "enum",
                            Traits.texts(((TypeDefinition.EnumDefinition) definition).values()));
            schema.putAll(Extensions.of(definition));
            return schema;
        });
    }

    @Override
    Map<String, Object> value(Field field) {
        List<Map<String, Object>> others = new ArrayList<>();
        if (field.clear() == Field.ClearForm.EMPTY_STRING) {
            others.add(Tree.object("type", "string", "enum", List.of("")));
        } else if (field.clear() == Field.ClearForm.FALSE) {
            others.add(Scalars.form(WireForm.FALSE));
        }
        if (field.nullable() || field.clear() == Field.ClearForm.NULL) {
            others.add(Alternatives.NULL);
        }
        Map<String, Object> value = new LinkedHashMap<>(also(of(field.type(), Traits.of(field)), others));
        if (field.defaultValue() != null) {
            value.put("default", Tree.value(field.defaultValue()));
        }
        return value;
    }

    @Override
    Map<String, Object> list(Map<String, Object> element, Field.@Nullable Count items) {
        return Tree.object(
                "type",
                "array",
                "items",
                element,
                "minItems",
                items == null ? null : items.min(),
                "maxItems",
                items == null ? null : items.max());
    }

    @Override
    Map<String, Object> map(Map<String, Object> value, @Nullable String keys) {
        Map<String, Object> map = super.map(value, keys);
        if (keys != null && EcmaPattern.isShared(keys)) {
            map.put("propertyNames", Tree.object("pattern", EcmaPattern.whole(keys)));
        }
        return map;
    }

    @Override
    Map<String, Object> rules(ObjectShape shape) {
        List<Object> rules = new ArrayList<>(ConstraintSchemas.of(shape.constraints()));
        rules.addAll(new VariantSchemas(this).of(shape));
        return Tree.object(
                "required",
                Tree.unlessEmpty(shape.fields().stream()
                        .filter(shape::demands)
                        .map(Field::name)
                        .toList()),
                "allOf",
                Tree.unlessEmpty(rules),
                "x-bitrix24-constraints",
                Tree.unlessEmpty(
                        shape.constraints().stream().map(Extensions::of).toList()));
    }
}
