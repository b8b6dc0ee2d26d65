package io.github.b24kit.generator.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.b24kit.generator.naming.ApiNames;
import io.github.b24kit.generator.naming.Member;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.model.DataType;
import io.github.b24kit.specmodel.model.DataType.Scalar;
import io.github.b24kit.specmodel.model.Field.WireForm;
import io.github.b24kit.specmodel.model.TypeDefinition;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The Java type in which an answer gives a field, and the expression that reads it. */
public final class ResultTypes {
    private final Api api;
    private final ApiNames names;

    public ResultTypes(Api api, ApiNames names) {
        this.api = api;
        this.names = names;
    }

    /** Always a reference type: any field of an answer may be absent. */
    public TypeName type(Member member) {
        return type(member.field().type(), member);
    }

    /** Reads the field with a {@code ValueReader}. */
    public CodeBlock read(Member member, CodeBlock reader) {
        List<WireForm> forms = otherForms(member);
        CodeBlock wide = forms.isEmpty()
                ? reader
                : CodeBlock.of(
                        "$L.also($L)",
                        reader,
                        JavaLiterals.list(forms, form -> CodeBlock.of("$T.$L", RuntimeTypes.WIRE_FORM, form.name())));
        return read(member.field().type(), member, wide, 1);
    }

    /** A function that reads the field from a {@code ValueReader}. */
    public CodeBlock reading(Member member) {
        return otherForms(member).isEmpty()
                ? function(member.field().type(), member, 0)
                : CodeBlock.of("in -> $L", read(member, CodeBlock.of("in")));
    }

    /** Reads all fields whose names follow a pattern with an {@code ObjectReader} called {@code in}. */
    public CodeBlock readRest(Member member) {
        return CodeBlock.of(
                "in.rest($L, $L)",
                JavaLiterals.string(member.field().name()),
                function(member.field().type(), member, 1));
    }

    private TypeName type(DataType type, Member member) {
        if (type instanceof Scalar scalar) {
            return scalar(scalar, member);
        }
        if (type instanceof DataType.Structure) {
            return member.object() == null
                    ? RuntimeTypes.JSON_OBJECT
                    : member.object().type();
        }
        if (type instanceof DataType.Named named) {
            return names.type(named.name());
        }
        if (type instanceof DataType.Reference reference) {
            return type(reference.target(), member);
        }
        if (type instanceof DataType.ListOf list) {
            return ParameterizedTypeName.get(ClassName.get(List.class), type(list.element(), member));
        }
        if (type instanceof DataType.TupleOf tuple) {
            return tuple(tuple, member);
        }
        if (type instanceof DataType.MapOf map) {
            return ParameterizedTypeName.get(
                    ClassName.get(Map.class), ClassName.get(String.class), type(map.value(), member));
        }
        return RuntimeTypes.JSON;
    }

    /** Longer ones are rare, and positions say little there: they are lists of JSON. */
    private TypeName tuple(DataType.TupleOf tuple, Member member) {
        ClassName raw = tupleClass(tuple);
        return raw == null
                ? ParameterizedTypeName.get(ClassName.get(List.class), RuntimeTypes.JSON)
                : ParameterizedTypeName.get(
                        raw,
                        tuple.elements().stream()
                                .map(each -> type(each, member))
                                .toArray(TypeName[]::new));
    }

    private static @Nullable ClassName tupleClass(DataType.TupleOf tuple) {
        return switch (tuple.elements().size()) {
            case 2 -> RuntimeTypes.PAIR;
            case 3 -> RuntimeTypes.TRIPLE;
            default -> null;
        };
    }

    private static TypeName scalar(Scalar scalar, Member member) {
        return switch (scalar) {
            case INTEGER -> ClassName.get(Long.class);
            case DOUBLE -> ClassName.get(BigDecimal.class);
            case BOOLEAN -> ClassName.get(Boolean.class);
            case DATE -> ClassName.get(LocalDate.class);
            case DATETIME -> ClassName.get(OffsetDateTime.class);
            case TIMESTAMP -> ClassName.get(Instant.class);
            case MONEY -> RuntimeTypes.MONEY;
            case FILE, FILE_BASE64, FILE_PAIR, FILE_DATA, ANY -> RuntimeTypes.JSON;
            case STRING, TEXT, CHAR -> {
                if (member.field().secret()) {
                    yield RuntimeTypes.SECRET;
                }
                yield member.values() == null ? ClassName.get(String.class) : member.values();
            }
        };
    }

