package io.github.b24kit.generator.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.b24kit.generator.java.Input.Kind;
import io.github.b24kit.generator.naming.ApiNames;
import io.github.b24kit.generator.naming.Member;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.model.DataType;
import io.github.b24kit.specmodel.model.DataType.Scalar;
import io.github.b24kit.specmodel.model.Field;
import io.github.b24kit.specmodel.model.Field.BooleanForm;
import io.github.b24kit.specmodel.model.Field.WireForm;
import io.github.b24kit.specmodel.model.TypeDefinition;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The Java forms in which a request takes a field. */
public final class RequestTypes {
    private final Api api;
    private final ApiNames names;

    public RequestTypes(Api api, ApiNames names) {
        this.api = api;
        this.names = names;
    }

    /** At least one form; one setter is generated for each, so no two are the same to the compiler. */
    public List<Input> inputs(Member member) {
        List<Input> inputs = inputs(member.field().type(), member, 1);
        Set<TypeName> erased = new LinkedHashSet<>();
        List<Input> distinct = new ArrayList<>();
        for (Input input : inputs) {
            if (distinct.stream().anyMatch(each -> each.type().equals(input.type()))) {
                continue;
            }
            if (!erased.add(erasure(input.type()))) {
                return List.of(json());
            }
            distinct.add(input);
        }
        return distinct;
    }

    /** Whether a lambda can fill the field's object: lambdas for several kinds of objects look the same to the compiler. */
    public boolean isFilled(Member member) {
        return inputs(member).stream().filter(input -> input.object() != null).count() == 1;
    }

    /** The Java form in which a value of an answered field is compared; JSON for what has no single one. */
    public Input compared(Member member) {
        DataType type = member.field().type();
        while (type instanceof DataType.ListOf list) {
            type = list.element();
        }
        boolean single = type instanceof Scalar
                || type instanceof DataType.Reference
                || (type instanceof DataType.Named named
                        && api.types().get(named.name()) instanceof TypeDefinition.EnumDefinition);
        return single ? inputs(type, member, 1).get(0) : json();
    }

    /** Forms of the values of a field that is a tuple, by position; empty for any other field. */
    public List<Input> elements(Member member) {
        DataType type = member.field().type();
        if (type instanceof DataType.Reference reference) {
            type = reference.target();
        }
        return type instanceof DataType.TupleOf tuple
                ? tuple.elements().stream().map(each -> single(each, member, 2)).toList()
                : List.of();
    }

    /** The class of constants for the fields of a list's rows. */
    public ClassName constants(DataType.ByField rows) {
        return names.constants(rows.type());
    }

    /** The type as the compiler tells overloads apart. */
    public static TypeName erasure(TypeName type) {
        return type instanceof ParameterizedTypeName generic ? generic.rawType() : type;
    }

    private List<Input> inputs(DataType type, Member member, int depth) {
        if (type == Scalar.INTEGER && member.values() != null) {
            return List.of(constant(member.values(), Kind.NUMBERED_VALUE, "integer"), scalar(Scalar.INTEGER, member));
        }
        if (type instanceof Scalar scalar) {
            return List.of(scalar(scalar, member));
        }
        if (type instanceof DataType.Structure) {
            return List.of(
                    member.object() == null
                            ? jsonObject()
                            : object(member.object().type()));
        }
        if (type instanceof DataType.Named named) {
            return List.of(named(named.name()));
        }
        if (type instanceof DataType.Reference reference) {
            return reference(reference, member, depth);
        }
        if (type instanceof DataType.ListOf list) {
            return List.of(many(List.class, "list", Kind.LIST, list.element(), member, depth));
        }
        if (type instanceof DataType.TupleOf) {
            return List.of(json());
        }
        if (type instanceof DataType.MapOf map) {
            return List.of(many(Map.class, "map", Kind.MAP, map.value(), member, depth));
        }
        if (type instanceof DataType.ByField rows) {
            return List.of(RowInputs.of(rows, member.field()));
        }
        List<Input> alternatives = new ArrayList<>();
        for (DataType alternative : ((DataType.Union) type).alternatives()) {
            alternatives.addAll(inputs(alternative, member, depth));
        }
        return alternatives;
    }

