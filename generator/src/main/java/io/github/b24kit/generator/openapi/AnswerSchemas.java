package io.github.b24kit.generator.openapi;

import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.model.DataType;
import io.github.b24kit.specmodel.model.Field;
import io.github.b24kit.specmodel.model.Field.WireForm;
import io.github.b24kit.specmodel.model.ObjectShape;
import io.github.b24kit.specmodel.model.TypeDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is answered: the documented form and every form that the specification knows from answers. No field has to be there. */
final class AnswerSchemas extends Schemas {
    AnswerSchemas(Api api, Components components) {
        super(api, components);
    }

    @Override
    Map<String, Object> scalar(DataType.Scalar scalar, Traits traits) {
        return Scalars.answered(scalar, traits);
    }

    @Override
    Map<String, Object> reference(DataType.Reference reference, Traits traits) {
        return value(reference.target(), reference.wire(), false, traits);
    }

    @Override
    Map<String, Object> byField(DataType.ByField rows, Traits traits) {
        return Map.of();
    }

    @Override
    Map<String, Object> named(TypeDefinition definition) {
        return components.schema(definition.name(), () -> {
            Map<String, Object> schema = definition instanceof TypeDefinition.ObjectDefinition object
                    ? object(object.shape())
                    : Scalars.open(Traits.texts(((TypeDefinition.EnumDefinition) definition).values()));
            schema.putAll(Extensions.of(definition));
            return schema;
        });
    }

    @Override
    Map<String, Object> value(Field field) {
        return value(field.type(), field.wire(), field.nullable(), Traits.of(field));
    }

    /** A value in any of its forms. */
    Map<String, Object> value(DataType type, List<WireForm> wire, boolean nullable, Traits traits) {
        WireForm own = own(type, traits);
        List<Map<String, Object>> others = new ArrayList<>();
        wire.stream().filter(form -> form != own).map(Scalars::form).forEach(others::add);
        if (nullable) {
            others.add(Alternatives.NULL);
        }
        return also(of(type, traits), others);
    }

    @Override
    Map<String, Object> rules(ObjectShape shape) {
        return Map.of();
    }

    /** The form that the type itself has: naming it among others must not take away what the type says. */
    private @Nullable WireForm own(DataType type, Traits traits) {
        if (type instanceof DataType.Reference reference) {
            return own(reference.target(), traits);
        }
        if (type instanceof DataType.Named named) {
            return api.types().get(named.name()) instanceof TypeDefinition.EnumDefinition
                    ? WireForm.STRING
                    : WireForm.OBJECT;
        }
        if (type instanceof DataType.Structure || type instanceof DataType.MapOf) {
            return WireForm.OBJECT;
        }
        if (type instanceof DataType.ListOf || type instanceof DataType.TupleOf) {
            return WireForm.LIST;
        }
        return type instanceof DataType.Scalar scalar ? own(scalar, traits) : null;
    }

    private static @Nullable WireForm own(DataType.Scalar scalar, Traits traits) {
        return switch (scalar) {
            case INTEGER, TIMESTAMP -> WireForm.INTEGER;
            case DOUBLE -> WireForm.DOUBLE;
            case DATE -> WireForm.DATE;
            case DATETIME -> WireForm.DATETIME;
            case STRING, TEXT, CHAR, MONEY -> WireForm.STRING;
            case BOOLEAN ->
                switch (traits.send()) {
                    case YN -> WireForm.STRING;
                    case JSON -> WireForm.BOOLEAN;
                    case ZERO_ONE -> WireForm.INTEGER;
                };
            case FILE, FILE_BASE64, FILE_PAIR, FILE_DATA, ANY -> null;
        };
    }
}