    private CodeBlock read(DataType type, Member member, CodeBlock reader, int depth) {
        if (type instanceof DataType.Reference reference) {
            return read(reference.target(), member, reader, depth);
        }
        if (type instanceof DataType.ListOf list) {
            return CodeBlock.of("$L.list($L)", reader, function(list.element(), member, depth));
        }
        if (type instanceof DataType.TupleOf tuple) {
            ClassName raw = tupleClass(tuple);
            return raw == null
                    ? CodeBlock.of("$L.list($T::json)", reader, RuntimeTypes.VALUE_READER)
                    : CodeBlock.of(
                            "$T.read($L, $L)",
                            raw,
                            reader,
                            JavaLiterals.list(tuple.elements(), each -> function(each, member, depth)));
        }
        if (type instanceof DataType.MapOf map) {
            return CodeBlock.of("$L.map($L)", reader, function(map.value(), member, depth));
        }
        ClassName decoded = decoded(type, member);
        if (decoded != null) {
            return isOpenValue(type)
                    ? CodeBlock.of("$L.value($T::new)", reader, decoded)
                    : CodeBlock.of("$L.object($T::decode)", reader, decoded);
        }
        return CodeBlock.of("$L.$L()", reader, reader(type, member));
    }

    /** A function from {@code ValueReader} to a value: of depth 0 the whole, deeper an element of a list or map. */
    private CodeBlock function(DataType element, Member member, int depth) {
        DataType target = element instanceof DataType.Reference reference ? reference.target() : element;
        boolean simple = !(target instanceof DataType.ListOf)
                && !(target instanceof DataType.MapOf)
                && !(target instanceof DataType.TupleOf)
                // Two methods of the reader are called object: a reference to them would say too little.
                && !(target instanceof DataType.Structure)
                && decoded(target, member) == null;
        if (simple) {
            return CodeBlock.of("$T::$L", RuntimeTypes.VALUE_READER, reader(target, member));
        }
        ClassName object = isOpenValue(target) ? null : decoded(target, member);
        if (object != null) {
            return CodeBlock.of("$T.ofObject($T::decode)", RuntimeTypes.VALUE_READER, object);
        }
        CodeBlock each = CodeBlock.of("$L", parameter(depth));
        return CodeBlock.of("$L -> $L", each, read(target, member, each, depth + 1));
    }

    private static String parameter(int depth) {
        return switch (depth) {
            case 0 -> "in";
            case 1 -> "each";
            default -> "each" + depth;
        };
    }

    private @Nullable ClassName decoded(DataType type, Member member) {
        if (type instanceof DataType.Named named) {
            return names.type(named.name());
        }
        if (type instanceof DataType.Structure && member.object() != null) {
            return member.object().type();
        }
        return isOpenValue(type) ? member.values() : null;
    }

    private boolean isOpenValue(DataType type) {
        if (type instanceof DataType.Named named) {
            return api.types().get(named.name()) instanceof TypeDefinition.EnumDefinition;
        }
        return type == Scalar.STRING || type == Scalar.TEXT || type == Scalar.CHAR;
    }

    private static String reader(DataType type, Member member) {
        if (type instanceof DataType.Structure) {
            return "object";
        }
        if (!(type instanceof Scalar scalar)) {
            return "json";
        }
        return switch (scalar) {
            case INTEGER -> "integer";
            case DOUBLE -> "decimal";
            case BOOLEAN -> RequestTypes.booleanCoder(member.field().send());
            case DATE -> "date";
            case DATETIME -> "dateTime";
            case TIMESTAMP -> "timestamp";
            case MONEY -> "money";
            case FILE, FILE_BASE64, FILE_PAIR, FILE_DATA, ANY -> "json";
            case STRING, TEXT, CHAR -> member.field().secret() ? "secret" : "string";
        };
    }

    /** JSON forms known beside the type's own; reading them is no drift. */
    private static List<WireForm> otherForms(Member member) {
        List<WireForm> forms = new ArrayList<>(member.field().wire());
        DataType type = member.field().type();
        if (type instanceof DataType.Reference reference) {
            forms.addAll(reference.wire());
            type = reference.target();
        }
        if (member.field().nullable()) {
            forms.add(WireForm.NULL);
        }
        WireForm own = own(type, member);
        return forms.stream().distinct().sorted().filter(form -> form != own).toList();
    }

    private static @Nullable WireForm own(DataType type, Member member) {
        if (type instanceof DataType.Structure || type instanceof DataType.MapOf) {
            return WireForm.OBJECT;
        }
        if (type instanceof DataType.ListOf || type instanceof DataType.TupleOf) {
            return WireForm.LIST;
        }
        if (!(type instanceof Scalar scalar)) {
            return null;
        }
        return switch (scalar) {
            case INTEGER, TIMESTAMP -> WireForm.INTEGER;
            case DOUBLE -> WireForm.DOUBLE;
            case DATE -> WireForm.DATE;
            case DATETIME -> WireForm.DATETIME;
            case STRING, TEXT, CHAR, MONEY -> WireForm.STRING;
            case BOOLEAN ->
                switch (member.field().send()) {
                    case YN -> WireForm.STRING;
                    case JSON -> WireForm.BOOLEAN;
                    case ZERO_ONE -> WireForm.INTEGER;
                };
            case FILE, FILE_BASE64, FILE_PAIR, FILE_DATA, ANY -> null;
        };
    }
}