    private Input scalar(Scalar scalar, Member member) {
        Field field = member.field();
        return switch (scalar) {
            case INTEGER -> Input.of(TypeName.LONG, Kind.INTEGER, "integer", isFree(field));
            case DOUBLE ->
                Input.of(
                        ClassName.get(BigDecimal.class),
                        Kind.NUMBER,
                        "number",
                        field.limits().range() == null);
            case BOOLEAN -> Input.proven(TypeName.BOOLEAN, Kind.BOOLEAN, booleanCoder(field.send()));
            case DATE -> Input.proven(ClassName.get(LocalDate.class), Kind.DATE, "date");
            case DATETIME -> Input.proven(ClassName.get(OffsetDateTime.class), Kind.DATE_TIME, "dateTime");
            case TIMESTAMP -> Input.proven(ClassName.get(Instant.class), Kind.TIMESTAMP, "timestamp");
            case MONEY -> Input.of(RuntimeTypes.MONEY, Kind.MONEY, "money", false);
            case FILE_BASE64 -> Input.of(RuntimeTypes.FILE_CONTENT, Kind.FILE, "base64", false);
            case FILE_PAIR -> Input.of(RuntimeTypes.FILE_CONTENT, Kind.FILE, "nameAndContent", false);
            case FILE_DATA -> Input.of(RuntimeTypes.FILE_CONTENT, Kind.FILE, "fileData", false);
            case FILE, ANY -> json();
            case STRING, TEXT, CHAR -> text(member);
        };
    }

    private static boolean isFree(Field field) {
        Field.Limits limits = field.limits();
        return field.values().isEmpty()
                && limits.range() == null
                && limits.length() == null
                && limits.pattern() == null;
    }

    private static Input text(Member member) {
        if (member.field().secret()) {
            return new Input(
                    RuntimeTypes.SECRET,
                    Kind.SECRET,
                    value -> CodeBlock.of("$T.string($L.reveal())", RuntimeTypes.ENCODE, value),
                    false,
                    null,
                    null);
        }
        return member.values() == null
                ? Input.of(ClassName.get(String.class), Kind.TEXT, "string", isFree(member.field()))
                : constant(member.values(), Kind.VALUE, "string");
    }

    /** Names of the runtime's writer and reader of a boolean form are the same. */
    static String booleanCoder(BooleanForm form) {
        return switch (form) {
            case YN -> "yesNo";
            case JSON -> "bool";
            case ZERO_ONE -> "zeroOne";
        };
    }

    private Input named(String name) {
        TypeDefinition definition = api.types().get(name);
        return definition instanceof TypeDefinition.EnumDefinition
                ? constant(names.type(name), Kind.VALUE, "string")
                : object(names.input(name));
    }

    private List<Input> reference(DataType.Reference reference, Member member, int depth) {
        List<Input> forms = new ArrayList<>();
        for (WireForm form : reference.wire()) {
            if (form == WireForm.INTEGER) {
                forms.add(Input.of(
                        TypeName.LONG, Kind.INTEGER, "integer", takesNumbers(reference) && isFree(member.field())));
            } else if (form == WireForm.STRING) {
                forms.add(Input.of(ClassName.get(String.class), Kind.TEXT, "string", false));
            }
        }
        forms.addAll(inputs(reference.target(), member, depth));
        return forms;
    }

    /** Whether a whole number is in itself a value of what is referred to; a constant, as an example, is not just any. */
    private static boolean takesNumbers(DataType.Reference reference) {
        return Set.<DataType>of(Scalar.INTEGER, Scalar.DOUBLE, Scalar.STRING).contains(reference.target());
    }

    private Input many(Class<?> raw, String coder, Kind kind, DataType element, Member member, int depth) {
        Input form = single(element, member, depth + 1);
        TypeName boxed = form.type().box();
        TypeName type = raw == List.class
                ? ParameterizedTypeName.get(ClassName.get(List.class), boxed)
                : ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), boxed);
        // A lambda's parameter may not be called like the setter's.
        String item = (member.name().startsWith("item") ? "element" : "item") + (depth == 1 ? "" : depth);
        return new Input(
                type,
                kind,
                value -> CodeBlock.of(
                        "$T.$L($L, $L -> $L)",
                        RuntimeTypes.ENCODE,
                        coder,
                        value,
                        item,
                        form.encode().apply(CodeBlock.of("$L", item))),
                form.proven() && member.field().limits().items() == null,
                null,
                form);
    }

    /** The only form of a type; JSON where there are several. */
    private Input single(DataType type, Member member, int depth) {
        List<Input> forms = inputs(type, member, depth);
        return forms.stream().map(Input::type).distinct().count() == 1 ? forms.get(0) : json();
    }

    /** One of the constants of a class, sent as its text or its number. */
    private static Input constant(ClassName type, Kind kind, String encoder) {
        return new Input(
                type,
                kind,
                value -> CodeBlock.of("$T.$L($L.value())", RuntimeTypes.ENCODE, encoder, value),
                false,
                null,
                null);
    }

    private static Input object(ClassName type) {
        return new Input(type, Kind.OBJECT, value -> CodeBlock.of("$L.toJson()", value), false, type, null);
    }

    private static Input jsonObject() {
        return new Input(RuntimeTypes.JSON_OBJECT, Kind.JSON_OBJECT, value -> value, false, null, null);
    }

    private static Input json() {
        return new Input(RuntimeTypes.JSON, Kind.JSON, value -> value, false, null, null);
    }
}
