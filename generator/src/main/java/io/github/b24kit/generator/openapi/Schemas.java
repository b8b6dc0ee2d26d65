package io.github.b24kit.generator.openapi;

import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.model.DataType;
import io.github.b24kit.specmodel.model.Field;
import io.github.b24kit.specmodel.model.ObjectShape;
import io.github.b24kit.specmodel.model.TypeDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Types as JSON Schemas. What is sent and what is answered differ in almost every type, and so do their schemas. */
abstract sealed class Schemas permits RequestSchemas, AnswerSchemas {
    final Api api;
    final Components components;

    Schemas(Api api, Components components) {
        this.api = api;
        this.components = components;
    }

    abstract Map<String, Object> scalar(DataType.Scalar scalar, Traits traits);

    abstract Map<String, Object> reference(DataType.Reference reference, Traits traits);

    abstract Map<String, Object> byField(DataType.ByField rows, Traits traits);

    /** A named type, by a reference to its component. */
    abstract Map<String, Object> named(TypeDefinition definition);

    /** The value of a field, without what is said about the field. */
    abstract Map<String, Object> value(Field field);

    /** What is said of an object beside its fields. */
    abstract Map<String, Object> rules(ObjectShape shape);

    final Map<String, Object> of(DataType type, Traits traits) {
        if (type instanceof DataType.Scalar scalar) {
            return scalar(scalar, traits);
        }
        if (type instanceof DataType.Structure structure) {
            return object(structure.shape());
        }
        if (type instanceof DataType.Named named) {
            TypeDefinition definition = api.types().get(named.name());
            return definition == null ? Map.of() : named(definition);
        }
        if (type instanceof DataType.Reference reference) {
            return reference(reference, traits);
        }
        if (type instanceof DataType.ListOf list) {
            Field.Count items = traits.limits().items();
            return list(of(list.element(), traits), items);
        }
        if (type instanceof DataType.TupleOf tuple) {
            return Scalars.tuple(
                    tuple.elements().stream().map(each -> of(each, traits)).toList());
        }
        if (type instanceof DataType.MapOf map) {
            return map(of(map.value(), traits), map.keys());
        }
        if (type instanceof DataType.ByField rows) {
            return byField(rows, traits);
        }
        return Alternatives.of(((DataType.Union) type)
                .alternatives().stream().map(each -> of(each, traits)).toList());
    }

    Map<String, Object> list(Map<String, Object> element, Field.@Nullable Count items) {
        return Tree.object("type", "array", "items", element);
    }

    Map<String, Object> map(Map<String, Object> value, @Nullable String keys) {
        return Tree.object("type", "object", "additionalProperties", value);
    }

    /** An object; names that are not documented are free, as portals know more fields than pages do. */
    final Map<String, Object> object(ObjectShape shape) {
        Map<String, Object> object = Tree.object("type", "object");
        if (!shape.fields().isEmpty()) {
            object.put("properties", properties(shape.fields()));
        }
        ObjectShape.Rest rest = shape.rest();
        if (rest != null) {
            Map<String, Object> schema = new LinkedHashMap<>(of(rest.type(), Traits.NONE));
            schema.putAll(Tree.object("description", rest.docs()));
            String names = EcmaPattern.wildcard(
                    rest.pattern(), shape.fields().stream().map(Field::name).toList());
            object.put("patternProperties", Tree.object(names, schema));
        }
        object.putAll(rules(shape));
        return object;
    }

    final Map<String, Object> properties(List<Field> fields) {
        Map<String, Object> properties = new LinkedHashMap<>();
        fields.forEach(field -> properties.put(field.name(), property(field)));
        return properties;
    }

    private Map<String, Object> property(Field field) {
        Map<String, Object> property = new LinkedHashMap<>(value(field));
        property.putAll(Extensions.of(field));
        return property;
    }

    /** The schema, or one that takes some other values as well. */
    static Map<String, Object> also(Map<String, Object> schema, List<Map<String, Object>> others) {
        if (others.isEmpty()) {
            return schema;
        }
        List<Map<String, Object>> all = new ArrayList<>(List.of(schema));
        all.addAll(others);
        return Alternatives.of(all);
    }
}
